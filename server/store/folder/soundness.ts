import { join } from 'node:path';
import { all, open, shut } from '../engine/sqlite';
import { dataFiles, sizeOf } from './data-files';
import { faultIn, FolderUnusable } from './folder-fault';
import type { DataFile } from './folder-fault';

/**
 * Bytes up to which a file is checked whole before the server opens. `quick_check` reads every page: measured on a
 * 2-core machine with the file in the page cache, 0.5 s for 56 MB, 2.3 s for 280 MB, 3.0 s for 560 MB. Larger files
 * are checked while the server runs.
 */
const wholeAtStart = 64 * 1024 * 1024;

/**
 * Runs SQLite's `quick_check` on both files where they are small enough.
 * @returns the files that are too large for it, to be checked by `damageIn` while the server runs
 * @throws FolderUnusable
 */
export async function expectSound(folder: string): Promise<DataFile[]> {
	const later: DataFile[] = [];
	for (const file of dataFiles) {
		const size = await sizeOf(join(folder, file));
		if (size === null) continue;
		if (size > wholeAtStart) {
			later.push(file);
			continue;
		}
		const found = await damageIn(folder, file);
		if (found !== null) throw new FolderUnusable(folder, { is: 'damaged', file, found });
	}
	return later;
}

/**
 * What `quick_check` finds wrong with a file, in SQLite's own words; null where it finds nothing.
 * @throws FolderUnusable where the file cannot be read at all
 */
export async function damageIn(folder: string, file: DataFile): Promise<string | null> {
	const database = await open(join(folder, file));
	try {
		const [first] = await all<{ quick_check: string }>(database, 'pragma quick_check(1)');
		// A broken page can produce several lines.
		return first.quick_check === 'ok' ? null : first.quick_check.split('\n').slice(0, 2).join(' ');
	} catch (error) {
		const fault = faultIn(error, file);
		if (fault?.is === 'damaged') return fault.found;
		throw fault ? new FolderUnusable(folder, fault) : error;
	} finally {
		await shut(database);
	}
}
