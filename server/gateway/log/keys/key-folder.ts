import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../store/engine/sha256';

export interface NoteKey {
	/** SHA-256 of the key in hex. It is also the file's name, by which a file with another key is noticed. */
	id: string;
	key: Buffer;
}

const keyLength = 32;

/** A folder (mode 0700) with one file for each key (32 bytes, mode 0600), apart from the database. */
export class KeyFolder {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Makes a key; resolves when its file would survive a power cut. */
	async make(): Promise<NoteKey> {
		await mkdir(this.#folder, { recursive: true, mode: 0o700 });
		const key = randomBytes(keyLength);
		const id = idOf(key);
		const file = await open(this.#path(id), 'wx', 0o600);
		try {
			await file.writeFile(key);
			await file.sync();
		} finally {
			await file.close();
		}
		await this.#sync();
		return { id, key };
	}

	/** Reads a key; null where its file is missing or holds another key. */
	async read(id: string): Promise<Buffer | null> {
		const key = await readFile(this.#path(id)).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		});
		return key && idOf(key) === id ? key : null;
	}

	/** Overwrites these keys and deletes their files; resolves when that would survive a power cut. */
	async destroy(ids: readonly string[]): Promise<void> {
		for (const id of ids) {
			await this.#overwrite(id);
			await rm(this.#path(id), { force: true });
		}
		await this.#sync();
	}

	async #overwrite(id: string): Promise<void> {
		const file = await open(this.#path(id), 'r+').catch(() => null);
		if (!file) return;
		try {
			await file.write(randomBytes(keyLength), 0, keyLength, 0);
			await file.sync();
		} finally {
			await file.close();
		}
	}

	/** Makes the names of new and deleted files durable. */
	async #sync(): Promise<void> {
		const folder = await open(this.#folder, 'r').catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		});
		await folder?.sync().finally(() => folder.close());
	}

	#path(id: string): string {
		return join(this.#folder, id);
	}
}

function idOf(key: Buffer): string {
	return sha256(key);
}
