import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Facts } from '../../server/rights/facts';
import { openDatabase } from '../../server/store/engine/database';
import { ReadCache } from '../../server/store/engine/read-cache';
import { SqliteDialect } from '../../server/store/engine/sqlite-dialect';
import type { Tables } from '../../server/store/engine/tables';
import { peopleKnown, reviewsKnown } from '../../server/views/shared/review-state';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

/** Tables that a statement reads, those of its joins and of statements within it included. */
function tablesIn(node: unknown, found = new Set<string>()): Set<string> {
	if (typeof node !== 'object' || node === null) return found;
	const { kind, table } = node as { kind?: string; table?: { identifier?: { name: string } } };
	if (kind === 'TableNode' && table?.identifier) found.add(table.identifier.name);
	for (const each of Object.values(node)) tablesIn(each, found);
	return found;
}

test('each read that outlives writes names exactly the tables that it reads', async () => {
	const house = await demoHouse('plenary');
	const person = (await house.person('margaret-pugh')).id;
	const folder = mkdtempSync(join(tmpdir(), 'plenary-tables-'));
	await house.leave(async (from) => cpSync(from, folder, { recursive: true }));
	let read = new Set<string>();
	const db = new Kysely<Tables>({
		dialect: new SqliteDialect(join(folder, 'plenary.sqlite')),
		log: ({ query }) => void tablesIn(query.query, read)
	});
	onTestFinished(async () => {
		await db.destroy();
		rmSync(folder, { recursive: true, force: true });
	});
	await haveSubstitutes(db);

	const wrong: Record<string, { named: string[]; read: string[] }> = {};
	let kinds = 0;
	class Watching extends ReadCache {
		override async onceOf<T>(
			tables: Parameters<ReadCache['onceOf']>[0],
			key: string,
			reading: () => Promise<T>
		): Promise<T> {
			const before = read;
			read = new Set();
			const value = await reading();
			const [named, found] = [[...tables].sort(), [...read].sort()];
			kinds += 1;
			if (named.join() !== found.join()) wrong[`${named.join()} ${key}`] = { named, read: found };
			read = before;
			return value;
		}
	}
	const cache = new Watching();
	const facts = new Facts(db, cache);
	const [sitting] = house.sittings;
	const caseId = house.caseId(13);
	const asked: (() => Promise<unknown>)[] = [
		() => facts.person(person),
		() => facts.coordinators(),
		() => facts.notActive(),
		() => facts.declared(person),
		() => facts.ready(caseId),
		() => facts.expected(sitting),
		() => facts.guarded({ id: caseId, reviewId: house.reviewId }),
		() => facts.reviewOfSitting(sitting),
		() => facts.reviewOfCase(caseId),
		() => facts.review(house.reviewId),
		() => reviewsKnown({ cache, db } as unknown as Parameters<typeof reviewsKnown>[0]),
		() => peopleKnown({ cache, db } as unknown as Parameters<typeof peopleKnown>[0])
	];
	// One after the other, so that each statement is counted for the read it belongs to.
	for (const ask of asked) await ask();
	expect(wrong).toEqual({});
	expect(kinds).toBe(asked.length);
});

test('a commit says which tables it changed, and a statement that does not say so empties the whole cache', async () => {
	const house = await demoHouse('plenary');
	const folder = mkdtempSync(join(tmpdir(), 'plenary-tables-'));
	await house.leave(async (from) => cpSync(from, folder, { recursive: true }));
	const told: (string[] | null)[] = [];
	const db = new Kysely<Tables>({
		dialect: new SqliteDialect(join(folder, 'plenary.sqlite'), (tables) => {
			told.push(tables && [...tables].sort());
		})
	});
	onTestFinished(async () => {
		await db.destroy();
		rmSync(folder, { recursive: true, force: true });
	});
	const rename = (at: Kysely<Tables>) =>
		at.updateTable('people').set({ phone: '1' }).where('slug', '=', 'margaret-pugh').execute();
	const drop = (at: Kysely<Tables>) =>
		at.deleteFrom('ready').where('case_id', '=', 'none').execute();
	await rename(db);
	await db.transaction().execute(async (tx) => {
		await tx.selectFrom('reviews').selectAll().execute();
		await rename(tx);
		await drop(tx);
	});
	await db
		.transaction()
		.execute(async (tx) => {
			await rename(tx);
			throw new Error('taken back');
		})
		.catch(() => undefined);
	await db.transaction().execute((tx) => drop(tx));
	await db.transaction().execute(async (tx) => {
		await drop(tx);
		await sql`update people set phone = '2'`.execute(tx);
	});
	expect(told).toEqual([['people'], ['people', 'ready'], ['ready'], null]);
});

test('what another process has written is noticed at the next write, whatever that changes', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-tables-'));
	const file = join(folder, 'plenary.sqlite');
	const told: (string[] | null)[] = [];
	const db = await openDatabase(file, (tables) => void told.push(tables && [...tables]));
	const other = await openDatabase(file);
	onTestFinished(async () => {
		await Promise.all([db.destroy(), other.destroy()]);
		rmSync(folder, { recursive: true, force: true });
	});
	const write = (at: Kysely<Tables>, key: string) =>
		at.insertInto('meta').values({ key, value: '1' }).execute();
	await write(db, 'own');
	told.length = 0;
	await write(other, 'of the operator');
	expect(told).toEqual([]);
	await write(db, 'own again');
	expect(told).toEqual([null, ['meta']]);
	await write(other, 'once more');
	await db.transaction().execute((tx) => write(tx, 'in a transaction'));
	await write(db, 'at last');
	expect(told.slice(2)).toEqual([null, ['meta'], ['meta']]);
});

/** As another panel's rules have it: members may send somebody in their place. */
async function haveSubstitutes(db: Kysely<Tables>): Promise<void> {
	const { id, settings } = await db
		.selectFrom('reviews')
		.select(['id', 'settings'])
		.executeTakeFirstOrThrow();
	const changed = JSON.stringify({
		...(JSON.parse(settings) as object),
		substitutes: true
	});
	await db.updateTable('reviews').set({ settings: changed }).where('id', '=', id).execute();
}
