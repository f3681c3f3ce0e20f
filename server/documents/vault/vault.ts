// Over 200 lines because everything that is stored under the one key, and the one folder of it, is here.
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { CHUNK, lastChunk, openChunk, sealedAt } from './chunks';
import { IncomingPaper } from './incoming';
import { KeyFileUnusable, MasterKey } from './master-key';
import { ofTheDisk } from './of-the-disk';
import { upTo } from './up-to';

/** What the database stores about an encrypted paper. */
export interface Sealed {
	id: string;
	bytes: number;
	/** The paper's key, encrypted under the master key. */
	wrappedKey: string;
}

/** Thrown while a paper is read whose bytes are not as they were written. */
export class PaperDamaged extends Error {
	override readonly name = 'PaperDamaged';
}

/** The folder of the encrypted papers in the data folder. */
export const papersName = 'papers';
const unfinished = '.coming';

/**
 * Papers as encrypted files of the data folder, one key for each. A paper is whole before its row is written, and its
 * file is deleted after its row: what a crash leaves is a file without a row, which `sweep` deletes. (S6)
 */
export class Vault {
	readonly #folder: string;
	readonly #keyPath: string;
	/** Something that was stored under the master key before; null where there was nothing. */
	readonly #wrapped: string | null;
	#key: MasterKey | null;
	/** Papers whose rows may not be written yet. */
	readonly #arriving = new Set<string>();

	private constructor(
		folder: string,
		keyPath: string,
		wrapped: string | null,
		key: MasterKey | null
	) {
		this.#folder = folder;
		this.#keyPath = keyPath;
		this.#wrapped = wrapped;
		this.#key = key;
	}

	/**
	 * @param keyFile where the master key is; by default in the data folder, where it is made for the first paper
	 * @param wrapped something that is stored under the master key; null where there is nothing
	 * @throws KeyFileUnusable
	 */
	static async open(dataFolder: string, keyFile?: string, wrapped?: string | null): Promise<Vault> {
		const path = keyFile || join(dataFolder, 'keys', 'papers.key');
		const key = await MasterKey.read(path);
		if (keyFile && !key) {
			throw new KeyFileUnusable(
				`There is no file ${keyFile}, which KEY_FILE names: put the key of the papers there, or make a new one with openssl rand -hex 32.`
			);
		}
		return new Vault(join(dataFolder, papersName), path, wrapped ?? null, key);
	}

	/** Why stored papers cannot be read, in English for the operator; null where they can. */
	trouble(wrapped: string | null): string | null {
		if (wrapped === null) return null;
		if (!this.#key) return `the key of the papers (${this.#keyPath}) is missing`;
		return wrapped.startsWith(`${this.#key.id}.`)
			? null
			: `the key of the papers (${this.#keyPath}) is another than the one they were stored with`;
	}

	/**
	 * Stores a paper as it arrives, and resolves when it would survive a power cut. Afterwards `settle` is called, once
	 * its row is written or refused.
	 * @param most bytes
	 * @throws Refusal 'papers-locked', 'paper-empty', 'paper-too-large', 'form-unreadable' where it does not arrive whole,
	 *   'cannot-save' where the disk is full
	 */
	async take(id: string, body: AsyncIterable<Uint8Array>, most: number): Promise<Sealed> {
		const master = await this.#masterKey();
		const key = randomBytes(32);
		this.#arriving.add(id);
		const path = join(this.#folder, id);
		try {
			await mkdir(this.#folder, { recursive: true, mode: 0o700 });
			const bytes = await this.#write(path + unfinished, upTo(most, body), { id, key });
			await rename(path + unfinished, path);
			await this.#sync();
			return { id, bytes, wrappedKey: master.wrap(id, key) };
		} catch (error) {
			await rm(path + unfinished, { force: true }).catch(() => undefined);
			await this.settle(id, false);
			throw ofTheDisk(error);
		}
	}

	/** A paper that arrived has its row, or is deleted because it got none. */
	async settle(id: string, isKept: boolean): Promise<void> {
		if (!isKept) await rm(join(this.#folder, id), { force: true });
		this.#arriving.delete(id);
	}

	/**
	 * The bytes of a paper from one place to another, both inclusive. Only the chunks that hold them are read.
	 * @throws Refusal 'papers-locked', PaperDamaged
	 */
	async *read({ id, bytes, wrappedKey }: Sealed, from = 0, to = bytes - 1): AsyncGenerator<Buffer> {
		const key = this.#key?.unwrap(id, wrappedKey);
		if (!key) throw new Refusal('papers-locked');
		const file = await open(join(this.#folder, id), 'r').catch((error: NodeJS.ErrnoException) => {
			throw error.code === 'ENOENT' ? new PaperDamaged(`paper ${id} is missing`) : error;
		});
		try {
			const last = Math.min(Math.floor(to / CHUNK), lastChunk(bytes));
			for (let index = Math.floor(from / CHUNK); index <= last; index += 1) {
				const { from: at, length, isLast } = sealedAt(bytes, index);
				const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
				const isWhole = bytesRead === length;
				const opened = isWhole ? openChunk(key, { paper: id, index, isLast }, buffer) : null;
				if (!opened) throw new PaperDamaged(`paper ${id} is damaged in its chunk ${index}`);
				const begins = index * CHUNK;
				yield opened.subarray(Math.max(0, from - begins), to - begins + 1);
			}
		} finally {
			await file.close();
		}
	}

	/** Text that was entered by hand, as its row stores it. @throws Refusal 'papers-locked', 'cannot-save' */
	async sealText(id: string, text: string): Promise<string> {
		return (await this.#masterKey()).sealText(id, text);
	}

	/** Null where its key is missing or another. */
	openText(id: string, sealed: string): string | null {
		return this.#key?.openText(id, sealed) ?? null;
	}

	/** SHA-256 of a paper's encrypted bytes, lower-case hex; null where they are missing. Needs no key. */
	async sum(id: string): Promise<string | null> {
		const hash = createHash('sha256');
		try {
			await pipeline(createReadStream(join(this.#folder, id)), hash);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
			throw error;
		}
		return hash.digest('hex');
	}

	/**
	 * Deletes files without a row: of papers that were taken away, and of uploads that a crash cut off.
	 * @param known reads the ids of all papers that have a row
	 */
	async sweep(known: () => Promise<ReadonlySet<string>>): Promise<void> {
		const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		});
		// Both are read before the rows: a paper that arrives meanwhile is in neither.
		const arriving = new Set(this.#arriving);
		if (names.length === 0) return;
		const rows = await known();
		for (const name of names) {
			const id = name.replace(unfinished, '');
			if (!arriving.has(id) && (name !== id || !rows.has(id)))
				await rm(join(this.#folder, name), { force: true });
		}
	}

	/** Nothing is stored under another key than what is stored already. @throws Refusal 'papers-locked' */
	async #masterKey(): Promise<MasterKey> {
		if (this.trouble(this.#wrapped)) throw new Refusal('papers-locked');
		if (!this.#key) {
			this.#key = await MasterKey.make(this.#keyPath).catch(
				async (error: NodeJS.ErrnoException) => {
					// Two papers arrived at once, and the other made it.
					const made = error.code === 'EEXIST' ? await MasterKey.read(this.#keyPath) : null;
					if (made) return made;
					throw ofTheDisk(error);
				}
			);
		}
		return this.#key;
	}

	async #write(
		path: string,
		body: AsyncIterable<Uint8Array>,
		{ id, key }: { id: string; key: Buffer }
	) {
		const file = await open(path, 'wx', 0o600);
		try {
			const incoming = new IncomingPaper(id, key, file);
			for await (const bytes of body) await incoming.write(bytes);
			if (incoming.bytes === 0) throw new Refusal('paper-empty');
			await incoming.end();
			return incoming.bytes;
		} finally {
			await file.close();
		}
	}

	/** Makes the names of new files durable. */
	async #sync(): Promise<void> {
		const folder = await open(this.#folder, 'r');
		await folder.sync().finally(() => folder.close());
	}
}
