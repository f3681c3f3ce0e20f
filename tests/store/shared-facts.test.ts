import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { accessOf } from '../../server/rights/board-access';
import { seedLoad } from '../../server/cli/load';
import { openDatabase } from '../../server/store/database';
import type { Db } from '../../server/store/database';
import { declare } from '../../server/store/declarations';
import { markReady, takeBackReady } from '../../server/store/groups';
import { Memo } from '../../server/store/read-cache';
import { SharedFacts } from '../../server/rights/shared-facts';
import { parseName } from '../../src/lib/board/names';

interface Room {
	db: Db;
	facts: SharedFacts;
	boards: string[];
	people: string[];
	/** Readings so far. */
	read: () => number;
}

/** Three members of one group with four cases, in breakouts. */
async function openRoom(): Promise<Room> {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-facts-'));
	let read = 0;
	class Counting extends Memo {
		override once<T>(key: string, reading: () => Promise<T>): Promise<T> {
			return super.once(key, () => {
				read += 1;
				return reading();
			});
		}
	}
	const memo = new Counting();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), () => memo.forget());
	onTestFinished(async () => {
		await db.destroy();
		await rm(folder, { recursive: true, force: true });
	});
	const names: string[] = [];
	const boards = { create: async (name: string) => void names.push(name) };
	const out = join(folder, 'load.json');
	await seedLoad(db, boards as never, { boards: 4, people: 3, out });
	const people = await db.selectFrom('people').select('id').execute();
	const facts = new SharedFacts(db, memo);
	return {
		db,
		facts,
		boards: names.filter((name) => parseName(name)?.kind === 'board'),
		people: people.map(({ id }) => id),
		read: () => read
	};
}

test('what rights rest on is read once, however many ask', async () => {
	const { db, facts, boards, people, read } = await openRoom();
	const askAll = () =>
		Promise.all(
			people.flatMap((person) =>
				boards.map(async (name) => (await accessOf(db, person, name, new Date(), facts))?.access)
			)
		);
	expect(await askAll()).toEqual(Array(12).fill('write'));
	const first = read();
	expect(await askAll()).toEqual(Array(12).fill('write'));
	expect(read()).toBe(first);
	// People, cases, one sitting, one review, who was present, who the coordinators and the suspended are.
	expect(first).toBeLessThanOrEqual(3 + 4 + 5);
});

test('whoever stands down has no right in the very next answer, and nor has anybody by an answer of before', async () => {
	const { db, facts, boards, people } = await openRoom();
	const [name] = boards;
	const parsed = parseName(name);
	if (parsed?.kind !== 'board') throw new Error('no board');
	const ask = async () => (await accessOf(db, people[0], name, new Date(), facts))?.access;
	expect(await ask()).toBe('write');
	const says = ['conflict', 'none', 'unsure', 'none', 'conflict'] as const;
	for (const each of says) {
		const asked = ask();
		await declare(db, { caseId: parsed.caseId, personId: people[0], says: each, at: new Date() });
		await asked;
		expect(await ask()).toBe(each === 'none' ? 'write' : 'none');
	}
	await db.transaction().execute(async (tx) => {
		await declare(tx, { caseId: parsed.caseId, personId: people[0], says: 'none', at: new Date() });
		expect(await ask()).toBe('none');
	});
	expect(await ask()).toBe('write');
});

test('who is ready is known at once, and so is who no longer is', async () => {
	const { db, facts, boards, people } = await openRoom();
	const parsed = parseName(boards[0]);
	if (parsed?.kind !== 'board') throw new Error('no board');
	const { caseId, groupId } = parsed;
	expect(await facts.ready(caseId)).toEqual([]);
	await markReady(db, { groupId, caseId, personId: people[0], at: new Date() });
	expect(await facts.ready(caseId)).toEqual([groupId]);
	await takeBackReady(db, groupId, caseId);
	expect(await facts.ready(caseId)).toEqual([]);
});

test('a reading that fails is not kept', async () => {
	const memo = new Memo();
	await expect(memo.once('x', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
	expect(await memo.once('x', () => Promise.resolve(1))).toBe(1);
});
