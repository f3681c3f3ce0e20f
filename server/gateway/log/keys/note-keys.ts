import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { parseName } from '../../../../src/lib/board/names';
import type { KeyFolder, NoteKey } from './key-folder';
import type { LogRow, Snapshot } from '../log';

/** Which key a note has: a row of `note_keys`. */
export interface NoteKeyId {
	board: number;
	id: string;
}

type SealedSnapshot = Pick<Snapshot, 'board' | 'seq' | 'vector' | 'state'>;

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** The key of a note is not in the key folder: it was destroyed, or the data was restored without its keys. */
export class KeyMissing extends Error {
	override readonly name = 'KeyMissing';
}

/**
 * A private note is on disk only under a key of its own (AES-256-GCM), and the key is in another file: without it no
 * copy of the database can be read, and once it is destroyed, no copy ever can (M11). All other boards are stored as
 * they are. Nonces are random, so that a restored older copy of the data repeats none; a key seals far fewer than
 * the 2^32 messages for which that is safe.
 */
export class NoteKeys {
	readonly #folder: KeyFolder;
	/** Null where the key is missing. */
	readonly #keys = new Map<number, { id: string; key: Buffer | null }>();

	constructor(folder: KeyFolder) {
		this.#folder = folder;
	}

	async load(known: readonly NoteKeyId[]): Promise<void> {
		for (const { board, id } of known) {
			this.#keys.set(board, { id, key: await this.#folder.read(id) });
		}
	}

	/** The keys that new boards need, durable in their files; their ids are written with the boards, in one transaction. */
	async made(created: readonly { board: number; name: string }[]): Promise<NoteKeyId[]> {
		const ids: NoteKeyId[] = [];
		for (const { board, name } of created) {
			if (parseName(name)?.kind !== 'note') continue;
			ids.push({ board, id: (await this.keyOf(board)).id });
		}
		return ids;
	}

	/** The key of a note, made where it has none. */
	async keyOf(board: number): Promise<NoteKey> {
		const known = this.#keys.get(board);
		if (known?.key) return { id: known.id, key: known.key };
		const made = await this.#folder.make();
		this.#keys.set(board, made);
		return made;
	}

	/** Destroys the keys; nothing that was sealed with them can be opened from then on. */
	async destroy(boards: readonly number[]): Promise<void> {
		const known = boards.flatMap((board) => {
			const held = this.#keys.get(board);
			return held ? [{ board, id: held.id }] : [];
		});
		await this.#folder.destroy(known.map(({ id }) => id));
		for (const { board, id } of known) this.#keys.set(board, { id, key: null });
	}

	/** The notes themselves are gone. */
	forget(boards: readonly number[]): void {
		for (const board of boards) this.#keys.delete(board);
	}

	sealRow(row: LogRow): LogRow {
		return { ...row, entries: this.#seal(row.board, rowPlace(row), row.entries) };
	}

	/** A row that was altered or torn is given without entries: what is read of it then is nothing, and not whole. */
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

	/** One that was altered is given with a sum that does not hold. */
	openSnapshot<Kept extends SealedSnapshot & { sum: number }>(snapshot: Kept): Kept {
		const { board, seq } = snapshot;
		const vector = this.#open(board, `vector ${seq}`, snapshot.vector);
		const state = this.#open(board, `state ${seq}`, snapshot.state);
		if (vector && state) return { ...snapshot, vector, state };
		return { ...snapshot, vector: Buffer.alloc(0), state: Buffer.alloc(0), sum: -1 };
	}

	/** @param place what the bytes are: they cannot be opened as anything else */
	#seal<Bytes extends Uint8Array>(board: number, place: string, bytes: Bytes): Bytes | Buffer {
		const key = this.#key(board);
		if (!key) return bytes;
		const nonce = randomBytes(nonceLength);
		const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(`${board} ${place}`));
		const sealed = [sealing.update(bytes), sealing.final()];
		return Buffer.concat([nonce, ...sealed, sealing.getAuthTag()]);
	}

	/** Null where the bytes were altered, or are those of another place. */
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

	/** Null where the board is no private note. */
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
