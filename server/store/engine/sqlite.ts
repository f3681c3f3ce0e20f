import sqlite3 from 'sqlite3';

export type Statement = [sql: string, values: unknown[]];

/** Runs all statements or none. A single statement needs no transaction. */
export async function runAll(writer: sqlite3.Database, statements: Statement[]): Promise<void> {
	if (statements.length === 1) return run(writer, ...statements[0]);
	await run(writer, 'begin immediate');
	try {
		for (const statement of statements) await run(writer, ...statement);
		await run(writer, 'commit');
	} catch (error) {
		await run(writer, 'rollback').catch(() => undefined);
		throw error;
	}
}

export function open(file: string): Promise<sqlite3.Database> {
	return new Promise((resolve, reject) => {
		const database = new sqlite3.Database(file, (error) =>
			error ? reject(error) : resolve(database)
		);
	});
}

export function exec(database: sqlite3.Database, sql: string): Promise<void> {
	return new Promise((resolve, reject) =>
		database.exec(sql, (error) => (error ? reject(error) : resolve()))
	);
}

export async function run(
	database: sqlite3.Database,
	sql: string,
	values: unknown[] = []
): Promise<void> {
	await runCounting(database, sql, values);
}

/** Number of rows that a statement changed, and the id of the last row it inserted. */
export function runCounting(
	database: sqlite3.Database,
	sql: string,
	values: unknown[] = []
): Promise<{ changes: number; lastID: number }> {
	return new Promise((resolve, reject) =>
		database.run(sql, values, function (error: Error | null) {
			if (error) reject(error);
			else resolve({ changes: this.changes, lastID: this.lastID });
		})
	);
}

export function all<Row>(
	database: sqlite3.Database,
	sql: string,
	values: unknown[] = []
): Promise<Row[]> {
	return new Promise((resolve, reject) =>
		database.all<Row>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)))
	);
}

export function shut(database: sqlite3.Database): Promise<void> {
	return new Promise((resolve, reject) =>
		database.close((error) => (error ? reject(error) : resolve()))
	);
}

/** A number that changes whenever another connection commits. */
export async function dataVersion(database: sqlite3.Database): Promise<number> {
	const [{ data_version }] = await all<{ data_version: number }>(database, 'pragma data_version');
	return data_version;
}

/** The part of the driver that its types leave out. */
interface WithBackup {
	backup(to: string, begun: (error: Error | null) => void): Backup;
}

interface Backup {
	/** Whether every page was copied. */
	readonly completed: boolean;
	/** Copies this number of pages; a negative number copies all that are left. */
	step(pages: number, done: (error: Error | null) => void): void;
	finish(): void;
}

/**
 * Copies a database by SQLite's own backup into a file that is not there yet. Where the connection is in a read
 * transaction, what that reads is copied, whatever others commit meanwhile.
 */
export async function copyInto(database: sqlite3.Database, to: string): Promise<void> {
	const backup = await new Promise<Backup>((resolve, reject) => {
		const begun = (database as unknown as WithBackup).backup(to, (error) =>
			error ? reject(error) : resolve(begun)
		);
	});
	try {
		await new Promise<void>((resolve, reject) =>
			backup.step(-1, (error) => (error ? reject(error) : resolve()))
		);
		if (!backup.completed) throw new Error(`${to}: the copy was not completed`);
	} finally {
		if (!backup.completed) backup.finish();
	}
}
