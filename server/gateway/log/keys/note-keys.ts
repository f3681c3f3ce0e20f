import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { parseName } from '../../../../src/lib/board/names';
import type { KeyFolder, NoteKey } from './key-folder';
import type { LogRow, Snapshot } from '../log';

/** The id of a note's key: a row of `note_keys`. */
export interface NoteKeyId {
	board: number;
	id: string;
}

type SealedSnapshot = Pick<Snapshot, 'board' | 'seq' | 'vector' | 'state'>;

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** A note's key is not in the key folder: it was destroyed, or the data was restored without the keys. */
export class KeyMissing extends Error {
	override readonly name = 'KeyMissing';
}

/**
 * Encrypts private notes on disk (AES-256-GCM), each under its own key, which is in another file. Without the key no
 * copy of the database can be read, so destroying the key destroys the note in every copy (M11). Other boards are not
 * encrypted. Nonces are random, so that an older copy of the data, restored, does not repeat one; a key seals far
 * fewer than the 2^32 messages for which that is safe.
 */
export class NoteKeys {
	readonly #folder: KeyFolder;
	/** By board number. `key` is null where its file is missing. */
	readonly #keys = new Map<number, { id: string; key: Buffer | null }>();

	constructor(folder: KeyFolder) {
		this.#folder = folder;
	}

	async load(known: readonly NoteKeyId[]): Promise<void> {
		for (const { board, id } of known) {
			this.#keys.set(board, { id, key: await this.#folder.read(id) });
		}
	}

	/**
	 * Makes the keys of those new boards that are notes, durable in their files. The caller writes the ids in the
	 * transaction that writes the boards.
	 */
	async made(created: readonly { board: number; name: string }[]): Promise<NoteKeyId[]> {
		const ids: NoteKeyId[] = [];
		for (const { board, name } of created) {
			if (parseName(name)?.kind !== 'note') continue;
			ids.push({ board, id: (await this.keyOf(board)).id });
		}
		return ids;
	}

	/** The key of a note; makes one where it has none. */
	async keyOf(board: number): Promise<NoteKey> {
		const known = this.#keys.get(board);
		if (known?.key) return { id: known.id, key: known.key };
		const made = await this.#folder.make();
		this.#keys.set(board, made);
		return made;
	}

	/** Destroys the keys of these notes. What was sealed with them can never be opened again. */
	async destroy(boards: readonly number[]): Promise<void> {
		const known = boards.flatMap((board) => {
			const held = this.#keys.get(board);
			return held ? [{ board, id: held.id }] : [];
		});
		await this.#folder.destroy(known.map(({ id }) => id));
		for (const { board, id } of known) this.#keys.set(board, { id, key: null });
	}

	/** Forgets notes that no longer exist. */
	forget(boards: readonly number[]): void {
		for (const board of boards) this.#keys.delete(board);
	}

	sealRow(row: LogRow): LogRow {
		return { ...row, entries: this.#seal(row.board, rowPlace(row), row.entries) };
	}

	/** Decrypts a row. One that was altered or torn is returned without entries, which `loadBoard` treats as damage. */
	openRow(row: LogRow): LogRow {
		const entries = this.#open(row.board, rowPlace(row), row.entries);
		return { ...row, entries: entries ?? Buffer.alloc(0) };
	}

	sealSnapshot<Kept extends SealedSnapshot>(snapshot: Kept): Kept {
		const { board, seq, vector, state } = snapshot;
		return {
			...snapshot,
			vector: this.#seal(board, `vector ${seq}`, vector),
			state: this.#seal(board, `state ${seq}`, state)
		};
	}

	/** Decrypts a snapshot. One that was altered is returned with a wrong checksum. */
	openSnapshot<Kept extends SealedSnapshot & { sum: number }>(snapshot: Kept): Kept {
		const { board, seq } = snapshot;
		const vector = this.#open(board, `vector ${seq}`, snapshot.vector);
		const state = this.#open(board, `state ${seq}`, snapshot.state);
		if (vector && state) return { ...snapshot, vector, state };
		return { ...snapshot, vector: Buffer.alloc(0), state: Buffer.alloc(0), sum: -1 };
	}

	/** @param place names what the bytes are; they cannot be opened under another name */
	#seal<Bytes extends Uint8Array>(board: number, place: string, bytes: Bytes): Bytes | Buffer {
		const key = this.#key(board);
		if (!key) return bytes;
		const nonce = randomBytes(nonceLength);
		const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(`${board} ${place}`));
		const sealed = [sealing.update(bytes), sealing.final()];
		return Buffer.concat([nonce, ...sealed, sealing.getAuthTag()]);
	}

	/** Null where the bytes were altered or sealed under another place. */
	#open<Bytes extends Uint8Array>(board: number, place: string, bytes: Bytes) {
		const key = this.#key(board);
		if (!key) return bytes;
		if (bytes.length < nonceLength + tagLength) return null;
		const end = bytes.length - tagLength;
		const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength), {
			authTagLength: tagLength
		});
		opening.setAAD(Buffer.from(`${board} ${place}`)).setAuthTag(bytes.subarray(end));
		const opened = opening.update(bytes.subarray(nonceLength, end));
		try {
			return Buffer.concat([opened, opening.final()]);
		} catch {
			return null;
		}
	}

	/** Null where the board is not a private note. Throws KeyMissing. */
	#key(board: number): Buffer | null {
		const held = this.#keys.get(board);
		if (!held) return null;
		if (!held.key) throw new KeyMissing(`the key of private note ${board} is missing`);
		return held.key;
	}
}

function rowPlace({ first, last, at }: LogRow): string {
	return `row ${first} ${last} ${at}`;
}
