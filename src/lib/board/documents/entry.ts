import * as Y from 'yjs';
import { byOrder } from '../../meeting/findings/placement';
import { Refusal } from '../../meeting/refusal';
import type { Author } from '../author';
import { UNTRACKED } from '../author';
import { between, spread } from '../order';

/** A point, finding, block or answer. It is never removed from its root, only marked as deleted. */
export type Entry = Y.Map<unknown>;
export type EntryRoot = 'answers' | 'points' | 'findings' | 'blocks' | 'rows' | 'commitments';

/** `null` is first, an id is right after that one, and without it last. */
export interface EntryPosition {
	after?: string | null;
}

export function entriesOf(doc: Y.Doc, root: EntryRoot): Y.Map<Entry> {
	return doc.getMap<Entry>(root);
}

/** Refuses `unknown`. */
export function entryOf(doc: Y.Doc, root: EntryRoot, id: string): Entry {
	const entry = entriesOf(doc, root).get(id);
	if (!(entry instanceof Y.Map)) throw new Refusal('unknown');
	return entry;
}

/** Refuses `unknown`. */
export function textOf(doc: Y.Doc, root: EntryRoot, id: string, field: string): Y.Text {
	const text = entryOf(doc, root, id).get(field);
	if (!(text instanceof Y.Text)) throw new Refusal('unknown');
	return text;
}

/**
 * Makes an entry that is gone, untracked, and then brings it in. Undoing the second step only marks
 * it as gone again, so that what others have written in it meanwhile survives.
 */
export function addEntry(
	doc: Y.Doc,
	author: Author,
	root: EntryRoot,
	id: string,
	fields: () => Record<string, unknown>
): void {
	makeGone(doc, author, root, id, fields);
	const entry = entryOf(doc, root, id);
	doc.transact(() => entry.delete('gone'), author.origin);
}

/** Only the first of the two steps: the entry stays hidden until it is used. */
export function makeGone(
	doc: Y.Doc,
	author: Author,
	root: EntryRoot,
	id: string,
	fields: () => Record<string, unknown>
): void {
	doc.transact(() => {
		const made = { ...fields(), gone: author.person };
		entriesOf(doc, root).set(id, new Y.Map(Object.entries(made)));
	}, UNTRACKED);
}

export function deleteEntry(doc: Y.Doc, author: Author, root: EntryRoot, id: string): void {
	const entry = entryOf(doc, root, id);
	if (entry.has('gone')) return;
	doc.transact(() => entry.set('gone', author.person), author.origin);
}

/**
 * The mark gets this author's name first, untracked. Otherwise undoing the return would write the name of
 * the person who deleted the entry before.
 */
export function restoreEntry(doc: Y.Doc, author: Author, root: EntryRoot, id: string): void {
	const entry = entryOf(doc, root, id);
	if (!entry.has('gone')) return;
	doc.transact(() => entry.set('gone', author.person), UNTRACKED);
	doc.transact(() => entry.delete('gone'), author.origin);
}

/**
 * The order for something put at `place` among these siblings. Call it within a transaction: where
 * two keys leave no room, all of the siblings get new ones.
 */
export function orderAt(
	entries: Y.Map<Entry>,
	siblings: string[],
	{ after }: EntryPosition
): string {
	const sorted = siblings
		.map((id) => ({ id, order: entries.get(id)?.get('order') as string }))
		.sort(byOrder);
	const found = after === null ? 0 : sorted.findIndex(({ id }) => id === after) + 1;
	const index = after !== null && found === 0 ? sorted.length : found;

	const order = between(sorted[index - 1]?.order ?? null, sorted[index]?.order ?? null);
	if (order !== null) return order;

	const fresh = spread(sorted.length + 1);
	sorted.forEach(({ id }, i) => entries.get(id)?.set('order', fresh[i < index ? i : i + 1]));
	return fresh[index];
}
