import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type * as Y from 'yjs';
import { all, copyInto, exec, open, shut } from '../../../server/store/engine/sqlite';
import { answerNote } from '../../../src/lib/board/documents/board';
import { noteName } from '../../../src/lib/board/names';
import { seedNote } from '../../../src/lib/board/documents/seed';
import { onDisk } from '../on-disk';
import { caseFive, openRig, query, until } from '../rig';
import type { Rig } from '../rig';

const mine = noteName('july-3', 'nasreen');
const regretted = 'words that were taken back';

test('a note is destroyed while a backup reads: nobody waits, no later backup has it, and it is cut afterwards', async () => {
	const rig = await openRig();
	await rig.boards.create(mine, seedNote);
	await rig.boards.edit(mine, 'nasreen', (doc) => doc.getText('text').insert(0, 'Unkind'));
	const [{ piece }] = await query<{ piece: Buffer }>(
		rig.folder,
		`select entries as piece from board_log join boards using (board) where name = '${mine}' order by last desc`
	);
	const backup = await begunBackup(rig);

	await rig.boards.purge(({ sittingId }) => sittingId === 'july-3');
	await rig.boards.edit(caseFive, 'nasreen', (doc) => {
		answerNote(doc, '4').insert(0, 'Written since');
	});
	expect((await laterBackup(rig)).includes(piece)).toBe(false);
	expect((await onDisk(rig)).includes(piece)).toBe(true);

	await backup.end();
	await until(async () => !(await onDisk(rig)).includes(piece), 60_000);
	expect((await onDisk(rig)).includes('Written since')).toBe(true);
}, 90_000);

test('how a board came to be is forgotten while a backup reads: no later backup has it, and it is cut afterwards', async () => {
	const rig = await openRig();
	for (const edit of [
		(doc: Y.Doc) => answerNote(doc, '4').insert(0, regretted),
		(doc: Y.Doc) => answerNote(doc, '4').delete(0, regretted.length)
	]) {
		await rig.boards.edit(caseFive, 'nasreen', edit);
	}
	expect((await onDisk(rig)).includes(regretted)).toBe(true);
	const backup = await begunBackup(rig);

	await rig.boards.forget(() => true);
	expect((await laterBackup(rig)).includes(regretted)).toBe(false);

	await backup.end();
	await until(async () => !(await onDisk(rig)).includes(regretted), 60_000);
}, 90_000);

/** A backup that has begun to read and has not copied yet. */
async function begunBackup({ folder }: Rig) {
	const database = await open(join(folder, 'boards.sqlite'));
	await exec(database, 'begin');
	await all(database, 'select count(*) from boards');
	return { end: () => shut(database) };
}

async function laterBackup({ folder }: Rig): Promise<Buffer> {
	const database = await open(join(folder, 'boards.sqlite'));
	onTestFinished(() => shut(database));
	const copy = join(folder, 'later.sqlite');
	await copyInto(database, copy);
	return readFile(copy);
}
