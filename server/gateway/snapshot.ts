import { crc32 } from 'node:zlib';
import * as Y from 'yjs';
import type { DocKind } from '../../src/lib/board/names';
import { SCHEMAS } from '../../src/lib/board/schema';

/** What a snapshot is made of: a v1 update, for it is sent as it is to whoever joins, and its state vector. */
export interface Whole {
	vector: Buffer;
	state: Buffer;
}

export function sumOf({ vector, state }: Whole): number {
	return crc32(state, crc32(vector));
}

/** The whole document, read back and compared: the rows it replaces go when it is written. */
export function snapshotOf(doc: Y.Doc, kind: DocKind): Whole {
	const state = Y.encodeStateAsUpdate(doc);
	const again = new Y.Doc();
	Y.applyUpdate(again, state);
	if (!isSame(doc, again, kind)) throw new Error('the snapshot does not read back as the board');
	again.destroy();
	return { vector: Buffer.from(Y.encodeStateVector(doc)), state: Buffer.from(state) };
}

function isSame(one: Y.Doc, other: Y.Doc, kind: DocKind): boolean {
	const [ours, theirs] = [one, other].map(({ store }) => Y.createDeleteSetFromStructStore(store));
	return (
		other.store.pendingStructs === null &&
		other.store.pendingDs === null &&
		Buffer.from(Y.encodeStateVector(one)).equals(Y.encodeStateVector(other)) &&
		Y.equalDeleteSets(ours, theirs) &&
		meaning(one, kind) === meaning(other, kind)
	);
}

function meaning(doc: Y.Doc, kind: DocKind): string {
	const roots = Object.entries(SCHEMAS[kind]).map(([name, { holds }]) =>
		holds === 'text' ? doc.getText(name).toString() : doc.getMap(name).toJSON()
	);
	return JSON.stringify(roots, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}
