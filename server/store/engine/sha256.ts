import { createHash } from 'node:crypto';

/** Lower-case hex of SHA-256, over UTF-8 where it is text. */
export function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
