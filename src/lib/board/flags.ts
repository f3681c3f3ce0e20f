import type * as Y from 'yjs';
import type { Flag } from '../meeting/findings/placement';
import { FLAGS } from '../meeting/findings/placement';
import type { Author } from './author';

/** One key for each flag: an array would lose one of two simultaneous changes. (R7, R14) */
export function setFlag(doc: Y.Doc, author: Author, id: string, flag: Flag, on: boolean): void {
	const flags = doc.getMap('flags');
	const key = `${id} ${flag}`;
	if (flags.has(key) === on) return;
	doc.transact(() => (on ? flags.set(key, true) : flags.delete(key)), author.origin);
}

/** Keys `"<id> <flag>"`, sorted. */
export function readFlags(doc: Y.Doc): string[] {
	return [...doc.getMap('flags').keys()].sort();
}

/** In the order of FLAGS, not in the order they were set. */
export function flagsOf(flags: readonly string[], id: string): Flag[] {
	return FLAGS.filter((flag) => flags.includes(`${id} ${flag}`));
}
