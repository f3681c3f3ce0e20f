import { access, mkdir, open as openFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { papersName } from '../documents/vault/vault';
import { renewIdentity } from '../gateway/log/sqlite/identity';
import { knowsChange } from '../store/engine/database';
import { exec, open, shut } from '../store/engine/sqlite';
import { expectWritable, restoringName } from '../store/folder/data-files';
import { FolderUnusable } from '../store/folder/folder-fault';
import { lockFolder, lockName } from '../store/folder/folder-lock';
import { readArchive } from './archive';
import type { Sink } from './archive';
import { newer } from './manifest';
import type { Manifest } from './manifest';
import { NotDone, notWritten } from './not-done';
import { inScratchFolder, sync } from './scratch-folder';

/** In the order in which they are put in place: without the last no server starts. */
const contents = ['keys', papersName, 'boards.sqlite', 'plenary.sqlite'] as const;

/**
 * Puts what a backup holds into a data folder in which there is nothing. The backup is read to its end before
 * anything is written; where it fails, nothing is left.
 * @throws NotDone, FolderUnusable
 */
export async function restoreBackup(file: string, folder: string): Promise<Manifest> {
	const manifest = await readArchive(file);
	if (!knowsChange(manifest.change)) throw newer(file);
	const isNew = await access(folder).then(
		() => false,
		() => true
	);
	await expectUnused(folder);
	try {
		await expectWritable(folder);
		const { release } = await lockFolder(folder);
		try {
			await inScratchFolder(join(folder, restoringName), async (scratch) => {
				const hasPapers = manifest.parts.some(({ path }) => path.startsWith(`${papersName}/`));
				if (hasPapers) await mkdir(join(scratch, papersName), { mode: 0o700 });
				await unpack(file, scratch);
				await makeAnotherLog(join(scratch, 'boards.sqlite'));
				await putInPlace(scratch, folder, hasPapers);
			});
		} finally {
			await release();
		}
	} catch (error) {
		if (isNew) await rm(folder, { recursive: true, force: true });
		throw error instanceof FolderUnusable ? error : notWritten(folder, error);
	}
	return manifest;
}

/** @throws FolderUnusable where a server is on it, NotDone where there is anything else in it */
async function expectUnused(folder: string): Promise<void> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [] as string[];
		throw notWritten(folder, error);
	});
	// What a killed restore was unpacking is deleted by the next one, which takes the lock first.
	const others = names.filter((name) => name !== lockName && !name.startsWith(restoringName));
	if (others.length === 0) return;
	if (names.includes(lockName)) await (await lockFolder(folder)).release();
	throw new NotDone(
		`${folder} is not empty (it has ${others[0]}): move away what is in it, or set DATA_DIR to a new folder.`
	);
}

async function unpack(file: string, scratch: string): Promise<void> {
	await mkdir(join(scratch, 'keys', 'notes'), { recursive: true, mode: 0o700 });
	await readArchive(file, ({ path }) => sinkInto(join(scratch, path)));
}

async function sinkInto(path: string): Promise<Sink> {
	const file = await openFile(path, 'wx', 0o600);
	return {
		write: (bytes) => file.writeFile(bytes),
		async close() {
			try {
				await file.sync();
			} finally {
				await file.close();
			}
		}
	};
}

async function makeAnotherLog(boardsFile: string): Promise<void> {
	const database = await open(boardsFile);
	try {
		await exec(database, 'pragma synchronous = FULL');
		await renewIdentity(database);
		// Closing would do it as well, but would not say that the disk is full.
		await exec(database, 'pragma wal_checkpoint(TRUNCATE)');
	} finally {
		await shut(database);
	}
}

async function putInPlace(scratch: string, folder: string, hasPapers: boolean): Promise<void> {
	const names = contents.filter((name) => hasPapers || name !== papersName);
	const folders = [join('keys', 'notes'), 'keys', ...(hasPapers ? [papersName] : []), '.'];
	for (const path of folders) await sync(join(scratch, path));
	try {
		for (const name of names) {
			await rename(join(scratch, name), join(folder, name));
			await sync(folder);
		}
		await sync(dirname(folder));
	} catch (error) {
		for (const name of names.toReversed()) {
			await rm(join(folder, name), { recursive: true, force: true });
		}
		throw error;
	}
}
