import { createHash } from 'node:crypto';
import { hashesOf } from '../../src/lib/meeting/agreement';
import type { FindingsState } from '../../src/lib/meeting/placement';
import { shown } from '../../src/lib/meeting/placement';

/** Lower-case hex of SHA-256 over UTF-8. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Each shown finding by id with the hash of its words: a later edit shows "changed since agreed". */
export function findingHashes(state: FindingsState): Record<string, string> {
	return hashesOf(shown(state), sha256);
}
