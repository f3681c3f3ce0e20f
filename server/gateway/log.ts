import { openKeeper } from './keeper';
import { compact, setAside, writeBatch } from './log-writing';
import { unpackRows } from './packed-rows';
import { all, exec, open, shut } from './sqlite';

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

/** A whole board as it stood after entry `seq`: a v2 update, made here and never taken from outside. */
export interface Snapshot {
	board: number;
	seq: number;
	at: number;
	state: Buffer;
	/** CRC-32 of `state`. */
	sum: number;
}

export interface Compaction {
	snapshot: Snapshot;
	/** Superseded rows are kept, compressed. Never for private notes, whose rows go a snapshot later. */
	isArchived: boolean;
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
	/** The newest snapshot and the one before it, newest first. */
	snapshots(board: number): Promise<Snapshot[]>;
	/** Rows with an entry after this one. */
	rows(board: number, after: number): Promise<LogRow[]>;
	/** Superseded rows, the same way. Empty for private notes. */
	archived(board: number, after: number): Promise<LogRow[]>;
	bindings(board: number): Promise<Binding[]>;
	write(batch: Batch): Promise<void>;
	/** In one transaction; false when a snapshot as new is there already. */
	compact(compaction: Compaction): Promise<boolean>;
	/** Writes something to disk, of a size that a flush may have; rejects where that cannot be done. */
	probe(): Promise<void>;
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
create table if not exists board_snapshots (
	board integer not null,
	seq integer not null,
	at integer not null,
	state blob not null,
	sum integer not null,
	primary key (board, seq)
) without rowid;
create table if not exists board_archive (
	board integer not null,
	first integer not null,
	last integer not null,
	since integer not null,
	until integer not null,
	rows blob not null,
	primary key (board, last)
) without rowid;
create table if not exists board_probe (
	probe integer primary key,
	filler blob not null
);
create table if not exists board_damage (
	board integer not null,
	first integer not null,
	last integer not null,
	at integer not null,
	entries blob not null
);
`;

/** Opens `boards.sqlite`: one connection writes, another reads, and neither is anybody else's. */
export async function openSqliteLog(file: string): Promise<BoardLog> {
	const writer = await open(file);
	await exec(writer, 'pragma journal_mode = WAL; pragma synchronous = FULL');
	await exec(writer, 'pragma wal_autocheckpoint = 0');
	await exec(writer, `pragma busy_timeout = 5000; ${schema}`);
	const reader = await open(file);
	await exec(reader, 'pragma busy_timeout = 5000; pragma query_only = on');
	const keeper = await openKeeper(file);
	let turn: Promise<unknown> = Promise.resolve();
	/** The driver would otherwise interleave the statements of two transactions. */
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
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
		snapshots: (board) =>
			all<Snapshot>(
				reader,
				'select board, seq, at, state, sum from board_snapshots where board = ? order by seq desc limit 2',
				[board]
			),
		rows: (board, after) =>
			all<LogRow>(
				reader,
				'select board, first, last, at, entries from board_log where board = ? and last > ? order by last',
				[board, after]
			),
		async archived(board, after) {
			const kept = await all<{ rows: Buffer }>(
				reader,
				'select rows from board_archive where board = ? and last > ? order by last',
				[board, after]
			);
			const unpacked = await Promise.all(kept.map(({ rows }) => unpackRows(board, rows)));
			return unpacked.flat().filter(({ last }) => last > after);
		},
		bindings: (board) =>
			all<Binding>(reader, 'select client, person from board_clients where board = ?', [board]),
		async write(batch) {
			await inTurn(() => writeBatch(writer, batch));
			keeper.wrote();
		},
		probe: () =>
			inTurn(() => exec(writer, 'replace into board_probe values (1, randomblob(65536))')),
		compact: (compaction) => inTurn(() => compact(writer, compaction)),
		setAside: (damaged, sound) => inTurn(() => setAside(writer, damaged, sound)),
		async close() {
			await turn;
			await keeper.stop();
			await exec(writer, 'pragma wal_checkpoint(TRUNCATE)').catch(() => undefined);
			await shut(reader);
			await shut(writer);
		}
	};
}
