import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type sqlite3 from 'sqlite3';
import { papersName } from '../documents/vault/vault';
import { readIdentity } from '../gateway/log/sqlite/identity';
import { KeyFolder } from '../gateway/log/keys/key-folder';
import { knowsChange } from '../store/engine/database';
import { all, copyInto, dataVersion, exec, open, shut } from '../store/engine/sqlite';
import { dataFiles } from '../store/folder/data-files';
import { faultIn, FolderUnusable } from '../store/folder/folder-fault';
import type { DataFile } from '../store/folder/folder-fault';
import { NotDone } from './not-done';

/** What was copied of a data folder. */
export interface BackupMoment {
	/** The identity of the board log. */
	log: number;
	/** The last migration of `plenary.sqlite`. */
	change: string;
	/** Relative to the folder. */
	paths: string[];
}

/** The connections that hold a moment, and one that sees whether decisions went on meanwhile. */
type Held = Record<'plenary' | 'boards' | 'watching', sqlite3.Database>;

/** Milliseconds after which a folder that is written without a pause is given up. */
const patience = 60_000;
const keyPath = join('keys', 'notes');
const firstWithPapers = '014-papers';

/**
 * Copies both databases, the keys of notes and the encrypted papers as they stood at one moment, while a server may be writing them. Each database is
 * held by a read transaction, and nothing was committed to `plenary.sqlite` between the first of them and the last key.
 * An act writes boards first and decides in `plenary.sqlite` afterwards, and keys are destroyed only after the decision
 * that ends their notes, as the files of papers are: what was under way at that moment is what every start after a crash mends.
 * @throws NotDone, FolderUnusable
 */
export async function copyMoment(folder: string, to: string): Promise<BackupMoment> {
	const held = await openAll(folder);
	try {
		const change = await sound(folder, 'plenary.sqlite', changeOf(folder, held.plenary));
		const log = await sound(folder, 'boards.sqlite', identityOf(folder, held.boards));
		const keys = await sound(folder, 'boards.sqlite', holdBoth(folder, held));
		const papers = await copyPapers(folder, to, await papersIn(held.plenary, change));
		await sound(folder, 'plenary.sqlite', copyInto(held.plenary, join(to, 'plenary.sqlite')));
		await sound(folder, 'boards.sqlite', copyInto(held.boards, join(to, 'boards.sqlite')));
		await mkdir(join(to, keyPath), { recursive: true });
		for (const [id, key] of keys) await writeFile(join(to, keyPath, id), key);
		return {
			log,
			change,
			paths: [
				...dataFiles,
				...[...keys.keys()].map((id) => `keys/notes/${id}`),
				...papers.map((id) => `${papersName}/${id}`)
			]
		};
	} finally {
		for (const database of Object.values(held)) await shut(database);
	}
}

async function openAll(folder: string): Promise<Held> {
	const watching = await open(join(folder, 'plenary.sqlite'));
	const plenary = await open(join(folder, 'plenary.sqlite'));
	const boards = await open(join(folder, 'boards.sqlite'));
	for (const database of [watching, plenary, boards]) {
		await exec(database, 'pragma busy_timeout = 5000; pragma query_only = on');
	}
	return { watching, plenary, boards };
}

/** What a read of one file throws, said as what is wrong with that file where it is damage. */
async function sound<T>(folder: string, file: DataFile, reading: Promise<T>): Promise<T> {
	try {
		return await reading;
	} catch (error) {
		const fault = faultIn(error, file);
		const isDamage = fault?.is === 'damaged' || fault?.is === 'not-a-database';
		throw isDamage ? new FolderUnusable(folder, fault) : error;
	}
}

async function changeOf(folder: string, plenary: sqlite3.Database): Promise<string> {
	if (!(await hasTables(plenary, ['kysely_migration']))) throw older(folder);
	const [last] = await all<{ name: string } | undefined>(
		plenary,
		'select name from kysely_migration order by name desc limit 1'
	);
	if (!last) throw older(folder);
	if (!knowsChange(last.name)) throw new FolderUnusable(folder, { is: 'newer', change: last.name });
	return last.name;
}

async function identityOf(folder: string, boards: sqlite3.Database): Promise<number> {
	if (!(await hasTables(boards, ['board_identity', 'note_keys']))) throw older(folder);
	return readIdentity(boards);
}

function older(folder: string): NotDone {
	return new NotDone(
		`${folder} was last used by an older Plenary: start this one on it once, then make the backup.`
	);
}

async function hasTables(database: sqlite3.Database, names: string[]): Promise<boolean> {
	const found = await all<{ name: string }>(database, 'select name from sqlite_master');
	return names.every((name) => found.some((table) => table.name === name));
}

/** Returns the keys of the notes in `boards.sqlite`; one that is missing was destroyed. */
async function holdBoth(
	folder: string,
	{ watching, plenary, boards }: Held
): Promise<Map<string, Buffer>> {
	const end = Date.now() + patience;
	while (Date.now() < end) {
		const before = await dataVersion(watching);
		await hold(plenary);
		await hold(boards);
		const keys = await keysOf(folder, boards);
		if ((await dataVersion(watching)) === before) return keys;
		for (const database of [plenary, boards]) await exec(database, 'rollback');
	}
	throw new NotDone(
		`${folder} is being written without a pause: try again when fewer people are at work.`
	);
}

/** A transaction reads what was committed when its first statement ran. */
async function hold(database: sqlite3.Database): Promise<void> {
	await exec(database, 'begin; select 1 from sqlite_master limit 1');
}

async function keysOf(folder: string, boards: sqlite3.Database): Promise<Map<string, Buffer>> {
	const keyFolder = new KeyFolder(join(folder, keyPath));
	const found = new Map<string, Buffer>();
	for (const { id } of await all<{ id: string }>(boards, 'select id from note_keys')) {
		const key = await keyFolder.read(id);
		if (key) found.set(id, key);
	}
	return found;
}

/** Ids of the papers that have a file. */
async function papersIn(plenary: sqlite3.Database, change: string): Promise<string[]> {
	if (change < firstWithPapers) return [];
	const rows = await all<{ id: string }>(
		plenary,
		'select id from files where wrapped_key is not null'
	);
	return rows.map(({ id }) => id);
}

/**
 * Papers never change, so a second name of the file is a copy of it; on another disk its bytes are copied.
 * @returns those that were copied: one that is missing was destroyed meanwhile
 */
async function copyPapers(folder: string, to: string, ids: readonly string[]): Promise<string[]> {
	if (ids.length > 0) await mkdir(join(to, papersName), { mode: 0o700 });
	const copied: string[] = [];
	for (const id of ids) {
		const [from, copy] = [join(folder, papersName, id), join(to, papersName, id)];
		try {
			await link(from, copy).catch(() => copyFile(from, copy));
			copied.push(id);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
	return copied;
}
