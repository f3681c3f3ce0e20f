import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type * as Y from 'yjs';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import { APART, Snapshots } from '../../../server/gateway/snapshots/snapshots';
import { caseFive, openRig, pause, query, stock, until } from '../rig';
import type { Rig } from '../rig';

const quick = { hot: 60_000, idle: 60_000, look: 20, leaving: 1 };

test('a large board is compacted in a thread of its own, and is the same afterwards', async () => {
	const threads = threadsFrom();
	const rig = await openRig({ life: { ...quick, hot: 50 }, apart: { idle: 100 } });
	await writeLarge(rig, 'first');
	await until(() => compacted(rig) === 1);
	expect(threads).toHaveLength(1);
	await writeLarge(rig, 'second');
	await until(() => compacted(rig) === 2);
	const before = await rig.boards.read(caseFive, notes);
	expect(before).toContain('first');
	expect(before).toContain('second');
	expect(await count(rig, 'board_log')).toBe(0);
	expect(await count(rig, 'board_archive')).toBe(2);
	const { minutes } = await rig.boards.history(caseFive);
	expect(minutes.length).toBeGreaterThan(0);
	// Its memory is given back when nothing more is asked of it.
	await until(() => threads.every(({ threadId }) => threadId === -1));
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, notes)).toBe(before);
	expect(again.reports).toEqual([]);
});

test('a thread that is killed costs nothing: it is said, and tried again later', async () => {
	const threads = threadsFrom((thread) => threads.length < 3 && void thread.terminate());
	const rig = await openRig({ life: quick, apart: { again: 300 } });
	await writeLarge(rig, 'kept');
	await until(() => failed(rig).length === 2 && compacted(rig) === 1);
	expect(failed(rig)[0]).toContain('died');
	expect(threads).toHaveLength(3);
	expect(await count(rig, 'board_archive')).toBe(1);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, notes)).toContain('kept');
});

test.each([
	['hangs', 'data:text/javascript,for(;;);', 'took too long'],
	['ends by itself', 'data:text/javascript,process.exit(3)', 'died'],
	['throws', 'data:text/javascript,throw new Error("broken")', 'broken'],
	['is not there', 'file:///nowhere/snapshot-worker.js', 'nowhere']
])('a thread that %s stops nobody from writing', async (_, worker, why) => {
	const patience = why === 'took too long' ? 300 : 10_000;
	const apart = { worker: new URL(worker), patience, again: 200 };
	const rig = await openRig({ life: quick, apart });
	await writeLarge(rig, 'before');
	await until(() => failed(rig).length === 1);
	await writeLarge(rig, 'after');
	await until(() => failed(rig).length === 2);
	expect(failed(rig)[0]).toContain(why);
	expect(await count(rig, 'board_snapshots')).toBe(0);
	expect(await rig.boards.read(caseFive, notes)).toContain('after');
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, notes)).toContain('before');
	await until(() => compacted(again) === 1);
});

test('letters that share an entry count for what they take in the log, and not for what their frames took', async () => {
	const rig = await openRig({ life: quick, rates: null, apart: { large: 0 } });
	const margaret = stock(rig, 'margaret', caseFive);
	await until(() => margaret.provider.synced);
	const text = textOf(margaret.doc, '4');
	for (let n = 0; n < 4_000; n += 1) text.insert(text.length, 'a');
	await until(async () => (await rig.boards.read(caseFive, notes)).length === 4_000);
	// Longer than a board must be quiet before it is compacted.
	await pause(500);
	expect(compacted(rig)).toBe(0);
	await writeLarge(rig, 'long');
	await until(() => compacted(rig) === 1);
});

test('a server that stops does not wait for a snapshot, and does not call it a failure', async () => {
	const rig = await openRig({
		life: quick,
		apart: { worker: new URL('data:text/javascript,for(;;);') }
	});
	const threads = threadsFrom();
	await writeLarge(rig, 'kept');
	await until(() => threads.length === 1);
	await rig.stop();
	expect(rig.reports).toEqual([]);
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(caseFive, notes)).toContain('kept');
});

test('of a log that is damaged, or has a gap, no snapshot is made', async () => {
	const rig = await openRig({ life: { ...quick, look: 60_000 } });
	await writeLarge(rig, 'whole');
	await rig.stop();
	const log = await openSqliteLog(join(rig.folder, 'boards.sqlite'));
	const snapshots = new Snapshots(log, APART);
	onTestFinished(async () => {
		await snapshots.close();
		await log.close();
	});
	expect(await snapshots.make(1, 'board', 0)).toMatchObject({ seq: 9, archive: { last: 9 } });
	await query(rig.folder, 'update board_log set entries = zeroblob(200) where last = 3');
	await expect(snapshots.make(1, 'board', 0)).rejects.toThrow('after entry 2');
	await query(rig.folder, 'delete from board_log where last = 3');
	await expect(snapshots.make(1, 'board', 0)).rejects.toThrow('after entry 2');
});

/** Every thread that begins from here on, and what happens to it. */
function threadsFrom(begun: (thread: Worker) => void = () => undefined): Worker[] {
	const threads: Worker[] = [];
	const hear = (thread: Worker) => {
		threads.push(thread);
		begun(thread);
	};
	process.on('worker', hear);
	onTestFinished(() => void process.off('worker', hear));
	return threads;
}

/** A word that stays, and so many that do not: it is compacted at once, and in a thread. */
async function writeLarge(rig: Rig, word: string): Promise<void> {
	for (let part = 0; part < 8; part += 1) {
		await rig.boards.edit(caseFive, 'margaret', (doc) => {
			const passing = textOf(doc, '12');
			passing.delete(0, passing.length);
			passing.insert(0, 'and then '.repeat(4_000));
			if (part === 7) textOf(doc, '4').insert(0, `${word} `);
		});
	}
}

function textOf(doc: Y.Doc, prompt: string): Y.Text {
	return (doc.getMap('answers').get(prompt) as Y.Map<Y.Text>).get('note') as Y.Text;
}

function notes(doc: Y.Doc): string {
	return textOf(doc, '4').toString() + textOf(doc, '12').toString();
}

function said({ reports }: Rig, sentence: string): string[] {
	return reports
		.filter((each) => each.sentence.includes(sentence))
		.map(({ details }) => ('error' in details ? String(details.error) : ''));
}

function failed(rig: Rig): string[] {
	return said(rig, 'board not compacted');
}

function compacted(rig: Rig): number {
	return said(rig, 'board compacted').length;
}

async function count({ folder }: Rig, table: string): Promise<number> {
	const sql = `select count(*) as n from ${table} join boards using (board) where name = '${caseFive}'`;
	return (await query<{ n: number }>(folder, sql))[0].n;
}
