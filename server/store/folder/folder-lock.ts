import { join } from 'node:path';
import { exec, open, shut } from '../engine/sqlite';
import { FolderUnusable } from './folder-fault';

export const lockName = 'server.lock';

/**
 * Makes the data folder this process's alone until `release`, or until the process ends however it does: the operating
 * system holds the lock (SQLite's on an empty file) and drops it with the process, so a crash never blocks the next start.
 * @throws FolderUnusable where another process has it
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
	const database = await open(join(folder, lockName));
	try {
		await exec(database, 'begin exclusive');
	} catch (error) {
		await shut(database);
		const isBusy = (error as { code?: string }).code === 'SQLITE_BUSY';
		throw isBusy ? new FolderUnusable(folder, { is: 'in-use' }) : error;
	}
	return { release: () => shut(database) };
}
