import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import sqlite3 from 'sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { emptyLog, finishEmptying, openDatabase } from '../../server/store/engine/database';

const SECRET = 'Kofi does not hold it, and says why';

test('what was deleted is cut from a log that somebody reads meanwhile, as soon as they are done', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-log-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, 'plenary.sqlite');
	const db = await openDatabase(file);
	onTestFinished(() => db.destroy());
	const held = () =>
		[file, `${file}-wal`].some((each) => readFileSync(each).includes(Buffer.from(SECRET)));
	await sql`create table said (text text)`.execute(db);
	await sql`insert into said values (${SECRET})`.execute(db);

	const reader = new sqlite3.Database(file);
	const ask = (statement: string) =>
		new Promise<void>((resolve, reject) => {
			reader.exec(statement, (error) => (error ? reject(error) : resolve()));
		});
	await ask('begin; select * from said');
	await sql`delete from said`.execute(db);
	await emptyLog(db);
	expect(held()).toBe(true);
	await ask('commit');
	await finishEmptying(db);
	expect(held()).toBe(false);

	// Once it is empty, nothing is emptied again: what stands in the log now stays there.
	await sql`insert into said values (${SECRET})`.execute(db);
	await finishEmptying(db);
	expect(readFileSync(`${file}-wal`).includes(Buffer.from(SECRET))).toBe(true);
	await new Promise<void>((resolve) => reader.close(() => resolve()));
});
