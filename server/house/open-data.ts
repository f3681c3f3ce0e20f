import { join } from 'node:path';
import { NotStarted } from '../http/not-started';
import { NewerDatabase, openDatabase } from '../store/engine/database';
import type { Db } from '../store/engine/database';
import { ReadCache } from '../store/engine/read-cache';
import { expectTogether } from '../store/folder/belonging';
import { faultIn, FolderUnusable } from '../store/folder/folder-fault';
import type { DataFile } from '../store/folder/folder-fault';
import { openFolder } from '../store/folder/open-folder';

/** A data folder that is this process's alone, with `plenary.sqlite` open and `boards.sqlite` fit to be opened. */
export interface OpenData {
	folder: string;
	db: Db;
	cache: ReadCache;
	/** Files too large to be checked whole before the start. */
	unchecked: DataFile[];
	close(): Promise<void>;
}

/** @throws NotStarted with the sentence that says why the folder cannot be used */
export function openData(folder: string): Promise<OpenData> {
	return notStarted(folder, 'plenary.sqlite', async () => {
		const { unchecked, release } = await openFolder(folder);
		const cache = new ReadCache();
		let db: Db | null = null;
		const close = async () => {
			await db?.destroy();
			await release();
		};
		try {
			db = await openStore(folder, cache);
			await expectTogether(folder);
			return { folder, db, cache, unchecked, close };
		} catch (error) {
			await close();
			throw error;
		}
	});
}

/**
 * What goes wrong while something of the folder is opened, said as what is wrong with the folder where it says that.
 * @param file the one that is at fault where SQLite names none
 */
export async function notStarted<T>(
	folder: string,
	file: DataFile,
	open: () => Promise<T>
): Promise<T> {
	try {
		return await open();
	} catch (error) {
		if (error instanceof FolderUnusable) throw new NotStarted(error.message);
		const fault = faultIn(error, file);
		throw fault ? new NotStarted(new FolderUnusable(folder, fault).message) : error;
	}
}

async function openStore(folder: string, cache: ReadCache): Promise<Db> {
	try {
		return await openDatabase(join(folder, 'plenary.sqlite'), (tables) => cache.forget(tables));
	} catch (error) {
		if (!(error instanceof NewerDatabase)) throw error;
		throw new FolderUnusable(folder, { is: 'newer', change: error.message });
	}
}
