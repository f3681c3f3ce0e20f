import type {
	CompiledQuery,
	DatabaseConnection,
	DatabaseIntrospector,
	Dialect,
	DialectAdapter,
	Driver,
	Kysely,
	QueryCompiler,
	QueryResult
} from 'kysely';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import sqlite3 from 'sqlite3';
import { Refusal } from '../../src/lib/meeting/refusal';

/**
 * Kysely on `sqlite3`: one connection reads, one writes, and writers take turns, because the
 * driver would otherwise interleave the statements of two transactions on one connection.
 */
export class SqliteDialect implements Dialect {
	readonly #file: string;
	readonly #written: () => void;

	/** @param written called in the turn in which something has become true, before whoever wrote it goes on */
	constructor(file: string, written: () => void = () => undefined) {
		this.#file = file;
		this.#written = written;
	}

	createDriver(): Driver {
		return new SqliteDriver(this.#file, this.#written);
	}

	createQueryCompiler(): QueryCompiler {
		return new SqliteQueryCompiler();
	}

	createAdapter(): DialectAdapter {
		return new SqliteAdapter();
	}

	createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
		return new SqliteIntrospector(db);
	}
}

class SqliteDriver implements Driver {
	readonly #file: string;
	readonly #written: () => void;
	#reader!: sqlite3.Database;
	#writer!: sqlite3.Database;
	readonly #turn = new Turn();

	constructor(file: string, written: () => void) {
		this.#file = file;
		this.#written = written;
	}

	async init(): Promise<void> {
		this.#writer = await openFile(this.#file);
		await run(this.#writer, 'pragma journal_mode = WAL');
		await run(this.#writer, 'pragma synchronous = FULL');
		await run(this.#writer, 'pragma foreign_keys = ON');
		await run(this.#writer, 'pragma busy_timeout = 5000');
		this.#reader = await openFile(this.#file);
		await run(this.#reader, 'pragma busy_timeout = 5000');
		await run(this.#reader, 'pragma query_only = ON');
	}

	acquireConnection(): Promise<DatabaseConnection> {
		return Promise.resolve(
			new SqliteConnection(this.#reader, this.#writer, this.#turn, this.#written)
		);
	}

	beginTransaction(connection: DatabaseConnection): Promise<void> {
		return (connection as SqliteConnection).begin();
	}

	commitTransaction(connection: DatabaseConnection): Promise<void> {
		return (connection as SqliteConnection).end('commit');
	}

	rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		return (connection as SqliteConnection).end('rollback');
	}

	releaseConnection(): Promise<void> {
		return Promise.resolve();
	}

	async destroy(): Promise<void> {
		await closeFile(this.#reader);
		await closeFile(this.#writer);
	}
}

class SqliteConnection implements DatabaseConnection {
	#release: (() => void) | null = null;

	constructor(
		private readonly reader: sqlite3.Database,
		private readonly writer: sqlite3.Database,
		private readonly turn: Turn,
		private readonly written: () => void
	) {}

	async begin(): Promise<void> {
		const release = await this.turn.take();
		try {
			await keeping(run(this.writer, 'begin immediate'));
			this.#release = release;
		} catch (error) {
			release();
			throw error;
		}
	}

	/** A commit that fails is taken back before the next writer's turn; Kysely then asks for it once more. */
	async end(how: 'commit' | 'rollback'): Promise<void> {
		if (!this.#release) return;
		try {
			if (how === 'rollback') await this.#takeBack();
			else await this.#commit();
		} finally {
			this.#release();
			this.#release = null;
		}
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		if (this.#release) return keeping(ask<R>(this.writer, query));
		if (query.query.kind === 'SelectQueryNode') return ask<R>(this.reader, query);
		const release = await this.turn.take();
		try {
			return await keeping(ask<R>(this.writer, query));
		} finally {
			this.written();
			release();
		}
	}

	async #commit(): Promise<void> {
		try {
			await keeping(run(this.writer, 'commit'));
			this.written();
		} catch (error) {
			await this.#takeBack();
			throw error;
		}
	}

	/** SQLite has done so itself where the disk was full: there is nothing left to take back then. */
	async #takeBack(): Promise<void> {
		await run(this.writer, 'rollback').catch((error: Error) => {
			if (!error.message.includes('no transaction is active')) throw error;
		});
	}

	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error('This driver does not stream.');
	}
}

/** A disk that is full or fails is an expected no: the act may be tried again, and nothing has changed. */
async function keeping<T>(writing: Promise<T>): Promise<T> {
	try {
		return await writing;
	} catch (error) {
		const { code } = error as { code?: string };
		if (code !== 'SQLITE_FULL' && code !== 'SQLITE_IOERR') throw error;
		throw new Refusal('cannot-save', {}, error);
	}
}

/** A fair lock: whoever asked first goes first. */
class Turn {
	#last: Promise<void> = Promise.resolve();

	async take(): Promise<() => void> {
		const before = this.#last;
		let release!: () => void;
		this.#last = new Promise<void>((resolve) => (release = resolve));
		await before;
		return release;
	}
}

function openFile(file: string): Promise<sqlite3.Database> {
	return new Promise((resolve, reject) => {
		const database = new sqlite3.Database(file, (error) =>
			error ? reject(error) : resolve(database)
		);
	});
}

function closeFile(database: sqlite3.Database | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		if (!database) resolve();
		else database.close((error) => (error ? reject(error) : resolve()));
	});
}

function run(database: sqlite3.Database, sql: string): Promise<void> {
	return new Promise((resolve, reject) =>
		database.run(sql, (error: Error | null) => (error ? reject(error) : resolve()))
	);
}

function ask<R>(database: sqlite3.Database, query: CompiledQuery): Promise<QueryResult<R>> {
	const gives =
		query.query.kind === 'SelectQueryNode' ||
		'returning' in query.query ||
		query.query.kind === 'RawNode';
	return new Promise((resolve, reject) => {
		if (gives) {
			database.all(query.sql, [...query.parameters], (error, rows) =>
				error ? reject(error) : resolve({ rows: rows as R[] })
			);
			return;
		}
		database.run(query.sql, [...query.parameters], function (error: Error | null) {
			if (error) reject(error);
			else
				resolve({
					rows: [],
					numAffectedRows: BigInt(this.changes),
					insertId: BigInt(this.lastID)
				});
		});
	});
}
