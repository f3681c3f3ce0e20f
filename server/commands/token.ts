import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, as they stand in an address. */
export function freshToken(): string {
	return randomBytes(32).toString('base64url');
}

/** SHA-256, lower-case hex: what is kept of a token, or of a text somebody signed. */
export function fingerprint(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
