import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { dataFiles, expectFiles, sizeOf } from '../store/folder/data-files';
import { FolderUnusable } from '../store/folder/folder-fault';
import { damageIn } from '../store/folder/soundness';
import { writeArchive } from './archive';
import type { BackupPart } from './manifest';
import { copyMoment } from './moment';
import { NotDone, notWritten } from './not-done';
import { inScratchFolder, sync } from './scratch-folder';

/**
 * Writes a data folder, as it is at one moment, to one file, even while a server uses it. The file appears when it is
 * complete and on disk.
 * @returns its size in bytes
 * @throws NotDone, FolderUnusable
 */
export async function makeBackup(folder: string, file: string): Promise<number> {
	await expectData(folder);
	await expectFree(file);
	try {
		return await inScratchFolder(`${file}.unfinished-`, (scratch) => write(folder, scratch, file));
	} catch (error) {
		throw error instanceof FolderUnusable ? error : notWritten(file, error);
	}
}

async function write(folder: string, scratch: string, file: string): Promise<number> {
	const madeAt = new Date().toISOString();
	const { log, change, paths } = await copyMoment(folder, scratch);
	for (const name of dataFiles) {
		const found = await damageIn(scratch, name).catch((error: unknown) => {
			throw ofTheCopy(file, error);
		});
		if (found !== null) throw new FolderUnusable(folder, { is: 'damaged', file: name, found });
	}
	const parts: BackupPart[] = [];
	for (const path of paths) parts.push(await partOf(scratch, path));
	const archive = join(scratch, 'archive');
	await writeArchive(scratch, archive, { plenary: version, change, madeAt, log, parts });
	await sync(archive);
	await expectFree(file);
	await rename(archive, file);
	await sync(dirname(file));
	return (await stat(file)).size;
}

/** A copy that cannot be read is no fault of the data folder, but of the place it was written to. */
function ofTheCopy(file: string, error: unknown): unknown {
	if (!(error instanceof FolderUnusable)) return error;
	return new NotDone(
		`The disk of ${file} is full or fails: make room or mend it, or name a place on another disk; nothing was left there.`
	);
}

async function partOf(folder: string, path: string): Promise<BackupPart> {
	const sum = createHash('sha256');
	let size = 0;
	for await (const bytes of createReadStream(join(folder, path)) as AsyncIterable<Buffer>) {
		sum.update(bytes);
		size += bytes.length;
	}
	return { path, size, sha256: sum.digest('hex') };
}

async function expectData(folder: string): Promise<void> {
	const [plenary, boards] = await Promise.all(dataFiles.map((file) => sizeOf(join(folder, file))));
	if (plenary === null && boards === null) {
		throw new NotDone(
			`There is nothing to back up in ${folder}: set DATA_DIR to the folder that the server uses.`
		);
	}
	await expectFiles(folder);
	if (boards !== null) return;
	throw new FolderUnusable(folder, {
		is: 'missing',
		file: 'boards.sqlite',
		beside: 'plenary.sqlite'
	});
}

async function expectFree(file: string): Promise<void> {
	const isThere = await access(file).then(
		() => true,
		() => false
	);
	if (isThere)
		throw new NotDone(`${file} is there already: name another file, or delete that one.`);
}
