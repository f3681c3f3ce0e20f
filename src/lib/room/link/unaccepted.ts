import * as Y from 'yjs';

type Reach = Map<number, { from: number; to: number }[]>;

/**
 * The words that these updates wrote and that still stand in the document, in its order: what a
 * person would want to copy when the server did not take them.
 */
export function unacceptedText(doc: Y.Doc, updates: readonly Uint8Array[]): string {
	return textWithin(doc, reachOf(updates));
}

/** The words written under these client ids that stand in one document and are not in the other. */
export function ownTextMissing(doc: Y.Doc, from: Y.Doc, clients: ReadonlySet<number>): string {
	const missing: Reach = new Map();
	for (const client of clients) {
		const [known, written] = [Y.getState(from.store, client), Y.getState(doc.store, client)];
		if (written > known) missing.set(client, [{ from: known, to: written }]);
	}
	return textWithin(doc, missing);
}

function textWithin(doc: Y.Doc, reach: Reach): string {
	const texts = new Set<Y.AbstractType<unknown>>();
	const values: string[] = [];
	for (const [client, ranges] of reach) {
		for (const item of doc.store.clients.get(client) ?? []) {
			if (!(item instanceof Y.Item) || item.deleted || within(item, ranges).length === 0) continue;
			const parent = item.parent as Y.AbstractType<unknown>;
			if (item.content instanceof Y.ContentString) texts.add(parent);
			if (item.content instanceof Y.ContentAny) values.push(...item.content.arr.filter(isWords));
		}
	}
	return [...[...texts].map((text) => piecesOf(text, reach)), ...values]
		.filter((piece) => piece.trim() !== '')
		.join('\n');
}

/** What stands side by side is one piece. */
function piecesOf(text: Y.AbstractType<unknown>, reach: Reach): string {
	const pieces: string[] = [];
	let joined = false;
	for (let item = text._start; item !== null; item = item.right) {
		if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
		const { str } = item.content;
		const parts = within(item, reach.get(item.id.client) ?? []);
		for (const { from, to } of parts) {
			if (joined && from === 0) pieces.push((pieces.pop() ?? '') + str.slice(from, to));
			else pieces.push(str.slice(from, to));
			joined = to === str.length;
		}
		if (parts.length === 0) joined = false;
	}
	return pieces.join(' … ');
}

/** The parts of an item that the ranges cover, counted from its beginning. */
function within({ id, length }: Y.Item, ranges: Reach extends Map<number, infer R> ? R : never) {
	return ranges
		.map(({ from, to }) => ({
			from: Math.max(0, from - id.clock),
			to: Math.min(length, to - id.clock)
		}))
		.filter(({ from, to }) => from < to);
}

function reachOf(updates: readonly Uint8Array[]): Reach {
	const reach: Reach = new Map();
	for (const update of updates) {
		for (const { id, length } of Y.decodeUpdate(update).structs) {
			const ranges = reach.get(id.client) ?? [];
			const last = ranges.at(-1);
			if (last?.to === id.clock) last.to += length;
			else ranges.push({ from: id.clock, to: id.clock + length });
			reach.set(id.client, ranges);
		}
	}
	return reach;
}

/** Reasons are plain values; ids, keys and answers have no space in them. */
function isWords(value: unknown): value is string {
	return typeof value === 'string' && /\s/.test(value.trim());
}
