import { crc32 } from 'node:zlib';
import type sqlite3 from 'sqlite3';
import * as Y from 'yjs';
import type { OlderKeys } from '../log/keys/older-keys';
import { sumOf } from './snapshot-bytes.js';
import { all, runAll } from '../../store/engine/sqlite';
import type { Statement } from '../../store/engine/sqlite';

/**
 * Rewrites snapshots of the former format (v2 updates without their state vector), all in one transaction, when the
 * file is opened. A damaged one is left unchanged: loading its board reports it and uses the one before.
 */
export async function bringSnapshotsUp(writer: sqlite3.Database, older: OlderKeys): Promise<void> {
	const columns = await all<{ name: string }>(writer, 'pragma table_info(board_snapshots)');
	if (columns.some(({ name }) => name === 'vector')) return;
	const kept = await all<{ board: number; seq: number; state: Buffer; sum: number }>(
		writer,
		'select board, seq, state, sum from board_snapshots'
	);
	const statements: Statement[] = [
		[`alter table board_snapshots add column vector blob not null default x'00'`, []]
	];
	for (const { board, seq, state, sum } of kept) {
		const opened = older.open(board, state);
		const whole = crc32(opened) === sum ? upToDate(opened) : null;
		if (!whole) continue;
		statements.push([
			'update board_snapshots set vector = ?, state = ?, sum = ? where board = ? and seq = ?',
			[older.seal(board, whole.vector), older.seal(board, whole.state), sumOf(whole), board, seq]
		]);
	}
	await runAll(writer, statements);
}

function upToDate(state: Buffer): { vector: Buffer; state: Buffer } | null {
	try {
		const whole = Y.convertUpdateFormatV2ToV1(state);
		return { vector: Buffer.from(Y.encodeStateVectorFromUpdate(whole)), state: Buffer.from(whole) };
	} catch {
		return null;
	}
}
