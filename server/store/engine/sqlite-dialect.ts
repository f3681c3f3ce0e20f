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
import type sqlite3 from 'sqlite3';
import { ask, keeping } from './asking';
import { exec, open, shut } from './sqlite';
import { OtherWriters } from './other-writers';
import { tableWritten } from './table-written';
import { Turns } from './turns';

/** Told after a commit which tables it changed; null where that is not known. */
export type Written = (tables: ReadonlySet<string> | null) => void;

/**
 * Kysely on `sqlite3`: one connection reads, one writes, and writers take turns, because the
 * driver would otherwise interleave the statements of two transactions on one connection.
 */
export class SqliteDialect implements Dialect {
	readonly #file: string;
	readonly #written: Written;

	/** @param written called after a commit, before the writer continues */
	constructor(file: string, written: Written = () => undefined) {
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
	readonly #written: Written;
	#reader: sqlite3.Database | null = null;
	#writer: sqlite3.Database | null = null;
	#others: OtherWriters | null = null;
	readonly #turns = new Turns(1);

	constructor(file: string, written: Written) {
		this.#file = file;
		this.#written = written;
	}

	async init(): Promise<void> {
		this.#writer = await open(this.#file);
		await exec(this.#writer, 'pragma journal_mode = WAL');
		await exec(this.#writer, 'pragma synchronous = FULL');
		await exec(this.#writer, 'pragma foreign_keys = ON');
		// The wrapped keys of papers that are removed are overwritten, not only forgotten.
		await exec(this.#writer, 'pragma secure_delete = ON');
		await exec(this.#writer, 'pragma busy_timeout = 5000');
		this.#reader = await open(this.#file);
		await exec(this.#reader, 'pragma busy_timeout = 5000');
		await exec(this.#reader, 'pragma query_only = ON');
		this.#others = new OtherWriters(this.#writer);
		await this.#others.haveWritten();
	}

	acquireConnection(): Promise<DatabaseConnection> {
		if (!this.#reader || !this.#writer || !this.#others)
			throw new Error('store: the database is not open');
		return Promise.resolve(
			new SqliteConnection(this.#reader, this.#writer, this.#others, this.#turns, this.#written)
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
		if (this.#reader) await shut(this.#reader);
		if (this.#writer) await shut(this.#writer);
	}
}

class SqliteConnection implements DatabaseConnection {
	#release: (() => void) | null = null;
	/** Tables that this transaction has changed so far; null where one of its statements does not say so. */
	#tables: Set<string> | null = new Set();

	constructor(
		private readonly reader: sqlite3.Database,
		private readonly writer: sqlite3.Database,
		private readonly others: OtherWriters,
		private readonly turns: Turns,
		private readonly written: Written
	) {}

	async begin(): Promise<void> {
		const release = await this.turns.enter();
		try {
			await keeping(exec(this.writer, 'begin immediate'));
			if (await this.others.haveWritten()) this.written(null);
			this.#release = release;
			this.#tables = new Set();
		} catch (error) {
			await this.#takeBack().finally(release);
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
		if (this.#release) {
			const table = tableWritten(query);
			if (table === null) this.#tables = null;
			else if (table) this.#tables?.add(table);
			return keeping(ask<R>(this.writer, query));
		}
		if (query.query.kind === 'SelectQueryNode') return ask<R>(this.reader, query);
		const release = await this.turns.enter();
		try {
			if (await this.others.haveWritten()) this.written(null);
			return await keeping(ask<R>(this.writer, query));
		} finally {
			const table = tableWritten(query);
			if (!table || !LOGS.includes(table)) this.written(table ? new Set([table]) : null);
			release();
		}
	}

	async #commit(): Promise<void> {
		try {
			await keeping(exec(this.writer, 'commit'));
			this.written(this.#tables);
		} catch (error) {
			await this.#takeBack();
			throw error;
		}
	}

	/** Where the disk was full, SQLite has rolled back by itself and there is no transaction left. */
	async #takeBack(): Promise<void> {
		await exec(this.writer, 'rollback').catch((error: Error) => {
			if (!error.message.includes('no transaction is active')) throw error;
		});
	}

	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error('This driver does not stream.');
	}
}

/** Tables written each time case papers are viewed. No cached page reads them, so these writes do not empty the cache. */
const LOGS = ['file_openings'];
