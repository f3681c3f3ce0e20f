import { randomBytes } from 'node:crypto';

/** 256 random bits in base64url, for an address. Only the SHA-256 of a token is stored. */
export function freshToken(): string {
	return randomBytes(32).toString('base64url');
}
