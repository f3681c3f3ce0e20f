import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { boardName } from '../../../src/lib/board/names';
import { seedBoard } from '../../../src/lib/board/documents/seed';
import { onDisk } from '../on-disk';
import { caseFive, openRig, plain, query, slowLog, stock, until } from '../rig';
import type { Rig } from '../rig';

const regretted = 'words that were taken back';
const kept = 'words that stay';
const caseSix = boardName('case-6', 'group-a');
const caseSeven = boardName('case-7', 'group-a');
const life = { hot: 50, idle: 60_000, look: 10, leaving: 1 };

test('of how a forgotten board came to be nothing is left on disk, and what it says stays', async () => {
	const rig = await openRig({ life, rates: null });
	await rig.boards.create(caseSix, (doc) => seedBoard(doc, ['4']));
	await rig.boards.create(caseSeven, (doc) => seedBoard(doc, ['4']));
	// By turns, so that their rows lie side by side; often enough for snapshots and an archive of each.
	for (let round = 0; round < 2; round += 1) {
		await write(rig, [caseFive, caseSix, caseSeven], round);
		await until(async () => (await count(rig, 'board_archive')) === 3 * (round + 1));
	}
	await query(
		rig.folder,
		`insert into board_damage select board, 1, 1, 0, x'${hex(regretted)}' from boards where name = '${caseFive}'`
	);
	const before = await rig.boards.read(caseFive, notes);
	const pieces = await query<{ piece: Buffer }>(
		rig.folder,
		`select substr(rows, 20, 40) as piece from board_archive join boards using (board) where name <> '${caseSix}'
		union all select substr(state, 1, 400) from board_snapshots join boards using (board)
		where name <> '${caseSix}' and seq < (select max(seq) from board_snapshots b where b.board = boards.board)`
	);
	const seen = await onDisk(rig);
	expect(pieces.length).toBeGreaterThan(5);
	expect(pieces.every(({ piece }) => seen.includes(piece))).toBe(true);
	expect(seen.includes(regretted)).toBe(true);

	await rig.boards.forget((board) => board.kind === 'board' && board.caseId !== 'case-6');
	await rig.boards.forget((board) => board.kind === 'board' && board.caseId !== 'case-6');

	const left = await onDisk(rig);
	expect(pieces.filter(({ piece }) => left.includes(piece))).toEqual([]);
	expect(tables(await query(rig.folder, ofBoard(caseFive)))).toEqual({ boards: 1, snapshots: 1 });
	expect(await rig.boards.read(caseFive, notes)).toBe(before);
	await expect(rig.boards.history(caseFive)).rejects.toMatchObject({ code: 'history-destroyed' });
	expect((await rig.boards.history(caseSix)).minutes.length).toBeGreaterThan(0);

	// The last board of all: now no word that was taken back is anywhere in the file.
	await rig.boards.forget(() => true);
	const nothing = await onDisk(rig);
	expect(nothing.includes(regretted)).toBe(false);
	expect(nothing.includes(kept)).toBe(true);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, notes)).toBe(before);
	expect(again.reports).toEqual([]);
}, 120_000);

test('whoever is on a board that is forgotten comes back to it, writes on, and no more history is kept', async () => {
	const rig = await openRig({ life, rates: null });
	const margaret = stock(rig, 'margaret', caseFive);
	await until(() => margaret.provider.synced);
	noteOf(margaret.doc).insert(0, 'before ');
	await rig.boards.forget(() => true);
	noteOf(margaret.doc).insert(7, 'after ');
	await until(async () => (await rig.boards.read(caseFive, notes)).includes('before after'));
	await write(rig, [caseFive], 1);
	await until(async () => (await count(rig, 'board_log')) === 0);
	expect(await count(rig, 'board_archive')).toBe(0);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, notes)).toContain('before after');
});

test('a private note is not forgotten but purged, and a full disk keeps everything for another time', async () => {
	const disk = slowLog();
	const rig = await openRig({ life, openLog: disk.openLog });
	await write(rig, [caseFive], 0);
	await until(async () => (await count(rig, 'board_archive')) === 1);
	disk.breakDown();
	await rig.boards
		.edit(caseFive, 'margaret', (doc) => noteOf(doc).insert(0, 'x'))
		.catch(() => null);
	await expect(rig.boards.forget(() => true)).rejects.toMatchObject({ code: 'cannot-save' });
	expect((await rig.boards.history(caseFive)).minutes.length).toBeGreaterThan(0);
	disk.mend();
	await until(() =>
		rig.boards
			.forget(() => true)
			.then(
				() => true,
				() => false
			)
	);
	expect(await count(rig, 'board_archive')).toBe(0);
	const note = `select count(*) as n from board_log join boards using (board) where name = '${plain}'`;
	expect(await query(rig.folder, note)).toEqual([{ n: 1 }]);
});

test('a board whose history is gone is not served as an empty one where its snapshot is damaged', async () => {
	const rig = await openRig({ life, rates: null });
	await write(rig, [caseFive], 0);
	await until(async () => (await count(rig, 'board_archive')) === 1);
	await rig.boards.forget(() => true);
	await rig.stop();
	await query(rig.folder, 'update board_snapshots set state = zeroblob(length(state))');
	const again = await openRig({ folder: rig.folder, seed: false });
	await expect(again.boards.read(caseFive, notes)).rejects.toThrow('damaged');
	await expect(again.boards.read(caseFive, notes)).rejects.toThrow('damaged');
});

test('a damaged snapshot with none before it is made again from the archive, and its history is forgotten', async () => {
	const rig = await openRig({ life, rates: null });
	await write(rig, [caseFive], 0);
	await until(async () => (await count(rig, 'board_archive')) === 1);
	const before = await rig.boards.read(caseFive, notes);
	await rig.stop();
	await query(rig.folder, 'update board_snapshots set state = zeroblob(length(state))');
	const again = await openRig({ folder: rig.folder, seed: false });
	await again.boards.forget(() => true);
	expect(await count(again, 'board_archive')).toBe(0);
	expect(await again.boards.read(caseFive, notes)).toBe(before);
	await again.stop();
	const third = await openRig({ folder: rig.folder, seed: false });
	expect(await third.boards.read(caseFive, notes)).toBe(before);
	expect(third.reports).toEqual([]);
});

test('one board that cannot be forgotten does not keep the others', async () => {
	const rig = await openRig({ life, rates: null });
	await rig.boards.create(caseSix, (doc) => seedBoard(doc, ['4']));
	await write(rig, [caseFive, caseSix], 0);
	await until(async () => (await count(rig, 'board_archive')) === 2);
	await rig.stop();
	const first = `(select board from boards where name = '${caseFive}')`;
	await query(rig.folder, `delete from board_archive where board = ${first}`);
	await query(
		rig.folder,
		`update board_snapshots set state = zeroblob(length(state)) where board = ${first}`
	);
	const again = await openRig({ folder: rig.folder, seed: false });
	await expect(again.boards.forget(() => true)).rejects.toThrow('not forgotten');
	expect(await count(again, 'board_archive')).toBe(0);
	await expect(again.boards.history(caseSix)).rejects.toMatchObject({ code: 'history-destroyed' });
});

/** Letter by letter, and back again; enough for a snapshot. */
async function write(rig: Rig, boards: readonly string[], round: number): Promise<void> {
	for (let n = 0; n < 90; n += 1) {
		for (const name of boards) {
			await rig.boards.edit(name, 'margaret', (doc) => noteOf(doc).insert(0, `${n} ${regretted} `));
			await rig.boards.edit(name, 'nasreen', (doc) =>
				noteOf(doc).insert(0, `${kept} ${round} ${n} `)
			);
			await rig.boards.edit(name, 'margaret', (doc) => {
				const at = noteOf(doc).toString().indexOf(`${n} ${regretted} `);
				if (n % 3 > 0 || n > 80) noteOf(doc).delete(at, `${n} ${regretted} `.length);
				else noteOf(doc).insert(0, '.');
			});
		}
	}
	for (const name of boards) {
		await rig.boards.edit(name, 'margaret', (doc) => {
			const text = noteOf(doc).toString();
			for (const { index } of [...text.matchAll(new RegExp(regretted, 'g'))].reverse()) {
				noteOf(doc).delete(index, regretted.length);
			}
		});
	}
}

function noteOf(doc: Y.Doc): Y.Text {
	return (doc.getMap('answers').get('4') as Y.Map<Y.Text>).get('note') as Y.Text;
}

function notes(doc: Y.Doc): string {
	return noteOf(doc).toString();
}

function hex(text: string): string {
	return Buffer.from(text).toString('hex');
}

function ofBoard(name: string): string {
	const parts = ['boards', 'log', 'snapshots', 'archive', 'damage', 'clients'].map((table) => {
		const from = table === 'boards' ? table : `board_${table} join boards using (board)`;
		return `select '${table}' as part, count(*) as n from ${from} where name = '${name}'`;
	});
	return parts.join(' union all ');
}

function tables(rows: { part: string; n: number }[]): Record<string, number> {
	return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ part, n }) => [part, n]));
}

async function count({ folder }: Rig, table: string): Promise<number> {
	const sql = `select count(*) as n from ${table} join boards using (board) where name not like 'note:%'`;
	return (await query<{ n: number }>(folder, sql))[0].n;
}
