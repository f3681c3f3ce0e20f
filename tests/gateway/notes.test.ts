import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Boards } from '../../server/gateway/boards';
import { boardName, noteName } from '../../src/lib/board/names';
import { answerNote } from '../../src/lib/board/board';
import { seedNote } from '../../src/lib/board/seed';
import { caseFive, openRig, pause, query, raw, stock, until } from './rig';
import type { Rig } from './rig';

const mine = noteName('july-3', 'nasreen');
const later = noteName('july-19', 'nasreen');
const words = 'I think the second officer was unkind';

test('a private note is on disk only under a key of its own, and nothing is left when that is destroyed', async () => {
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
	expect(before.includes(key)).toBe(true);

	await rig.boards.purge(({ sittingId }) => sittingId === 'july-3');
	expect((await onDisk(rig)).includes(key)).toBe(false);
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

/** @returns the bytes of its key */
async function writeNote(rig: Rig, name: string): Promise<Buffer> {
	await rig.boards.create(name, seedNote);
	await rig.boards.edit(name, 'nasreen', (doc) => doc.getText('text').insert(0, words));
	const [{ key }] = await query<{ key: Buffer }>(
		rig.folder,
		`select key from board_keys join boards using (board) where name = '${name}'`
	);
	return key;
}

function wordsOf({ boards }: { boards: Boards }, name: string): Promise<string> {
	return boards.read(name, (doc) => doc.getText('text').toString());
}

/** The file and its write-ahead log, byte for byte. */
async function onDisk({ folder }: Rig): Promise<Buffer> {
	const files = ['boards.sqlite', 'boards.sqlite-wal'];
	return Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))));
}
