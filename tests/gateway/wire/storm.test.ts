import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readFrame, step1Frame } from '../../../server/gateway/wire/frames';
import { noteName } from '../../../src/lib/board/names';
import { seedNote } from '../../../src/lib/board/documents/seed';
import { openRig, raw, until } from '../rig';
import type { Raw } from '../rig';

const boards = Array.from({ length: 40 }, (_, index) => noteName(`july-${index + 10}`, 'all'));
const clients = 2_000;

test('two thousand people on forty boards come back at once after a restart, and all are in step', async () => {
	const rig = await openRig({ rates: null });
	for (const board of boards) await rig.boards.create(board, seedNote);
	const docs = Array.from({ length: clients }, () => new Y.Doc());
	for (const board of boards) {
		await rig.boards.edit(board, 'elin', (doc) => doc.getText('text').insert(0, `${board} before`));
	}
	const before = docs.map((doc, index) => come(rig, doc, index));
	await until(() => before.every((link, index) => hear(link, docs[index])), 30_000);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false, rates: null });
	for (const board of boards) {
		await again.boards.edit(board, 'elin', (doc) => doc.getText('text').insert(0, 'and on '));
	}
	const after = docs.map((doc, index) => come(again, doc, index));
	await until(() => after.every((link, index) => hear(link, docs[index])), 30_000);
	const right = docs.filter((doc, index) => {
		return doc.getText('text').toString() === `and on ${boards[index % boards.length]} before`;
	});
	expect(right).toHaveLength(clients);
	expect(again.reports).toEqual([]);
	for (const link of after) link.socket.terminate();
}, 120_000);

/** With the state it has. */
function come(rig: { url: string }, doc: Y.Doc, index: number): Raw {
	const link = raw(rig, 'margaret', boards[index % boards.length]);
	link.send(step1Frame(doc));
	return link;
}

/** True as soon as the answer to its step 1 has come. */
function hear(link: Raw, doc: Y.Doc): boolean {
	let isInStep = false;
	for (const frame of link.of(0)) {
		const heard = readFrame(frame);
		if (heard?.kind !== 'step2' && heard?.kind !== 'update') continue;
		Y.applyUpdate(doc, heard.update);
		isInStep ||= heard.kind === 'step2';
	}
	return isInStep;
}
