import type sqlite3 from 'sqlite3';
import type { LogRow } from '../log';

/** Most rows in one prepared insert; a flush over more boards than this is rare. */
const most = 64;

/**
 * Inserts rows of the log with statements that are prepared once for each number of rows. A flush then needs one
 * round trip to SQLite's thread.
 */
export class RowInserts {
	readonly #writer: sqlite3.Database;
	readonly #statements = new Map<number, Promise<sqlite3.Statement>>();

	constructor(writer: sqlite3.Database) {
		this.#writer = writer;
	}

	takes(rows: readonly LogRow[]): boolean {
		return rows.length > 0 && rows.length <= most;
	}

	async run(rows: readonly LogRow[]): Promise<void> {
		const statement = await this.#statement(rows.length);
		return new Promise((resolve, reject) =>
			statement.run(valuesOf(rows), (error) => (error ? reject(error) : resolve()))
		);
	}

	/** Finalizes the statements. Must run before the file is closed. */
	async finish(): Promise<void> {
		const statements = [...this.#statements.values()];
		this.#statements.clear();
		for (const prepared of statements) {
			const statement = await prepared.catch(() => null);
			if (statement) await new Promise<void>((done) => statement.finalize(() => done()));
		}
	}

	/** The prepared insert of `count` rows. A failed preparation is tried again at the next flush. */
	#statement(count: number): Promise<sqlite3.Statement> {
		const known = this.#statements.get(count);
		if (known) return known;
		const made = new Promise<sqlite3.Statement>((resolve, reject) => {
			const statement = this.#writer.prepare(logInserts(count), (error: Error | null) =>
				error ? reject(error) : resolve(statement)
			);
		});
		this.#statements.set(count, made);
		made.catch(() => this.#statements.delete(count));
		return made;
	}
}

export function logInserts(count: number): string {
	const values = Array.from({ length: count }, () => '(?, ?, ?, ?, ?)').join(', ');
	return `insert into board_log (board, first, last, at, entries) values ${values}`;
}

export function valuesOf(rows: readonly LogRow[]): unknown[] {
	return rows.flatMap(({ board, first, last, at, entries }) => [board, first, last, at, entries]);
}
