import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { caseFive, openRig, pause, query, raw, slowLog, stock, until } from '../rig';

test('an edit is neither acknowledged nor shown to anybody before it is on disk', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const nasreen = stock(rig, 'nasreen');
	const margaret = raw(rig, 'margaret');
	await until(() => nasreen.provider.synced && margaret.of(102).length === 1);
	slow.hold();
	margaret.send(updateFrame(typed('prompt call back')));
	await until(() => slow.waiting() === 1);
	const gethin = stock(rig, 'gethin');
	const late = raw(rig, 'catrin');
	late.send(step1Frame(new Y.Doc()));
	await pause(150);
	expect(margaret.of(100)).toEqual([]);
	expect(nasreen.text.toString()).toBe('');
	expect(gethin.provider.synced).toBe(false);
	expect(late.of(0).filter(([, step]) => step === 1)).toEqual([]);
	slow.go();
	await until(() => nasreen.text.toString() === 'prompt call back');
	await until(() => gethin.text.toString() === 'prompt call back');
	await until(() => margaret.of(100).length === 1);
	expect([...margaret.of(100)[0]]).toEqual([100, 1, 2]);
});

test('what is read for an act is durable, even while something newer is on its way', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	slow.hold();
	margaret.text.insert(0, 'late letter');
	await until(() => slow.waiting() === 1);
	let seen: string | null = null;
	void rig.boards.read('note:july-3:all', (doc) => (seen = doc.getText('text').toString()));
	await pause(100);
	expect(seen).toBe(null);
	slow.go();
	await until(() => seen === 'late letter');
});

test('a log that cannot be written closes 4503 and acknowledges nothing; when it can, nothing is lost', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const nasreen = stock(rig, 'nasreen');
	const margaret = raw(rig, 'margaret');
	const typing = stock(rig, 'margaret');
	await until(() => nasreen.provider.synced && typing.provider.synced);
	await until(() => margaret.of(102).length === 1);
	slow.breakDown();
	const codes: (number | undefined)[] = [];
	typing.provider.on('connection-close', (event) => codes.push(event?.code));
	typing.text.insert(0, 'no supervisor entry');
	margaret.send(updateFrame(typed('x')));
	await until(() => margaret.closed() !== null && codes.length > 0);
	expect(margaret.closed()).toBe(4503);
	expect(codes[0]).toBe(4503);
	await pause(500);
	expect(margaret.of(100)).toEqual([]);
	expect(nasreen.text.toString()).toBe('');
	expect(rig.reports.map(({ sentence }) => sentence)).toContain('board log not written');
	await expect(
		rig.boards.edit('note:july-3:all', 'elin', (doc) => doc.getText('text').insert(0, 'y'))
	).rejects.toThrow('cannot-save');
	slow.mend();
	await until(() => nasreen.text.toString() === 'no supervisor entry', 10_000);
});

test('one flush is on its way at a time, and all that came meanwhile is one row', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	await pause(30);
	slow.hold();
	for (const letter of 'tone: courteous throughout') margaret.text.insert(0, letter);
	await until(() => slow.waiting() === 1);
	await pause(50);
	expect(slow.waiting()).toBe(1);
	slow.go();
	await until(async () => (await textOf(rig)).length === 26);
	const rows = await query<{ first: number; last: number }>(
		rig.folder,
		`select first, last from board_log join boards using (board) where name like 'note%' order by last`
	);
	expect(rows.length).toBeLessThanOrEqual(4);
	expect(rows.at(-1)?.last).toBe(27);
});

test('a torn end is reported and put aside, and the board goes on from what holds', async () => {
	const rig = await openRig();
	for (const word of ['first ', 'second ']) await type(rig, word);
	await rig.stop();
	await query(
		rig.folder,
		`update board_log set entries = substr(entries, 1, length(entries) - 3)
		where (board, last) in (select board, max(last) from board_log join boards using (board) where name like 'note%')`
	);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await textOf(again)).toBe('first ');
	const report = again.reports.find(({ sentence }) => sentence.includes('torn'));
	expect(report?.details).toMatchObject({ board: 'note:july-3:all', kept: 2, lost: 1 });
	expect(await query(rig.folder, 'select * from board_damage')).toHaveLength(1);
	await type(again, 'third ');
	await again.stop();
	const third = await openRig({ folder: rig.folder, seed: false });
	expect(await textOf(third)).toBe('third first ');
	expect(third.reports).toEqual([]);
});

test('damage before the end is never skipped: the board stays shut and the rest goes on', async () => {
	const rig = await openRig();
	for (const word of ['first ', 'second ']) await type(rig, word);
	await rig.stop();
	await query(
		rig.folder,
		`update board_log set entries = zeroblob(length(entries))
		where last = 2 and board in (select board from boards where name like 'note%')`
	);
	const again = await openRig({ folder: rig.folder, seed: false });
	const margaret = raw(again, 'margaret');
	await until(() => margaret.closed() === 1013);
	expect(again.reports.map(({ sentence }) => sentence)).toContain(
		'board log damaged before its end'
	);
	const nasreen = stock(again, 'nasreen', caseFive);
	await until(() => nasreen.provider.synced);
});

test('two loads of one board are one load', async () => {
	const rig = await openRig();
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	const people = ['margaret', 'nasreen', 'gethin'].map((who) => stock(again, who));
	await until(() => people.every(({ provider }) => provider.synced));
	people[0].text.insert(0, 'one board');
	await until(() => people.every(({ text }) => text.toString() === 'one board'));
});

function typed(words: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, words);
	return Y.encodeStateAsUpdate(doc);
}

type Opened = Awaited<ReturnType<typeof openRig>>;

function type(rig: Opened, words: string): Promise<void> {
	return rig.boards.edit('note:july-3:all', 'margaret', (doc) =>
		doc.getText('text').insert(0, words)
	);
}

function textOf(rig: Opened): Promise<string> {
	return rig.boards.read('note:july-3:all', (doc) => doc.getText('text').toString());
}
