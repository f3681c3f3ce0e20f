import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { seedLoad } from '../../server/cli/load';
import { openDatabase } from '../../server/store/engine/database';
import type { Db } from '../../server/store/engine/database';
import { insertDeclaration } from '../../server/store/people/declarations';
import { insertReady, takeBackReady } from '../../server/store/sitting/room/ready';
import { ReadCache } from '../../server/store/engine/read-cache';
import { Vault } from '../../server/documents/vault/vault';
import { Facts } from '../../server/rights/facts';
import { Rights } from '../../server/rights/rights';
import { parseName } from '../../src/lib/board/names';

interface Room {
	db: Db;
	rights: Rights;
	boards: string[];
	people: string[];
	/** Readings so far. */
	read: () => number;
}

/** Three members of one group with four cases, in breakouts. */
async function openRoom(): Promise<Room> {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-facts-'));
	let read = 0;
	class Counting extends ReadCache {
		override once<T>(key: string, reading: () => Promise<T>): Promise<T> {
			return super.once(key, () => {
				read += 1;
				return reading();
			});
		}
		override onceOf<T>(
			tables: Parameters<ReadCache['onceOf']>[0],
			key: string,
			reading: () => Promise<T>
		): Promise<T> {
			return super.onceOf(tables, key, () => {
				read += 1;
				return reading();
			});
		}
	}
	const cache = new Counting();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), (tables) => cache.forget(tables));
	onTestFinished(async () => {
		await db.destroy();
		await rm(folder, { recursive: true, force: true });
	});
	const names: string[] = [];
	const boards = {
		create: async (name: string) => void names.push(name),
		exists: async (name: string) => names.includes(name),
		regrade: async () => undefined
	};
	const rights = new Rights(db, () => new Date(), cache);
	const out = join(folder, 'load.json');
	const vault = await Vault.open(folder);
	await seedLoad({ db, rights, vault, boards: boards as never }, { boards: 4, people: 3, out });
	const people = await db
		.selectFrom('roles')
		.select('person_id as id')
		.where('role', '=', 'member')
		.execute();
	cache.forget();
	read = 0;
	return {
		db,
		rights,
		boards: names.filter((name) => parseName(name)?.kind === 'board'),
		people: people.map(({ id }) => id),
		read: () => read
	};
}

test('what rights rest on is read once, however many ask', async () => {
	const { rights, boards, people, read } = await openRoom();
	const askAll = () =>
		Promise.all(
			people.flatMap((person) =>
				boards.map(async (name) => (await rights.of(person).onBoard(name))?.access)
			)
		);
	expect(await askAll()).toEqual(Array(12).fill('write'));
	const first = read();
	expect(await askAll()).toEqual(Array(12).fill('write'));
	expect(read()).toBe(first);
	// People and what each declared, where each case is, one review and its guarded papers, who is not active.
	expect(first).toBeLessThanOrEqual(3 + 3 + 4 + 3);
});

test('whoever stands down has no right in the very next answer, and nor has anybody by an answer of before', async () => {
	const { db, rights, boards, people } = await openRoom();
	const [name] = boards;
	const parsed = parseName(name);
	if (parsed?.kind !== 'board') throw new Error('no board');
	const { caseId } = parsed;
	const ask = async () => (await rights.of(people[0]).onBoard(name))?.access;
	expect(await ask()).toBe('write');
	const says = ['conflict', 'none', 'unsure', 'none', 'conflict'] as const;
	for (const each of says) {
		const asked = ask();
		await insertDeclaration(db, {
			personId: people[0],
			at: new Date(),
			says: [{ caseId, says: each }]
		});
		await asked;
		expect(await ask()).toBe(each === 'none' ? 'write' : 'none');
	}
	await db.transaction().execute(async (tx) => {
		await insertDeclaration(tx, {
			personId: people[0],
			at: new Date(),
			says: [{ caseId, says: 'none' }]
		});
		expect(await ask()).toBe('none');
		const inside = await rights.in(tx).of(people[0]).onBoard(name);
		expect(inside?.access).toBe('write');
	});
	expect(await ask()).toBe('write');
});

test('who is ready is known at once, and so is who no longer is', async () => {
	const { db, rights, boards, people } = await openRoom();
	const parsed = parseName(boards[0]);
	if (parsed?.kind !== 'board') throw new Error('no board');
	const { caseId, groupId } = parsed;
	expect(await rights.ready(caseId)).toEqual([]);
	await insertReady(db, { groupId, caseId, personId: people[0], at: new Date() });
	expect(await rights.ready(caseId)).toEqual([groupId]);
	await takeBackReady(db, groupId, caseId);
	expect(await rights.ready(caseId)).toEqual([]);
});

test('a reading that fails is not kept', async () => {
	const cache = new ReadCache();
	await expect(cache.once('x', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
	expect(await cache.once('x', () => Promise.resolve(1))).toBe(1);
});

test('words quoted at an earlier opening of a case are not those of its present one', async () => {
	const { db, boards, people } = await openRoom();
	const name = parseName(boards[0]);
	if (name?.kind !== 'board') throw new Error(boards[0]);
	const opened = (revision: number, quote: string) => ({
		...{ case_id: name.caseId, group_id: name.groupId, revision, point_id: 'a'.repeat(21) },
		...{ author_id: people[0], kind: 'query', lang: 'en', text: 'Who rang?', sort: 'a0' },
		pin: JSON.stringify({ file: 'letter', quote, start: 0, end: quote.length }),
		...{ flags: '[]', gone: 0 }
	});
	const opening = { case_id: name.caseId, opened_by: people[0], opened_at: '', complete: 1 };
	await db
		.insertInto('openings')
		.values([1, 2].map((revision) => ({ ...opening, revision, reopened_at: null })))
		.execute();
	await db
		.insertInto('opened_points')
		.values([opened(1, 'nobody rang'), opened(2, '')])
		.execute();
	const facts = new Facts(db, new ReadCache());
	const quoted = async (revision: number) => [
		...((await facts.quoted(name.caseId, revision)).get(name.groupId) ?? [])
	];
	expect([await quoted(1), await quoted(2)]).toEqual([['letter'], []]);
});
