import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { create, list } from 'tar';
import type { ReadEntry } from 'tar';
import { writeFile } from 'node:fs/promises';
import {
	manifestName,
	manifestOf,
	manifestSumName,
	manifestSumOf,
	notABackup,
	readManifest
} from './manifest';
import type { Manifest, BackupPart } from './manifest';
import { NotDone } from './not-done';
import { Turns } from '../store/engine/turns';

/** Bytes that a manifest may have; one key of a note is 170 of them. */
const longestManifest = 64 * 1024 * 1024;

/** Writes the parts that lie in a folder, the manifest before them, into one tar file of mode 0600. */
export async function writeArchive(
	folder: string,
	to: string,
	about: Omit<Manifest, 'format'>
): Promise<void> {
	const bytes = manifestOf(about);
	await writeFile(join(folder, manifestName), bytes);
	await writeFile(join(folder, manifestSumName), manifestSumOf(bytes));
	const names = [manifestName, manifestSumName, ...about.parts.map(({ path }) => path)];
	await create({ file: to, cwd: folder, portable: true, strict: true, mode: 0o600 }, names);
}

/** Where the bytes of a part go, piece by piece. */
export interface Sink {
	write(bytes: Buffer): Promise<void>;
	close(): Promise<void>;
}

/**
 * Reads an archive to its end and compares every part with the manifest.
 * @param sinkOf where a part goes; nowhere when it is left out
 * @throws NotDone where it is no backup, is cut short, or a byte of it is not as it was written
 */
export async function readArchive(
	file: string,
	sinkOf: (part: BackupPart) => Promise<Sink> = () => Promise.resolve(nowhere)
): Promise<Manifest> {
	await expectFile(file);
	const reading = new Reading(file, sinkOf);
	await list({
		file,
		strict: true,
		noResume: true,
		onReadEntry: (entry) => reading.take(entry)
	}).catch((error: unknown) => {
		throw reading.manifest || isTruncation(error) ? damaged(file) : notABackup(file);
	});
	return reading.end();
}

class Reading {
	manifest: Manifest | null = null;
	readonly #file: string;
	readonly #sinkOf: (part: BackupPart) => Promise<Sink>;
	#unread: BackupPart[] = [];
	#manifestBytes: Buffer | null = null;
	readonly #turns = new Turns(1);
	#failure: unknown = null;

	constructor(file: string, sinkOf: (part: BackupPart) => Promise<Sink>) {
		this.#file = file;
		this.#sinkOf = sinkOf;
	}

	/** The parser gives the next entry when this one has been read. */
	take(entry: ReadEntry): void {
		void this.#turns.take(async () => {
			try {
				if (this.#failure === null) await this.#read(entry);
			} catch (error) {
				this.#failure ??= error;
			}
			entry.resume();
		});
	}

	async end(): Promise<Manifest> {
		await this.#turns.take(() => Promise.resolve());
		if (this.#failure !== null) throw this.#failure;
		if (!this.manifest) throw notABackup(this.#file);
		if (this.#unread.length > 0) throw damaged(this.#file);
		return this.manifest;
	}

	async #read(entry: ReadEntry): Promise<void> {
		if (this.manifest) return this.#readPart(this.manifest, entry);
		if (this.#manifestBytes === null) {
			const isOurs = entry.path === manifestName && entry.size <= longestManifest;
			if (!isOurs) throw notABackup(this.#file);
			this.#manifestBytes = await bytesOf(entry);
			return;
		}
		const sum = entry.path === manifestSumName && entry.size < 1024 ? await bytesOf(entry) : null;
		if (!sum?.equals(manifestSumOf(this.#manifestBytes))) throw damaged(this.#file);
		this.manifest = readManifest(this.#file, this.#manifestBytes);
		this.#unread = [...this.manifest.parts];
	}

	async #readPart({ parts }: Manifest, entry: ReadEntry): Promise<void> {
		const part = this.#unread.shift();
		const isMeant = part?.path === entry.path && part.size === entry.size;
		if (!isMeant || entry.type !== 'File' || parts.length === 0) throw damaged(this.#file);
		const sink = await this.#sinkOf(part);
		const sum = createHash('sha256');
		try {
			for await (const bytes of entry) {
				sum.update(bytes);
				await sink.write(bytes);
			}
		} finally {
			await sink.close();
		}
		if (sum.digest('hex') !== part.sha256) throw damaged(this.#file);
	}
}

const nowhere: Sink = {
	write: () => Promise.resolve(),
	close: () => Promise.resolve()
};

async function expectFile(file: string): Promise<void> {
	const about = await stat(file).catch((error: NodeJS.ErrnoException) => {
		throw new NotDone(
			`${file} cannot be read (${error.code}): name a file that npm run backup has made.`
		);
	});
	if (!about.isFile()) throw notABackup(file);
}

async function bytesOf(entry: ReadEntry): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of entry) pieces.push(piece);
	return Buffer.concat(pieces);
}

function isTruncation(error: unknown): boolean {
	return String((error as Error | null)?.message).includes('Truncated');
}

function damaged(file: string): NotDone {
	return new NotDone(
		`${file} is not as it was written (cut short, or bytes have changed): use another backup.`
	);
}
