import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../../store/engine/sha256';

const cipher = 'aes-256-gcm';
const [KEY, NONCE, TAG] = [32, 12, 16];

/** A key file that cannot be used; the message is one sentence for the operator. */
export class KeyFileUnusable extends Error {
	override readonly name = 'KeyFileUnusable';
}

/**
 * The key that encrypts the keys of all papers. A file of its own holds it as 64 hexadecimal digits, and only the
 * file's owner can read it. No database and no backup holds it.
 */
export class MasterKey {
	/** Identifies the key: the first 16 hexadecimal digits of its SHA-256. The key cannot be derived from it. */
	readonly id: string;
	readonly #key: Buffer;

	private constructor(key: Buffer) {
		this.#key = key;
		this.id = sha256(key).slice(0, 16);
	}

	/** Null where there is no such file. @throws KeyFileUnusable */
	static async read(path: string): Promise<MasterKey | null> {
		const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw new KeyFileUnusable(`The key of the papers ${path} cannot be read (${error.code}).`);
		});
		if (about === null) return null;
		if ((about.mode & 0o077) !== 0) {
			throw new KeyFileUnusable(
				`The key of the papers ${path} can be read by others: run chmod 600 on it, then start again.`
			);
		}
		const text = await readFile(path, 'latin1').catch((error: NodeJS.ErrnoException) => {
			throw new KeyFileUnusable(`The key of the papers ${path} cannot be read (${error.code}).`);
		});
		if (!/^[0-9a-f]{64}\s*$/i.test(text)) {
			throw new KeyFileUnusable(
				`The key of the papers ${path} is no key: it has to hold 64 hexadecimal digits, as openssl rand -hex 32 makes them.`
			);
		}
		return new MasterKey(Buffer.from(text.trim(), 'hex'));
	}

	/** Makes a key; resolves when its file would survive a power cut. */
	static async make(path: string): Promise<MasterKey> {
		await mkdir(dirname(path), { recursive: true, mode: 0o700 });
		const key = randomBytes(KEY);
		const file = await open(path, 'wx', 0o600);
		try {
			await file.writeFile(`${key.toString('hex')}\n`);
			await file.sync();
		} finally {
			await file.close();
		}
		const folder = await open(dirname(path), 'r');
		await folder.sync().finally(() => folder.close());
		return new MasterKey(key);
	}

	/** A paper's key as it is stored with the paper: which master key wraps it, and its wrapped bytes. */
	wrap(paper: string, key: Buffer): string {
		return this.#seal(paper, key);
	}

	/** Null where the key was wrapped under another master key or for another paper. */
	unwrap(paper: string, wrapped: string): Buffer | null {
		const key = this.#open(paper, wrapped);
		return key?.length === KEY ? key : null;
	}

	/** A text as its row stores it. */
	sealText(paper: string, text: string): string {
		return this.#seal(`text ${paper}`, Buffer.from(text));
	}

	/** Null where the text was encrypted under another master key or for another row. */
	openText(paper: string, sealed: string): string | null {
		return this.#open(`text ${paper}`, sealed)?.toString() ?? null;
	}

	/** Bytes under this key, for one purpose alone: which key it is, then nonce, ciphertext and tag in base64. */
	#seal(purpose: string, bytes: Buffer): string {
		const nonce = randomBytes(NONCE);
		const sealing = createCipheriv(cipher, this.#key, nonce).setAAD(Buffer.from(purpose));
		const sealed = [sealing.update(bytes), sealing.final(), sealing.getAuthTag()];
		return `${this.id}.${Buffer.concat([nonce, ...sealed]).toString('base64')}`;
	}

	#open(purpose: string, sealed: string): Buffer | null {
		const [id, text = ''] = sealed.split('.');
		const bytes = Buffer.from(text, 'base64');
		if (id !== this.id || bytes.length < NONCE + TAG) return null;
		const end = bytes.length - TAG;
		const opening = createDecipheriv(cipher, this.#key, bytes.subarray(0, NONCE), {
			authTagLength: TAG
		});
		opening.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(end));
		const opened = opening.update(bytes.subarray(NONCE, end));
		try {
			return Buffer.concat([opened, opening.final()]);
		} catch {
			return null;
		}
	}
}
