import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type sqlite3 from 'sqlite3';
import { all, exec, runAll } from '../../../store/engine/sqlite';
import type { Statement } from '../../../store/engine/sqlite';
import type { LogRow, Snapshot } from '../log';
import type { NoteKeys } from './note-keys';

/** A note's key from the time when keys were stored in `boards.sqlite`. */
interface OlderKey {
	board: number;
	key: Buffer;
}

const cipher = 'aes-256-ctr';
const ivLength = 16;

/** The former encryption of notes, while keys were in the table `board_keys`: AES-256-CTR, without authentication. */
export class OlderKeys {
	readonly #keys: Map<number, Buffer>;

	constructor(known: readonly OlderKey[]) {
		this.#keys = new Map(known.map(({ board, key }) => [board, key]));
	}

	get boards(): number[] {
		return [...this.#keys.keys()];
	}

	seal(board: number, bytes: Buffer): Buffer {
		const key = this.#keys.get(board);
		if (!key) return bytes;
		const iv = randomBytes(ivLength);
		return Buffer.concat([iv, createCipheriv(cipher, key, iv).update(bytes)]);
	}

	open(board: number, bytes: Buffer): Buffer {
		const key = this.#keys.get(board);
		if (!key) return bytes;
		const iv = bytes.subarray(0, ivLength);
		// A row torn within its first bytes has no content.
		if (iv.length < ivLength) return Buffer.alloc(0);
		return createDecipheriv(cipher, key, iv).update(bytes.subarray(ivLength));
	}
}

/** Reads the former keys. There are none where the file never had them, or they were moved out. */
export async function readOlderKeys(writer: sqlite3.Database): Promise<OlderKeys> {
	const tables = await all(writer, `select name from sqlite_master where name = 'board_keys'`);
	if (tables.length === 0) return new OlderKeys([]);
	return new OlderKeys(await all<OlderKey>(writer, 'select board, key from board_keys'));
}

/**
 * Gives every note whose key is in the database a new key in the key folder, and encrypts its rows and snapshots with
 * it: one transaction for each note. The former keys are overwritten.
 */
export async function moveKeysOut(
	writer: sqlite3.Database,
	older: OlderKeys,
	keys: NoteKeys
): Promise<void> {
	for (const board of older.boards) await moveOne(writer, board, older, keys);
	await exec(writer, 'drop table if exists board_keys');
}

async function moveOne(
	writer: sqlite3.Database,
	board: number,
	older: OlderKeys,
	keys: NoteKeys
): Promise<void> {
	const rows = await all<LogRow>(
		writer,
		'select board, first, last, at, entries from board_log where board = ?',
		[board]
	);
	const snapshots = await all<Snapshot>(
		writer,
		'select board, seq, at, vector, state, sum from board_snapshots where board = ?',
		[board]
	);
	const { id } = await keys.keyOf(board);
	const statements: Statement[] = [
		['insert into note_keys (board, id) values (?, ?)', [board, id]],
		['delete from board_keys where board = ?', [board]]
	];
	for (const row of rows) {
		const { entries } = keys.sealRow({ ...row, entries: older.open(board, row.entries) });
		statements.push([
			'update board_log set entries = ? where board = ? and last = ?',
			[entries, board, row.last]
		]);
	}
	for (const { seq, vector, state } of snapshots) {
		const sealed = keys.sealSnapshot({
			board,
			seq,
			vector: older.open(board, Buffer.from(vector)),
			state: older.open(board, Buffer.from(state))
		});
		statements.push([
			'update board_snapshots set vector = ?, state = ? where board = ? and seq = ?',
			[sealed.vector, sealed.state, board, seq]
		]);
	}
	await runAll(writer, statements);
}
