import { crc32 } from 'node:zlib';
import * as Y from 'yjs';

/**
 * Plain JavaScript, because snapshot-worker.js imports it without a build.
 *
 * @typedef {object} SnapshotBytes the bytes of a snapshot
 * @property {Uint8Array<ArrayBuffer>} vector
 * @property {Uint8Array<ArrayBuffer>} state a v1 update, which is sent unchanged to clients that join
 *
 * @typedef {[name: string, isText: boolean][]} Roots the root types of a document, which hold all its fields
 */

/** @param {{ vector: Uint8Array, state: Uint8Array }} whole */
export function sumOf({ vector, state }) {
	return crc32(state, crc32(vector));
}

/**
 * The bytes of a whole document. They are read back and compared first, because writing them deletes the rows.
 *
 * @param {Y.Doc} doc
 * @param {Roots} roots
 * @returns {SnapshotBytes}
 */
export function snapshotBytesOf(doc, roots) {
	const state = Y.encodeStateAsUpdate(doc);
	const again = new Y.Doc();
	Y.applyUpdate(again, state);
	if (!isSame(doc, again, roots)) throw new Error('the snapshot does not read back as the board');
	again.destroy();
	return { vector: ownBytes(Y.encodeStateVector(doc)), state: ownBytes(state) };
}

/**
 * @param {Y.Doc} one
 * @param {Y.Doc} other
 * @param {Roots} roots
 */
function isSame(one, other, roots) {
	const [ours, theirs] = [one, other].map(({ store }) => Y.createDeleteSetFromStructStore(store));
	return (
		[one, other].every(({ store }) => store.pendingStructs === null && store.pendingDs === null) &&
		Buffer.from(Y.encodeStateVector(one)).equals(Y.encodeStateVector(other)) &&
		Y.equalDeleteSets(ours, theirs) &&
		meaning(one, roots) === meaning(other, roots)
	);
}

/**
 * @param {Y.Doc} doc
 * @param {Roots} roots
 */
function meaning(doc, roots) {
	const values = roots.map(([name, isText]) =>
		isText ? doc.getText(name).toString() : doc.getMap(name).toJSON()
	);
	return JSON.stringify(values, (_, value) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}

/**
 * The same bytes in memory of their own, which can be transferred to another thread.
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function ownBytes(bytes) {
	const { buffer, byteLength } = bytes;
	const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
	return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
