import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { parseName } from '../../../src/lib/board/names';
import type { LogRow, Snapshot } from './log';

export interface Key {
	board: number;
	key: Buffer;
}

type SnapshotBytes = Pick<Snapshot, 'board' | 'vector' | 'state'>;

const cipher = 'aes-256-ctr';
const ivLength = 16;

/**
 * A private note is on disk only under a key of its own: once that is destroyed, nothing that was ever
 * copied of the note can be read (M11). All other boards are kept as they are. The sums inside say whether
 * bytes are whole, so the cipher need not.
 */
export class Keys {
	readonly #keys = new Map<number, Buffer>();

	constructor(known: readonly Key[]) {
		for (const { board, key } of known) this.#keys.set(board, key);
	}

	/** The keys that new boards need: to be written with them, in one transaction. */
	made(created: readonly { board: number; name: string }[]): Key[] {
		return created
			.filter(({ name }) => parseName(name)?.kind === 'note')
			.map(({ board }) => {
				const key = this.#keys.get(board) ?? randomBytes(32);
				this.#keys.set(board, key);
				return { board, key };
			});
	}

	forget(boards: readonly number[]): void {
		for (const board of boards) this.#keys.delete(board);
	}

	sealRow(row: LogRow): LogRow {
		return { ...row, entries: this.#seal(row.board, row.entries) };
	}

	openRow(row: LogRow): LogRow {
		return { ...row, entries: this.#open(row.board, row.entries) };
	}

	sealSnapshot<Kept extends SnapshotBytes>(snapshot: Kept): Kept {
		const { board, vector, state } = snapshot;
		return { ...snapshot, vector: this.#seal(board, vector), state: this.#seal(board, state) };
	}

	openSnapshot<Kept extends SnapshotBytes>(snapshot: Kept): Kept {
		const { board, vector, state } = snapshot;
		return { ...snapshot, vector: this.#open(board, vector), state: this.#open(board, state) };
	}

	#seal<Bytes extends Uint8Array>(board: number, bytes: Bytes): Bytes | Buffer {
		const key = this.#keys.get(board);
		if (!key) return bytes;
		const iv = randomBytes(ivLength);
		return Buffer.concat([iv, createCipheriv(cipher, key, iv).update(bytes)]);
	}

	#open<Bytes extends Uint8Array>(board: number, bytes: Bytes): Bytes | Buffer {
		const key = this.#keys.get(board);
		if (!key) return bytes;
		const iv = bytes.subarray(0, ivLength);
		// A row torn within its first bytes holds nothing.
		if (iv.length < ivLength) return Buffer.alloc(0);
		return createDecipheriv(cipher, key, iv).update(bytes.subarray(ivLength));
	}
}
