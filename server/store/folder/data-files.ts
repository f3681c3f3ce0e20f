import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultIn, FolderUnusable } from './folder-fault';
import type { DataFile } from './folder-fault';

export const dataFiles: readonly DataFile[] = ['plenary.sqlite', 'boards.sqlite'];

/** Prefix of the name of the folder in which a restore unpacks a backup. */
export const restoringName = 'restoring-';

/** The first 16 bytes of every SQLite database. */
const header = Buffer.from('SQLite format 3\0', 'latin1');
/** Bytes that a start must be able to write: SQLite's shared memory, write-ahead logs and first pages. */
const probeLength = 1024 * 1024;

/**
 * Makes the folder where there is none, and writes and deletes a small file in it.
 * @throws FolderUnusable
 */
export async function expectWritable(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
		const fault = faultIn(error, 'plenary.sqlite');
		if (fault?.is === 'full') throw new FolderUnusable(folder, fault);
		throw new FolderUnusable(folder, { is: 'no-folder', code: error.code ?? String(error) });
	});
	const probe = join(folder, `write-probe-${process.pid}`);
	try {
		const file = await open(probe, 'w', 0o600);
		try {
			await file.writeFile(Buffer.alloc(probeLength, 1));
			await file.sync();
		} finally {
			await file.close();
		}
	} catch (error) {
		const fault = faultIn(error, 'plenary.sqlite');
		throw fault ? new FolderUnusable(folder, fault) : error;
	} finally {
		await rm(probe, { force: true }).catch(() => undefined);
	}
}

/**
 * Both files are there and begin as databases do, or neither is there. A `boards.sqlite` may be missing beside a
 * `plenary.sqlite`: whether boards belong to that one is asked when it is open (belonging.ts).
 * @throws FolderUnusable
 */
export async function expectFiles(folder: string): Promise<void> {
	const sizes = await Promise.all(dataFiles.map((file) => sizeOf(join(folder, file))));
	if (sizes[0] === null && sizes[1] !== null) {
		throw new FolderUnusable(folder, {
			is: 'missing',
			file: 'plenary.sqlite',
			beside: 'boards.sqlite'
		});
	}
	if (sizes[0] === null && (await readdir(folder)).some((name) => name.startsWith(restoringName))) {
		throw new FolderUnusable(folder, { is: 'half-restored' });
	}
	for (const [index, file] of dataFiles.entries()) {
		if (sizes[index] === null) continue;
		if (sizes[index] === 0) throw new FolderUnusable(folder, { is: 'empty', file });
		if (!(await beginsAsDatabase(join(folder, file)))) {
			throw new FolderUnusable(folder, { is: 'not-a-database', file });
		}
	}
}

/** Bytes; null where there is no such file. */
export async function sizeOf(path: string): Promise<number | null> {
	return stat(path).then(
		({ size }) => size,
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		}
	);
}

async function beginsAsDatabase(path: string): Promise<boolean> {
	const file = await open(path, 'r');
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(header.length), 0, header.length, 0);
		return bytesRead === header.length && buffer.equals(header);
	} finally {
		await file.close();
	}
}
