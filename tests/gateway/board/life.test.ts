import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { loadBoard } from '../../../server/gateway/board/load';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import { step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { caseFive, openRig, pause, plain, query, raw, stock, until } from '../rig';
import type { Rig } from '../rig';

const short = { hot: 60, idle: 150, look: 20, leaving: 1 };

test('a board that is only read is bytes, and nobody who comes makes a document of it', async () => {
	const rig = await openRig({ life: { ...short, hot: 1_500, idle: 60_000 } });
	await type(rig, 'papers');
	await until(() => rig.boards.census().hot === 0);
	rig.grant('gethin', 'read');
	const people = ['margaret', 'nasreen', 'gethin'].map((who) => stock(rig, who));
	await until(() => people.every(({ provider }) => provider.synced));
	expect(people.map(({ text }) => text.toString())).toEqual(['papers', 'papers', 'papers']);
	const open = raw(rig, 'catrin');
	open.send(step1Frame(new Y.Doc()), updateFrame(Uint8Array.of(0, 0)).with(1, 1));
	await until(() => open.of(100).length === 1);
	expect(rig.boards.census().hot).toBe(0);
	people[0].text.insert(6, ' and notes');
	await until(() => people[2].text.toString() === 'papers and notes');
	expect(rig.boards.census().hot).toBe(1);
	await until(() => rig.boards.census().hot === 0);
	people[1].text.delete(0, 7);
	await until(() => people[2].text.toString() === 'and notes');
});

test('clients that come back with deletions of theirs are acknowledged from bytes', async () => {
	const rig = await openRig({ life: { ...short, idle: 60_000 } });
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	margaret.text.insert(0, 'a false start');
	margaret.text.delete(2, 6);
	await until(async () => (await contents(rig)) === 'a start');
	await until(() => rig.boards.census().hot === 0);
	const back = raw(rig, 'margaret');
	back.send(updateFrame(Y.encodeStateAsUpdate(margaret.doc)).with(1, 1));
	await until(() => back.of(100).at(-1)?.[1] === 1);
	expect(rig.boards.census().hot).toBe(0);
	// A deletion that is new is noticed all the same.
	margaret.text.delete(0, 2);
	back.send(updateFrame(Y.encodeStateAsUpdate(margaret.doc)));
	await until(async () => (await contents(rig)) === 'start');
});

test('boards that nobody is on leave memory, and come back whole', async () => {
	const rig = await openRig({ life: short });
	await type(rig, 'kept');
	await until(() => rig.boards.census().boards === 0);
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.text.toString() === 'kept');
	await pause(400);
	expect(rig.boards.census().boards).toBe(1);
	margaret.text.insert(4, ' and more');
	await until(async () => (await contents(rig)) === 'kept and more');
});

test('people who come and go while a board leaves memory never lose a letter', async () => {
	const rig = await openRig({ life: { hot: 5, idle: 10, look: 2 } });
	const reader = new Y.Doc();
	let letters = 0;
	for (let round = 0; round < 40; round += 1) {
		const doc = new Y.Doc();
		doc.getText('text').insert(0, 'x');
		const visit = raw(rig, ['margaret', 'nasreen', 'gethin'][round % 3]);
		visit.send(updateFrame(Y.encodeStateAsUpdate(doc)));
		await until(() => visit.of(100).length > 0);
		letters += 1;
		visit.socket.terminate();
		if (round % 4 === 0)
			void rig.boards.edit(plain, 'elin', (own) => own.getText('text').insert(0, 'e'));
		if (round % 4 === 0) letters += 1;
		await pause(round % 8);
	}
	await until(async () => (await contents(rig)).length === letters);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	Y.applyUpdate(reader, await again.boards.read(plain, (doc) => Y.encodeStateAsUpdate(doc)));
	expect(reader.getText('text').length).toBe(letters);
	expect(again.reports).toEqual([]);
});

test('after 256 updates a snapshot takes the place of the log, and the log goes to the archive', async () => {
	const rig = await openRig({ life: { ...short, hot: 60_000, idle: 60_000 } });
	await writeMany(rig, caseFive, 260);
	await until(async () => (await count(rig, 'board_snapshots')) === 1);
	expect(await count(rig, 'board_log', caseFive)).toBe(0);
	expect(await count(rig, 'board_archive', caseFive)).toBe(1);
	await writeMany(rig, caseFive, 260);
	await until(async () => (await count(rig, 'board_snapshots')) === 2);
	await writeMany(rig, caseFive, 260);
	await until(async () => (await count(rig, 'board_archive')) === 3);
	// The newest, and the one before it.
	expect(await count(rig, 'board_snapshots')).toBe(2);
	const before = await rig.boards.read(caseFive, (doc) => Y.encodeStateAsUpdate(doc));
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	const after = await again.boards.read(caseFive, (doc) => doc.getMap('redaction').toJSON());
	const copy = new Y.Doc();
	Y.applyUpdate(copy, before);
	expect(after).toEqual(copy.getMap('redaction').toJSON());
	await writeMany(again, caseFive, 5);
	expect(again.reports).toEqual([]);
});

test('a private note is never archived', async () => {
	const rig = await openRig({ life: { ...short, idle: 30 } });
	for (let round = 0; round < 3; round += 1) {
		await type(rig, 'private ');
		await until(() => rig.boards.census().boards === 0);
	}
	expect(await count(rig, 'board_snapshots', plain)).toBe(2);
	expect(await count(rig, 'board_archive', plain)).toBe(0);
	expect(await count(rig, 'board_log', plain)).toBe(1);
	expect(await contents(rig)).toBe('private private private ');
});

test('a damaged snapshot is reported, and the one before it with the archive gives the same board', async () => {
	for (const board of [caseFive, plain]) {
		const rig = await openRig({ life: { ...short, idle: 30 } });
		for (let round = 0; round < 3; round += 1) {
			if (board === plain) await type(rig, `word ${round} `);
			else await writeMany(rig, board, 3);
			await until(() => rig.boards.census().boards === 0);
		}
		const before = await rig.boards.read(board, toJson);
		await rig.stop();
		await damageNewest(rig, board);
		const again = await openRig({ folder: rig.folder, seed: false });
		expect(await again.boards.read(board, toJson)).toEqual(before);
		expect(again.reports.map(({ sentence }) => sentence)).toEqual(['board snapshot damaged']);
	}
});

test('a damaged snapshot gives way to one that holds, with nothing written meanwhile, and the way back stays', async () => {
	for (const board of [caseFive, plain]) {
		const rig = await openRig({ life: { ...short, idle: 30 } });
		for (let round = 0; round < 2; round += 1) {
			if (board === plain) await type(rig, `word ${round} `);
			else await writeMany(rig, board, 3);
			await until(() => rig.boards.census().boards === 0);
		}
		const before = await rig.boards.read(board, toJson);
		await rig.stop();
		const kept = await seqs(rig, board);
		for (let time = 0; time < 2; time += 1) {
			await damageNewest(rig, board);
			const again = await openRig({
				folder: rig.folder,
				seed: false,
				life: { ...short, idle: 9e5 }
			});
			expect(await again.boards.read(board, toJson)).toEqual(before);
			expect(again.reports.map(({ sentence }) => sentence)).toEqual(['board snapshot damaged']);
			await until(async () => !(await isDamaged(rig, board)));
			expect(await seqs(rig, board)).toEqual(kept);
			await again.stop();
		}
		const sound = await openRig({ folder: rig.folder, seed: false });
		expect(await sound.boards.read(board, toJson)).toEqual(before);
		expect(sound.reports).toEqual([]);
	}
});

test('a file from before snapshots could be sent as they are is brought up when it is opened', async () => {
	const rig = await openRig({ life: { ...short, idle: 30 } });
	await writeMany(rig, caseFive, 3);
	await until(() => rig.boards.census().boards === 0);
	const before = await rig.boards.read(caseFive, toJson);
	const state = await rig.boards.read(caseFive, (doc) => Y.encodeStateAsUpdateV2(doc));
	await rig.stop();
	const hex = Buffer.from(state).toString('hex');
	await query(rig.folder, 'alter table board_snapshots drop column vector');
	await query(
		rig.folder,
		`update board_snapshots set state = x'${hex}', sum = ${crc32(state)}
		where board = (select board from boards where name = '${caseFive}')`
	);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, toJson)).toEqual(before);
	expect(again.reports).toEqual([]);
});

test('a slow compaction never puts an older snapshot over a newer one', async () => {
	const rig = await openRig();
	await type(rig, 'words');
	await rig.stop();
	const log = await openSqliteLog(join(rig.folder, 'boards.sqlite'));
	const say = () => undefined;
	const { last } = await loadBoard(log, 2, plain, { info: say, warn: say, error: say });
	const empty = Buffer.from([0]);
	const snapshot = { board: 2, at: 0, vector: empty, state: empty, sum: 0 };
	expect(await log.compact({ snapshot: { ...snapshot, seq: last }, isArchived: true })).toBe(true);
	expect(await log.compact({ snapshot: { ...snapshot, seq: last - 1 }, isArchived: true })).toBe(
		false
	);
	await log.close();
});

test('five hundred links cut at once all come back, through one load of their board', async () => {
	const rig = await openRig({ rates: null });
	await type(rig, 'here');
	const come = async () => {
		const links = Array.from({ length: 500 }, () => raw(rig, 'margaret'));
		for (const link of links) link.send(step1Frame(new Y.Doc()));
		await until(() => links.every(({ of }) => of(0).length === 2), 30_000);
		return links;
	};
	for (const link of await come()) link.socket.terminate();
	const started = Date.now();
	await come();
	expect(Date.now() - started).toBeLessThan(15_000);
}, 60_000);

const ofBoard = (board: string) => `board = (select board from boards where name = '${board}')`;

async function seqs(rig: Rig, board: string): Promise<number[]> {
	const kept = `select seq from board_snapshots where ${ofBoard(board)} order by seq`;
	return (await query<{ seq: number }>(rig.folder, kept)).map(({ seq }) => seq);
}

async function damageNewest(rig: Rig, board: string): Promise<void> {
	const newest = (await seqs(rig, board)).at(-1);
	await query(
		rig.folder,
		`update board_snapshots set state = zeroblob(length(state)) where seq = ${newest} and ${ofBoard(board)}`
	);
}

async function isDamaged(rig: Rig, board: string): Promise<boolean> {
	const noughts = `select seq from board_snapshots where state = zeroblob(length(state)) and ${ofBoard(board)}`;
	return (await query(rig.folder, noughts)).length > 0;
}

function type(rig: Rig, words: string): Promise<void> {
	return rig.boards.edit(plain, 'margaret', (doc) => doc.getText('text').insert(0, words));
}

async function writeMany(rig: Rig, board: string, times: number): Promise<void> {
	for (let index = 0; index < times; index += 1) {
		await rig.boards.edit(board, 'margaret', (doc) =>
			doc.getMap('redaction').set('impact', index % 2 ? 'none' : 'limited')
		);
	}
}

function contents(rig: Rig): Promise<string> {
	return rig.boards.read(plain, (doc) => doc.getText('text').toString());
}

function toJson(doc: Y.Doc): unknown {
	return [doc.getText('text').toString(), doc.getMap('redaction').toJSON()];
}

async function count({ folder }: Rig, table: string, board?: string): Promise<number> {
	const which = board ? `where name = '${board}'` : '';
	const sql = `select count(*) as n from ${table} join boards using (board) ${which}`;
	return (await query<{ n: number }>(folder, sql))[0].n;
}
