import { createCipheriv, randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Boards } from '../../../server/gateway/boards';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import { boardName, noteName } from '../../../src/lib/board/names';
import { answerNote } from '../../../src/lib/board/documents/board';
import { seedNote } from '../../../src/lib/board/documents/seed';
import { onDisk } from '../on-disk';
import { caseFive, openRig, pause, query, raw, stock, until } from '../rig';
import type { Rig } from '../rig';

const mine = noteName('july-3', 'nasreen');
const later = noteName('july-19', 'nasreen');
const words = 'I think the second officer was unkind';

test('a private note is on disk only under a key of its own in another file, and nothing is left when that is destroyed', async () => {
	const rig = await openRig({ life: { hot: 50, idle: 100, look: 20, leaving: 1 } });
	const key = await writeNote(rig, mine);
	await writeNote(rig, later);
	await rig.boards.edit(caseFive, 'nasreen', (doc) => {
		answerNote(doc, '4').insert(0, 'Everybody may read this');
	});
	// Compacted as well: a snapshot is sealed like everything else.
	await until(async () => (await query(rig.folder, 'select 1 from board_snapshots')).length > 0);
	const before = await onDisk(rig);
	expect(before.includes('Everybody may read this')).toBe(true);
	expect(before.includes(words)).toBe(false);
	expect(before.includes(key)).toBe(false);
	expect(await keysOf(rig)).toHaveLength(2 + 1);

	await rig.boards.purge(({ sittingId }) => sittingId === 'july-3');
	// Those of the note and of the plain text of the rig, which is a note too.
	expect(await keysOf(rig)).toHaveLength(1);
	expect((await keysOf(rig))[0].equals(key)).toBe(false);
	expect(await query(rig.folder, `select * from boards where name = '${mine}'`)).toEqual([]);
	expect(await wordsOf(rig, later)).toBe(words);
	expect((await onDisk(rig)).includes('Everybody may read this')).toBe(true);

	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.exists(mine)).toBe(false);
	expect(await wordsOf(again, later)).toBe(words);
});

test('who is writing a note when it is purged is closed out, and nothing of it comes back', async () => {
	const rig = await openRig();
	await rig.boards.create(mine, seedNote);
	const nasreen = stock(rig, 'nasreen', mine);
	await until(() => nasreen.provider.synced);
	const typing = setInterval(() => nasreen.text.insert(0, 'more '), 1);
	await pause(50);
	await rig.boards.purge(({ personId }) => personId === 'nasreen');
	await pause(50);
	clearInterval(typing);
	expect(await rig.boards.exists(mine)).toBe(false);
	const late = raw(rig, 'nasreen', mine);
	await until(() => late.closed() === 4403);
	const left = 'select board from board_log where board not in (select board from boards)';
	expect(await query(rig.folder, left)).toEqual([]);
});

test('only private notes can be purged: points are records', async () => {
	const rig = await openRig();
	await rig.boards.create(boardName('case-6', 'group-a'), seedNote);
	await rig.boards.purge(() => true);
	expect(await rig.boards.exists(caseFive)).toBe(true);
	expect(await rig.boards.exists(boardName('case-6', 'group-a'))).toBe(true);
});

test('the keys are readable by their owner alone', async () => {
	const rig = await openRig();
	await writeNote(rig, mine);
	const keys = join(rig.folder, 'keys', 'notes');
	expect((await stat(keys)).mode & 0o777).toBe(0o700);
	for (const name of await readdir(keys)) {
		expect((await stat(join(keys, name))).mode & 0o777).toBe(0o600);
	}
});

test('a note without its key is not shown, is left as it is on disk, and opens again when the key is put back', async () => {
	const rig = await openRig();
	const key = await writeNote(rig, mine);
	const path = join(rig.folder, 'keys', 'notes', await keyName(rig, mine));
	await rig.stop();
	await rm(path);
	const without = await openRig({ folder: rig.folder, seed: false });
	await expect(wordsOf(without, mine)).rejects.toMatchObject({ name: 'KeyMissing' });
	// Another key is as good as none.
	await writeFile(path, randomBytes(32));
	await without.stop();
	const wrong = await openRig({ folder: rig.folder, seed: false });
	await expect(wordsOf(wrong, mine)).rejects.toMatchObject({ name: 'KeyMissing' });
	await wrong.stop();
	await writeFile(path, key);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await wordsOf(again, mine)).toBe(words);
});

test('one bit of a note that was altered on disk is noticed: nothing of that row is shown, and it is reported', async () => {
	const rig = await openRig();
	await writeNote(rig, mine);
	await rig.boards.edit(mine, 'nasreen', (doc) => doc.getText('text').insert(0, 'Later: '));
	await rig.stop();
	const [{ entries, last }] = await query<{ entries: Buffer; last: number }>(
		rig.folder,
		`select entries, last from board_log join boards using (board) where name = '${mine}' order by last desc`
	);
	entries[entries.length - 20] ^= 1;
	await query(
		rig.folder,
		`update board_log set entries = x'${entries.toString('hex')}' where last = ${last} and board = (select board from boards where name = '${mine}')`
	);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await wordsOf(again, mine)).toBe(words);
	expect(again.reports.map(({ details }) => details)).toMatchObject([{ board: mine, lost: 1 }]);
	// Kept byte for byte, for somebody who looks into it.
	expect(await query(rig.folder, 'select entries from board_damage')).toEqual([{ entries }]);
});

test('a row of a note put in the place of another is noticed', async () => {
	const rig = await openRig();
	await writeNote(rig, mine);
	await writeNote(rig, later);
	await rig.stop();
	const own = (name: string) => `board = (select board from boards where name = '${name}')`;
	await query(
		rig.folder,
		`update board_log set entries = (select entries from board_log where last = 1 and ${own(mine)})
		where last = 2 and ${own(mine)}`
	);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await wordsOf(again, mine)).toBe('');
	expect(again.reports).toHaveLength(1);
});

test('notes of a file that still holds their keys are sealed anew when it is opened, and the older keys are gone', async () => {
	const rig = await openRig({ life: { hot: 50, idle: 100, look: 20, leaving: 1 } });
	await writeNote(rig, mine);
	await until(async () => (await query(rig.folder, 'select 1 from board_snapshots')).length > 0);
	await rig.boards.edit(mine, 'nasreen', (doc) => doc.getText('text').insert(0, 'Later: '));
	await rig.stop();
	const key = await sealAsBefore(rig, mine);
	expect((await onDisk(rig)).includes(key)).toBe(true);

	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await wordsOf(again, mine)).toBe(`Later: ${words}`);
	expect(again.reports).toEqual([]);
	expect((await onDisk(rig)).includes(key)).toBe(false);
	expect(
		await query(rig.folder, `select name from sqlite_master where name = 'board_keys'`)
	).toEqual([]);
	await again.boards.edit(mine, 'nasreen', (doc) => doc.getText('text').insert(0, 'And now: '));
	await again.stop();
	const third = await openRig({ folder: rig.folder, seed: false });
	expect(await wordsOf(third, mine)).toBe(`And now: Later: ${words}`);
	expect(third.reports).toEqual([]);
});

/** Puts a stopped rig's note back into the shape it had while keys stood in the database. */
async function sealAsBefore({ folder }: Rig, name: string): Promise<Buffer> {
	const [{ board }] = await query<{ board: number }>(
		folder,
		`select board from boards where name = '${name}'`
	);
	const log = await openSqliteLog(join(folder, 'boards.sqlite'));
	const [rows, snapshots] = [await log.rows(board, 0), await log.snapshots(board)];
	await log.close();
	const key = randomBytes(32);
	const older = (bytes: Uint8Array) => {
		const iv = randomBytes(16);
		const sealed = createCipheriv('aes-256-ctr', key, iv).update(bytes);
		return Buffer.concat([iv, sealed]).toString('hex');
	};
	await query(folder, 'create table board_keys (board integer primary key, key blob not null)');
	await query(folder, `insert into board_keys values (${board}, x'${key.toString('hex')}')`);
	await query(folder, `delete from note_keys where board = ${board}`);
	for (const { last, entries } of rows) {
		await query(
			folder,
			`update board_log set entries = x'${older(entries)}' where board = ${board} and last = ${last}`
		);
	}
	for (const { seq, vector, state } of snapshots) {
		await query(
			folder,
			`update board_snapshots set vector = x'${older(vector)}', state = x'${older(state)}' where board = ${board} and seq = ${seq}`
		);
	}
	return key;
}

async function keyName({ folder }: Rig, name: string): Promise<string> {
	const [{ id }] = await query<{ id: string }>(
		folder,
		`select id from note_keys join boards using (board) where name = '${name}'`
	);
	return id;
}

/** @returns the bytes of its key */
async function writeNote(rig: Rig, name: string): Promise<Buffer> {
	await rig.boards.create(name, seedNote);
	await rig.boards.edit(name, 'nasreen', (doc) => doc.getText('text').insert(0, words));
	return readFile(join(rig.folder, 'keys', 'notes', await keyName(rig, name)));
}

async function keysOf({ folder }: Rig): Promise<Buffer[]> {
	const keys = join(folder, 'keys', 'notes');
	return Promise.all((await readdir(keys)).map((name) => readFile(join(keys, name))));
}

function wordsOf({ boards }: { boards: Boards }, name: string): Promise<string> {
	return boards.read(name, (doc) => doc.getText('text').toString());
}
