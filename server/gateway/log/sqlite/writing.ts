import type sqlite3 from 'sqlite3';
import type { NoteKeyId } from '../keys/note-keys';
import type { Archive, Batch, LogRow, Snapshot } from '../log';
import { logInserts, valuesOf } from './row-inserts';
import type { RowInserts } from './row-inserts';
import { all, runAll } from '../../../store/engine/sqlite';
import type { Statement } from '../../../store/engine/sqlite';

/** SQLite takes at most 32,766 values in a statement; a row has five. */
const rowsPerStatement = 4000;

export async function writeBatch(
	writer: sqlite3.Database,
	batch: Batch,
	keys: readonly NoteKeyId[],
	inserts: RowInserts
): Promise<void> {
	const { created, bindings: bound, marks } = batch;
	const isRowsOnly = created.length + bound.length + marks.length === 0;
	if (isRowsOnly && inserts.takes(batch.rows)) return inserts.run(batch.rows);
	const statements: Statement[] = [];
	for (const { board, id } of keys) {
		statements.push(['insert into note_keys (board, id) values (?, ?)', [board, id]]);
	}
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
		statements.push([logInserts(rows.length), valuesOf(rows)]);
	}
	for (const { board, frozen, freeze, epoch } of batch.marks) {
		statements.push([
			'update boards set frozen = ?, freeze = ?, epoch = ? where board = ?',
			[frozen, freeze, epoch, board]
		]);
	}
	await runAll(writer, statements);
}

export function moveToDamaged(
	writer: sqlite3.Database,
	{ board, last }: LogRow,
	sound: LogRow | null
): Promise<void> {
	const columns = 'board, first, last, at, entries';
	const statements: Statement[] = [
		[
			`insert into board_damage (${columns}) select ${columns} from board_log where board = ? and last = ?`,
			[board, last]
		],
		['delete from board_log where board = ? and last = ?', [board, last]]
	];
	if (sound) statements.push([logInserts(1), valuesOf([sound])]);
	return runAll(writer, statements);
}

/**
 * Writes a snapshot in place of the rows it covers. The snapshot before it stays, in case the new one gets damaged: the
 * rows after it are in the archive or, for a private note, still in the log.
 * @param damaged entry numbers of damaged snapshots, which are deleted
 * @param archive every row that the snapshot covers, packed; null for private notes
 */
export async function compact(
	writer: sqlite3.Database,
	{ board, seq, at, vector, state, sum }: Snapshot,
	damaged: readonly number[],
	archive: Archive | null
): Promise<boolean> {
	const [before] = await all<{ seq: number }>(
		writer,
		`select ifnull(max(seq), 0) as seq from board_snapshots where board = ? and seq not in (${marks(damaged)})`,
		[board, ...damaged]
	);
	if (before.seq >= seq) return false;
	const superseded = [board, archive ? seq : before.seq];
	const [{ count }] = await all<{ count: number }>(
		writer,
		'select count(*) as count from board_log where board = ? and last <= ?',
		superseded
	);
	if (archive && archive.count !== count) throw new Error('the log changed while it was packed');
	const statements: Statement[] = [
		[
			`delete from board_snapshots where board = ? and seq in (${marks(damaged)})`,
			[board, ...damaged]
		],
		[
			`insert into board_snapshots (board, seq, at, vector, state, sum) select ?, ?, ?, ?, ?, ?
			where not exists (select 1 from board_snapshots where board = ? and seq >= ?)
			and exists (select 1 from boards where board = ?)`,
			[board, seq, at, vector, state, sum, board, seq, board]
		],
		['delete from board_snapshots where board = ? and seq < ?', [board, before.seq]]
	];
	if (archive && count > 0) {
		const { first, last, since, until, rows } = archive;
		statements.push([
			`insert into board_archive (board, first, last, since, until, rows) select ?, ?, ?, ?, ?, ?
			where not exists (select 1 from board_forgotten where board = ?)`,
			[board, first, last, since, until, rows, board]
		]);
	}
	if (count > 0) {
		statements.push(['delete from board_log where board = ? and last <= ?', superseded]);
	}
	await runAll(writer, statements);
	return true;
}

/** Every table that has rows of boards. */
const traces = [
	'note_keys',
	'board_log',
	'board_snapshots',
	'board_archive',
	'board_damage',
	'board_clients',
	'board_forgotten',
	'boards'
] as const;

export function purge(writer: sqlite3.Database, boards: readonly number[]): Promise<void> {
	return runAll(
		writer,
		traces.map((table) => [`delete from ${table} where board in (${marks(boards)})`, [...boards]])
	);
}

/** Deletes everything but a board's present content: covered entries, earlier snapshots, the archive, bindings. */
export function forget(
	writer: sqlite3.Database,
	{ board, at }: { board: number; at: number },
	now: Snapshot | null
): Promise<void> {
	const newest = 'select ifnull(max(seq), 0) from board_snapshots where board = ?';
	const statements: Statement[] = [
		[`delete from board_log where board = ? and last <= (${newest})`, [board, board]],
		[`delete from board_snapshots where board = ? and seq < (${newest})`, [board, board]],
		['delete from board_archive where board = ?', [board]],
		['delete from board_damage where board = ?', [board]],
		['delete from board_clients where board = ?', [board]],
		[
			`insert into board_forgotten (board, at) values (?, ?)
			on conflict (board) do update set at = max(at, excluded.at)`,
			[board, at]
		]
	];
	if (now) {
		// Replaces a damaged snapshot after the same entry.
		const { seq, vector, state, sum } = now;
		statements.unshift([
			'replace into board_snapshots (board, seq, at, vector, state, sum) values (?, ?, ?, ?, ?, ?)',
			[board, seq, now.at, vector, state, sum]
		]);
	}
	return runAll(writer, statements);
}

function marks(values: readonly number[]): string {
	return values.map(() => '?').join(', ');
}

function slices<Row>(rows: readonly Row[]): Row[][] {
	const count = Math.ceil(rows.length / rowsPerStatement);
	return Array.from({ length: count }, (_, index) =>
		rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement)
	);
}
