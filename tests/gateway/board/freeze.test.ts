import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { caseFive, codeOf, openRig, pause, plain, raw, slowLog, stock, until } from '../rig';

test('writing races a freeze: what came before is in the frozen copy, what came after is nowhere', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const nasreen = stock(rig, 'nasreen');
	const margaret = raw(rig, 'margaret');
	await until(() => margaret.of(102).length === 1 && nasreen.provider.synced);
	const hers = new Y.Doc();
	hers.on('update', (update) => margaret.send(updateFrame(update)));
	slow.hold();
	for (const letter of 'before') hers.getText('text').insert(0, letter);
	await until(() => slow.waiting() === 1);
	await pause(50);
	const freezing = rig.boards.freeze([plain]);
	await pause(20);
	for (const letter of 'after') hers.getText('text').insert(0, letter);
	await until(() => margaret.of(101).length === 1);
	slow.go();
	const [frozen] = await freezing;

	const copy = new Y.Doc();
	Y.applyUpdate(copy, frozen.state);
	expect(copy.getText('text').toString()).toBe('erofeb');
	expect(frozen.hash).toBe(createHash('sha256').update(frozen.state).digest('hex'));
	expect([...margaret.of(101)[0].subarray(0, 2)]).toEqual([101, 7]);
	expect(new TextDecoder().decode(margaret.of(101)[0].subarray(3))).toBe('frozen');
	await until(() => nasreen.text.toString() === 'erofeb');
	await until(() => margaret.of(100).at(-1)?.[1] === 6);
	await until(() => margaret.of(102).at(-1)?.[2] === frozen.seq);
	await pause(50);
	expect(margaret.of(101)).toHaveLength(1);
	expect(await rig.boards.read(plain, (doc) => doc.getText('text').toString())).toBe('erofeb');
});

test('boards are frozen together by one record, and a restart finds all of them', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	margaret.text.insert(0, 'kept');
	await until(async () => (await rig.boards.read(plain, read)) === 'kept');
	const frozen = await rig.boards.freeze([caseFive, plain]);
	expect(frozen.map(({ name }) => name)).toEqual([caseFive, plain]);
	expect(rig.boards.frozen()).toEqual([]);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(again.boards.frozen().map((names) => names.sort())).toEqual([[caseFive, plain].sort()]);
	const nasreen = raw(again, 'nasreen');
	nasreen.send(step1Frame(new Y.Doc()), updateFrame(typed('late')));
	await until(() => nasreen.of(101).length === 1 && nasreen.of(0).length === 1);
	// Freezing again, to complete an act cut short, gives the same record.
	const [, repeated] = await again.boards.freeze([caseFive, plain]);
	expect(repeated).toEqual(frozen[1]);
	await expect(again.boards.edit(plain, 'elin', () => undefined)).rejects.toThrow('frozen');
	await again.boards.thaw([caseFive, plain]);
	await again.stop();
	const third = await openRig({ folder: rig.folder, seed: false });
	expect(third.boards.frozen()).toEqual([]);
});

test('after a thaw an unmodified client is asked for what it wrote, and nothing is lost', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	await rig.boards.freeze([plain]);
	margaret.text.insert(0, 'typed too late ');
	await pause(100);
	expect(nasreen.text.toString()).toBe('');
	const thawed = rig.boards.thaw([plain]);
	margaret.text.insert(0, 'and again ');
	await thawed;
	await until(() => nasreen.text.toString() === 'and again typed too late ');
	expect(margaret.provider.wsconnected).toBe(true);
});

test('thawing what was never frozen changes nothing: an edit that builds on nothing is refused', async () => {
	const rig = await openRig();
	const margaret = raw(rig, 'margaret');
	await until(() => margaret.of(102).length === 1);
	margaret.send(Uint8Array.of(0, 1, 2, 0, 0));
	await until(() => margaret.of(100).length === 1);
	await rig.boards.thaw([plain]);
	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'never sent');
	const before = Y.encodeStateVector(doc);
	doc.getText('text').insert(5, ' and this');
	margaret.send(updateFrame(Y.encodeStateAsUpdate(doc, before)));
	await until(() => margaret.of(101).length === 1);
	expect(codeOf(margaret)).toBe('schema');
});

function read(doc: Y.Doc): string {
	return doc.getText('text').toString();
}

function typed(words: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, words);
	return Y.encodeStateAsUpdate(doc);
}
