import { randomBytes } from 'node:crypto';

/** 256 bits, as they stand in an address. What is kept of it is its SHA-256. */
export function freshToken(): string {
	return randomBytes(32).toString('base64url');
}
