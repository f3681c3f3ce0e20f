import { findingHashesOf } from '../../src/lib/meeting/findings/agreement';
import type { FindingsState } from '../../src/lib/meeting/findings/placement';
import { shown } from '../../src/lib/meeting/findings/placement';
import { sha256 } from '../store/engine/sha256';

/** Each shown finding by id with the hash of its words: a later edit shows "changed since agreed". */
export function findingHashes(state: FindingsState): Record<string, string> {
	return findingHashesOf(shown(state), sha256);
}
