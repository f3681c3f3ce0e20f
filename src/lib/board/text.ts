import { simpleDiffString } from 'lib0/diff';
import * as Y from 'yjs';
import { Refusal } from '../meeting/refusal';

/** UTF-16 units. */
export const MAX_TEXT = 50_000;

/** `remove` units at `index` give way to `insert`. */
export interface Splice {
	index: number;
	remove: number;
	insert: string;
}

/** Of a textarea, in UTF-16 units. */
export interface Selection {
	start: number;
	end: number;
}

/** As Yjs tells of a remote change to a plain text. */
export type Delta = readonly { retain?: number; delete?: number; insert?: unknown }[];

/** A text that reads `value` from the start. Refuses `too-long`. */
export function newText(value = ''): Y.Text {
	return new Y.Text(fitting(value));
}

/** Makes the text read `value` in one splice, so that what others typed elsewhere stays. Refuses `too-long`. */
export function applyValue(text: Y.Text, value: string, origin: unknown): void {
	applySplice(text, spliceBetween(text.toString(), fitting(value)), origin);
}

export function applySplice(text: Y.Text, splice: Splice, origin: unknown): void {
	const { index, remove, insert } = splice;
	if (remove === 0 && insert === '') return;
	const { doc } = text;
	if (doc === null) throw new Error('this text is in no document');
	doc.transact(() => {
		if (remove > 0) text.delete(index, remove);
		if (insert !== '') text.insert(index, insert);
	}, origin);
}

/** Never cuts a surrogate pair. */
export function spliceBetween(before: string, after: string): Splice {
	return simpleDiffString(before, after);
}

/**
 * The same splice for a text that has changed by `delta` since: for a value held back while
 * composing. What others put inside the removed words stays, so there may be several; apply the
 * last first.
 */
export function rebase({ index, remove, insert }: Splice, delta: Delta): Splice[] {
	const start = mapOffset(delta, index, remove > 0);
	const end = Math.max(start, mapOffset(delta, index + remove, false));
	const splices: Splice[] = [{ index: start, remove: end - start, insert }];
	for (const [from, to] of insertedBy(delta)) {
		const last = splices[splices.length - 1];
		if (from < last.index || to > end) continue;
		splices[splices.length - 1] = { ...last, remove: from - last.index };
		splices.push({ index: to, remove: end - to, insert: '' });
	}
	return splices;
}

function insertedBy(delta: Delta): [from: number, to: number][] {
	const ranges: [number, number][] = [];
	let at = 0;
	for (const { retain = 0, insert } of delta) {
		if (typeof insert === 'string') {
			ranges.push([at, at + insert.length]);
			at += insert.length;
		}
		at += retain;
	}
	return ranges;
}

/**
 * Where the selection stands after somebody else's change to `value`. A caret stays before what is
 * inserted at it; a selection keeps covering the same words.
 */
export function mapSelection(value: string, delta: Delta, { start, end }: Selection): Selection {
	const inside = (offset: number) => Math.max(0, Math.min(offset, value.length));
	const from = mapOffset(delta, inside(start), start !== end);
	return { start: from, end: Math.max(from, mapOffset(delta, inside(end), false)) };
}

function mapOffset(delta: Delta, offset: number, pushed: boolean): number {
	let read = 0;
	let mapped = offset;
	for (const { retain = 0, delete: removed = 0, insert } of delta) {
		if (read > offset) break;
		if (typeof insert === 'string') {
			if (read < offset || pushed) mapped += insert.length;
		} else {
			mapped -= Math.min(removed, offset - read);
			read += retain + removed;
		}
	}
	return mapped;
}

/** LF alone, and no half of a surrogate pair: it would reach others as another character. */
function fitting(value: string): string {
	const text = value.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
	if (text.length > MAX_TEXT) {
		throw new Refusal('too-long', { limit: MAX_TEXT, length: text.length });
	}
	return text;
}
