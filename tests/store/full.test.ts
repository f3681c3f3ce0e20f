import { sql } from 'kysely';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Db } from '../../server/store/engine/database';
import { openDatabase } from '../../server/store/engine/database';
import { readMeta, writeMeta } from '../../server/store/engine/meta';
import { refusing } from '../acts/refusing';

test('an act on a full disk is refused in words, changes nothing, and succeeds once there is room', async () => {
	const db = await house();
	await writeMeta(db, 'said', 'before');
	await fill(db);
	const act = (word: string) =>
		db.transaction().execute(async (tx) => {
			await writeMeta(tx, 'said', word);
			await writeMeta(tx, 'minutes', 'a long talk '.repeat(100_000));
		});
	await refusing(act('Margaret'), 'cannot-save');
	await refusing(writeMeta(db, 'minutes', 'x'.repeat(1_000_000)), 'cannot-save');
	expect(await readMeta(db, 'said')).toBe('before');

	await empty(db);
	await act('Nasreen');
	expect(await readMeta(db, 'said')).toBe('Nasreen');
});

test('those who wait behind an act that found no room have their own turn, whole', async () => {
	const db = await house();
	await fill(db);
	const big = db
		.transaction()
		.execute((tx) => writeMeta(tx, 'minutes', 'a long talk '.repeat(100_000)));
	const small = db.transaction().execute(async (tx) => {
		await writeMeta(tx, 'hand', 'Gethin');
		await new Promise((resolve) => setTimeout(resolve, 30));
		await writeMeta(tx, 'turn', 'Gethin');
	});
	await refusing(big, 'cannot-save');
	await small;
	expect([await readMeta(db, 'hand'), await readMeta(db, 'turn')]).toEqual(['Gethin', 'Gethin']);
});

/** The real SQLite on a file that may not grow. */
async function house(): Promise<Db> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-full-'));
	const db = await openDatabase(join(folder, 'plenary.sqlite'));
	onTestFinished(async () => {
		await db.destroy();
		rmSync(folder, { recursive: true });
	});
	return db;
}

async function fill(db: Db): Promise<void> {
	const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
	await most(db, rows[0].page_count + 2);
}

const empty = (db: Db) => most(db, 1_000_000);

async function most(db: Db, pages: number): Promise<void> {
	await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db);
}
