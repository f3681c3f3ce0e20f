import { join } from 'node:path';
import { exec, open, shut } from './sqlite';

/** Another process has the folder. */
export class FolderInUse extends Error {
	override readonly name = 'FolderInUse';
}

/**
 * Makes the data folder this process's alone until `release`, or until the process ends however it does: the operating
 * system holds the lock (SQLite's on an empty file) and drops it with the process, so a crash never blocks the next start.
 * @throws FolderInUse
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
	const database = await open(join(folder, 'server.lock'));
	try {
		await exec(database, 'begin exclusive');
	} catch (error) {
		await shut(database);
		const isBusy = (error as { code?: string }).code === 'SQLITE_BUSY';
		throw isBusy ? new FolderInUse(folder) : error;
	}
	return { release: () => shut(database) };
}
