import { digest } from 'lib0/hash/sha256';

/** SHA-256 in lower-case hex. Text is hashed as UTF-8. */
export function sha256InBrowser(text: string): string {
	return Array.from(digest(new TextEncoder().encode(text)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
