import sqlite3 from 'sqlite3';

/** One row per dirty board and flush: its entries are numbered `first` to `last` on that board. */
export interface LogRow {
	board: number;
	first: number;
	last: number;
	/** Domain time in milliseconds. */
	at: number;
	entries: Buffer;
}

/** Whether a board is frozen now, kept beside the log so that a start need not read every board. */
export interface Mark {
	board: number;
	frozen: number | null;
	freeze: string | null;
	epoch: number;
}

export interface KnownBoard extends Mark {
	name: string;
}

export interface Batch {
	created: { board: number; name: string }[];
	rows: LogRow[];
	marks: Mark[];
}

/** What the gateway needs of durable storage. `write` resolves only when everything is on disk. */
export interface BoardLog {
	boards(): Promise<KnownBoard[]>;
	mark(board: number): Promise<Mark>;
	rows(board: number): Promise<LogRow[]>;
	write(batch: Batch): Promise<void>;
	/** Puts a damaged row aside, byte for byte, and leaves the part of it that holds. */
	setAside(damaged: LogRow, sound: LogRow | null): Promise<void>;
	close(): Promise<void>;
}

const schema = `
create table if not exists boards (
	board integer primary key,
	name text not null unique,
	frozen integer,
	freeze text,
	epoch integer not null default 1
);
create table if not exists board_log (
	board integer not null references boards (board),
	last integer not null,
	first integer not null,
	at integer not null,
	entries blob not null,
	primary key (board, last)
) without rowid;
create table if not exists board_damage (
	board integer not null,
	first integer not null,
	last integer not null,
	at integer not null,
	entries blob not null
);
`;

/** SQLite binds at most 32,766 values in a statement; a row takes five. */
const rowsPerStatement = 4000;

/** Opens `boards.sqlite`: one connection writes, another reads, and neither is anybody else's. */
export async function openSqliteLog(file: string): Promise<BoardLog> {
	const writer = await open(file);
	await exec(writer, 'pragma journal_mode = WAL; pragma synchronous = FULL');
	await exec(writer, `pragma busy_timeout = 5000; ${schema}`);
	const reader = await open(file);
	await exec(reader, 'pragma busy_timeout = 5000; pragma query_only = on');
	let turn: Promise<unknown> = Promise.resolve();
	/** The driver would otherwise interleave the statements of two transactions. */
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		const done = turn.then(work);
		turn = done.catch(() => undefined);
		return done;
	};

	return {
		boards: () => all<KnownBoard>(reader, 'select board, name, frozen, freeze, epoch from boards'),
		async mark(board) {
			const [mark] = await all<Mark>(
				reader,
				'select board, frozen, freeze, epoch from boards where board = ?',
				[board]
			);
			return mark;
		},
		rows: (board) =>
			all<LogRow>(
				reader,
				'select board, first, last, at, entries from board_log where board = ? order by last',
				[board]
			),
		write: (batch) => inTurn(() => writeBatch(writer, batch)),
		setAside: (damaged, sound) => inTurn(() => setAside(writer, damaged, sound)),
		async close() {
			await turn;
			await exec(writer, 'pragma wal_checkpoint(TRUNCATE)').catch(() => undefined);
			await shut(reader);
			await shut(writer);
		}
	};
}

async function writeBatch(writer: sqlite3.Database, batch: Batch): Promise<void> {
	const statements: [string, unknown[]][] = [];
	for (const { board, name } of batch.created) {
		statements.push(['insert into boards (board, name) values (?, ?)', [board, name]]);
	}
	for (let from = 0; from < batch.rows.length; from += rowsPerStatement) {
		const rows = batch.rows.slice(from, from + rowsPerStatement);
		statements.push([
			`insert into board_log (board, first, last, at, entries) values ${rows.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
			rows.flatMap(({ board, first, last, at, entries }) => [board, first, last, at, entries])
		]);
	}
	for (const { board, frozen, freeze, epoch } of batch.marks) {
		statements.push([
			'update boards set frozen = ?, freeze = ?, epoch = ? where board = ?',
			[frozen, freeze, epoch, board]
		]);
	}
	await together(writer, statements);
}

function setAside(writer: sqlite3.Database, damaged: LogRow, sound: LogRow | null): Promise<void> {
	const values = ({ board, first, last, at, entries }: LogRow) => [board, first, last, at, entries];
	const into = '(board, first, last, at, entries) values (?, ?, ?, ?, ?)';
	const statements: [string, unknown[]][] = [
		[`insert into board_damage ${into}`, values(damaged)],
		['delete from board_log where board = ? and last = ?', [damaged.board, damaged.last]]
	];
	if (sound) statements.push([`insert into board_log ${into}`, values(sound)]);
	return together(writer, statements);
}

/** All of them or none; a lone statement needs no transaction of its own. */
async function together(
	writer: sqlite3.Database,
	statements: [string, unknown[]][]
): Promise<void> {
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

function open(file: string): Promise<sqlite3.Database> {
	return new Promise((resolve, reject) => {
		const database = new sqlite3.Database(file, (error) =>
			error ? reject(error) : resolve(database)
		);
	});
}

function exec(database: sqlite3.Database, sql: string): Promise<void> {
	return new Promise((resolve, reject) =>
		database.exec(sql, (error) => (error ? reject(error) : resolve()))
	);
}

function run(database: sqlite3.Database, sql: string, values: unknown[] = []): Promise<void> {
	return new Promise((resolve, reject) =>
		database.run(sql, values, (error) => (error ? reject(error) : resolve()))
	);
}

function all<Row>(database: sqlite3.Database, sql: string, values: unknown[] = []): Promise<Row[]> {
	return new Promise((resolve, reject) =>
		database.all<Row>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)))
	);
}

function shut(database: sqlite3.Database): Promise<void> {
	return new Promise((resolve, reject) =>
		database.close((error) => (error ? reject(error) : resolve()))
	);
}
