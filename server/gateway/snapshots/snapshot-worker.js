/**
 * Makes snapshots in a thread beside the one that serves boards. It is loaded by its path and not bundled
 * (snapshot-thread.ts), so it may import only packages and plain JavaScript.
 */
import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import * as Y from 'yjs';
import { ownBytes, sumOf, snapshotBytesOf } from './snapshot-bytes.js';

/**
 * @typedef {object} Page rows of a board, one after the other
 * @property {Uint8Array<ArrayBuffer>} bytes
 * @property {Uint32Array<ArrayBuffer>} cuts where each update in them begins and ends
 *
 * @typedef {object} Order
 * @property {import('./snapshot-bytes.js').SnapshotBytes & { sum: number } | null} base the snapshot before; null where there is none
 * @property {Page[]} pages the rows after it, in order
 * @property {number} archived number of pages, from the first, that are archived already; the others will be
 * @property {import('./snapshot-bytes.js').Roots} roots
 *
 * @typedef {import('./snapshot-bytes.js').SnapshotBytes & { sum: number, rows: Uint8Array<ArrayBuffer> }} Made
 */

parentPort?.on('message', (/** @type {Order} */ order) => {
	try {
		const made = make(order);
		const handed = [made.vector.buffer, made.state.buffer, made.rows.buffer];
		parentPort?.postMessage({ made }, handed);
	} catch (error) {
		parentPort?.postMessage({ error: String(error) });
	}
});

/**
 * @param {Order} order
 * @returns {Made}
 */
function make({ base, pages, archived, roots }) {
	if (base && sumOf(base) !== base.sum) throw new Error('the snapshot before is damaged');
	const doc = new Y.Doc();
	doc.transact(() => {
		if (base) Y.applyUpdate(doc, base.state);
		for (const { bytes, cuts } of pages) {
			for (let at = 0; at < cuts.length; at += 2) {
				Y.applyUpdate(doc, bytes.subarray(cuts[at], cuts[at + 1]));
			}
		}
	});
	const whole = snapshotBytesOf(doc, roots);
	const rows = pages.slice(archived).map(({ bytes }) => bytes);
	return { ...whole, sum: sumOf(whole), rows: ownBytes(deflateSync(Buffer.concat(rows))) };
}
