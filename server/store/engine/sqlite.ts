import sqlite3 from 'sqlite3';

export type Statement = [sql: string, values: unknown[]];

/** All of them or none; a lone statement needs no transaction of its own. */
export async function together(writer: sqlite3.Database, statements: Statement[]): Promise<void> {
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
	await change(database, sql, values);
}

/** How many rows a statement changed, and the id of the last that it inserted. */
export function change(
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
