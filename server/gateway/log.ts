import type sqlite3 from 'sqlite3';
import { all, exec, open, shut, together } from './sqlite';
import type { Statement } from './sqlite';

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

/** A client id of a board, and whose it is: `SERVER` for the server's own hand. */
export interface Binding {
	client: number;
	person: string;
}

export interface Batch {
	created: { board: number; name: string }[];
	bindings: (Binding & { board: number })[];
	rows: LogRow[];
	marks: Mark[];
}

/** What the gateway needs of durable storage. `write` resolves only when everything is on disk. */
export interface BoardLog {
	boards(): Promise<KnownBoard[]>;
	mark(board: number): Promise<Mark>;
	rows(board: number): Promise<LogRow[]>;
	bindings(board: number): Promise<Binding[]>;
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
create table if not exists board_clients (
	board integer not null,
	client integer not null,
	person text not null,
	primary key (board, client)
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
		bindings: (board) =>
			all<Binding>(reader, 'select client, person from board_clients where board = ?', [board]),
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
	const statements: Statement[] = [];
	for (const { board, name } of batch.created) {
		statements.push(['insert into boards (board, name) values (?, ?)', [board, name]]);
	}
	for (const bindings of slices(batch.bindings)) {
		statements.push([
			`insert into board_clients (board, client, person) values ${bindings.map(() => '(?, ?, ?)').join(', ')} on conflict do nothing`,
			bindings.flatMap(({ board, client, person }) => [board, client, person])
		]);
	}
	for (const rows of slices(batch.rows)) {
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
	const statements: Statement[] = [
		[`insert into board_damage ${into}`, values(damaged)],
		['delete from board_log where board = ? and last = ?', [damaged.board, damaged.last]]
	];
	if (sound) statements.push([`insert into board_log ${into}`, values(sound)]);
	return together(writer, statements);
}

function slices<Row>(rows: readonly Row[]): Row[][] {
	const count = Math.ceil(rows.length / rowsPerStatement);
	return Array.from({ length: count }, (_, index) =>
		rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement)
	);
}
