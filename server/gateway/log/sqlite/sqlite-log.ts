import { openCheckpoints } from './checkpoints';
import { dirname, join } from 'node:path';
import { giveIdentity, readIdentity } from './identity';
import { KeyFolder } from '../keys/key-folder';
import { NoteKeys } from '../keys/note-keys';
import type { NoteKeyId } from '../keys/note-keys';
import { moveKeysOut, readOlderKeys } from '../keys/older-keys';
import { schema } from './schema';
import { bringSnapshotsUp } from '../../snapshots/older-snapshots';
import { compact, forget, purge, moveToDamaged, writeBatch } from './writing';
import { packRows, unpackRows } from '../packed-rows';
import { RowInserts } from './row-inserts';
import { all, exec, open, shut } from '../../../store/engine/sqlite';
import { Turns } from '../../../store/engine/turns';

import type { Binding, BoardLog, KnownBoard, LogRow, FreezeMark, Snapshot } from '../log';

/** Opens `boards.sqlite` with one connection that writes and one that reads; nothing else uses them. */
export async function openSqliteLog(file: string): Promise<BoardLog> {
	const writer = await open(file);
	await exec(writer, 'pragma journal_mode = WAL; pragma synchronous = FULL');
	// `secure_delete` overwrites rows that a compaction moves to the archive: the archive is destroyed one day.
	await exec(writer, 'pragma wal_autocheckpoint = 0; pragma secure_delete = on');
	await exec(writer, `pragma busy_timeout = 5000; ${schema}`);
	await giveIdentity(writer);
	const reader = await open(file);
	await exec(reader, 'pragma busy_timeout = 5000; pragma query_only = on');
	const inserts = new RowInserts(writer);
	const keys = new NoteKeys(new KeyFolder(join(dirname(file), 'keys', 'notes')));
	await keys.load(await all<NoteKeyId>(reader, 'select board, id from note_keys'));
	const older = await readOlderKeys(writer);
	await bringSnapshotsUp(writer, older);
	await moveKeysOut(writer, older, keys);
	// An interrupted purge may have left destroyed content in the write-ahead log.
	await exec(writer, 'pragma wal_checkpoint(TRUNCATE)');
	// One transaction at a time: the driver would interleave the statements of two.
	const turns = new Turns(1);
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.take(work);
	const checkpoints = await openCheckpoints(file, inTurn);

	const pack = async ({ board, seq }: Snapshot) =>
		packRows(
			await all<LogRow>(
				reader,
				'select board, first, last, at, entries from board_log where board = ? and last <= ? order by last',
				[board, seq]
			)
		);

	return {
		identity: () => readIdentity(reader),
		boards: () => all<KnownBoard>(reader, 'select board, name, frozen, freeze, epoch from boards'),
		async mark(board) {
			const [mark] = await all<FreezeMark & { snapshot: number }>(
				reader,
				`select board, frozen, freeze, epoch, ifnull(max(seq), 0) as snapshot
				from boards left join board_snapshots using (board) where board = ?`,
				[board]
			);
			return mark;
		},
		async snapshots(board) {
			const kept = await all<Snapshot>(
				reader,
				'select board, seq, at, vector, state, sum from board_snapshots where board = ? order by seq desc limit 2',
				[board]
			);
			return kept.map((snapshot) => keys.openSnapshot(snapshot));
		},
		async snapshot(board, seq) {
			const [kept] = await all<Snapshot | undefined>(
				reader,
				'select board, seq, at, vector, state, sum from board_snapshots where board = ? and seq = ?',
				[board, seq]
			);
			return kept ? keys.openSnapshot(kept) : null;
		},
		async rows(board, after, most = -1) {
			const kept = await all<LogRow>(
				reader,
				'select board, first, last, at, entries from board_log where board = ? and last > ? order by last limit ?',
				[board, after, most]
			);
			return kept.map((row) => keys.openRow(row));
		},
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
			const made = await keys.made(batch.created);
			const rows = batch.rows.map((row) => keys.sealRow(row));
			await inTurn(() => writeBatch(writer, { ...batch, rows }, made, inserts));
			checkpoints.wrote();
		},
		probe: () =>
			inTurn(() => exec(writer, 'replace into board_probe values (1, randomblob(65536))')),
		async compact({ snapshot, damaged = [], isArchived, archive }) {
			// The rows are packed before the turn, so that a flush waits for one transaction only.
			const packed = isArchived ? (archive ?? (await pack(snapshot))) : null;
			return inTurn(() => compact(writer, keys.sealSnapshot(snapshot), damaged, packed));
		},
		setAside: (damaged, sound) =>
			inTurn(() => moveToDamaged(writer, damaged, sound && keys.sealRow(sound))),
		async purge(boards) {
			await keys.destroy(boards);
			await inTurn(() => purge(writer, boards));
			await checkpoints.cut();
			keys.forget(boards);
		},
		forget: (which, now) => inTurn(() => forget(writer, which, now)),
		async isForgotten(board) {
			const known = 'select board from board_forgotten where board = ?';
			return (await all(reader, known, [board])).length > 0;
		},
		async forgotten() {
			const rows = await all<{ board: number; at: number }>(
				reader,
				'select board, at from board_forgotten',
				[]
			);
			return new Map(rows.map(({ board, at }) => [board, at]));
		},
		cutWriteAhead: () => checkpoints.cut(),
		async close() {
			await inTurn(async () => undefined);
			await checkpoints.stop();
			await exec(writer, 'pragma wal_checkpoint(TRUNCATE)').catch(() => undefined);
			await inserts.finish();
			await shut(reader);
			await shut(writer);
		}
	};
}
