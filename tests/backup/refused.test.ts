// Over 400 lines because each damage is done to the same backup, with the same tools for tar files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { mkdir, open, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeBackup } from '../../server/backup/make-backup';
import { manifestSumOf } from '../../server/backup/manifest';
import { restoreBackup } from '../../server/backup/restore-backup';
import { lockFolder } from '../../server/store/folder/folder-lock';
import { openHouse } from '../../server/house';
import type { House } from '../../server/house';
import { newId } from '../../src/lib/board/ids';
import { query } from '../gateway/rig';
import { command, seed } from '../serving';
import { SmallDisk } from './small-disk';

const made = mkdtempSync(join(tmpdir(), 'plenary-made-'));
const backup = join(made, 'backup.tar');
const data = join(made, 'data');
const disk = new SmallDisk(8);

beforeAll(async () => {
	mkdirSync(data);
	expect(await seed('plenary', data)).toMatchObject({ status: 0 });
	await makeBackup(data, backup);
}, 120_000);

afterAll(() => {
	disk.end();
	rmSync(made, { recursive: true, force: true });
});

test('a backup is one file for its owner alone, and beside it nothing is left', async () => {
	const folder = emptied();
	const file = join(folder, 'july.tar');
	expect(await makeBackup(data, file)).toBe(statSync(file).size);
	expect(readdirSync(folder)).toEqual(['july.tar']);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a restored folder holds files and keys for their owner alone, and a server starts on it', async () => {
	for (const folder of [join(emptied(), 'new', 'data'), emptied()]) {
		await restoreBackup(backup, folder);
		expect(readdirSync(folder).sort()).toEqual([
			...['boards.sqlite', 'keys', 'papers', 'plenary.sqlite', 'server.lock']
		]);
		const keys = readdirSync(join(data, 'keys', 'notes')).sort();
		expect(keys.length).toBeGreaterThan(0);
		expect(readdirSync(join(folder, 'keys', 'notes')).sort()).toEqual(keys);
		const files = ['plenary.sqlite', 'boards.sqlite', ...keys.map((key) => `keys/notes/${key}`)];
		for (const file of files) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
		const key = join(folder, 'keys', 'papers.key');
		writeFileSync(key, readFileSync(join(data, 'keys', 'papers.key')), { mode: 0o600 });
		const house = await openHouse({ DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'silent' });
		expect(await house.trouble()).toBeNull();
		await house.close();
	}
});

test('papers are backed up as they are encrypted, and their key is not', async () => {
	const folder = emptied();
	cpSync(data, join(folder, 'data'), { recursive: true });
	const words = 'The caller lives alone. '.repeat(5_000);
	const house = await openHouse({ DATA_DIR: join(folder, 'data'), DEMO: '1', LOG_LEVEL: 'silent' });
	const paper = await house.vault.take(newId(), new Blob([words]).stream(), 1e9);
	const { id, bytes, wrappedKey: wrapped_key } = paper;
	await house.db
		.updateTable('files')
		.set({ id, bytes, wrapped_key })
		.where('id', '=', (await anyFile(house)).id)
		.execute();
	await house.close();
	await makeBackup(join(folder, 'data'), join(folder, 'with.tar'));
	const key = readFileSync(join(folder, 'data', 'keys', 'papers.key'), 'utf8').trim();
	const bytesOfBackup = readFileSync(join(folder, 'with.tar'), 'latin1');
	expect(bytesOfBackup).not.toContain(key);
	expect(bytesOfBackup).not.toContain(Buffer.from(key, 'hex').toString('latin1'));
	expect(bytesOfBackup).not.toContain('The caller lives alone');

	const back = join(folder, 'back');
	await restoreBackup(join(folder, 'with.tar'), back);
	expect(readdirSync(join(back, 'papers')).sort()).toEqual(
		readdirSync(join(folder, 'data', 'papers')).sort()
	);
	const without = await openHouse({ DATA_DIR: back, DEMO: '1', LOG_LEVEL: 'silent' });
	expect(await without.trouble()).toContain('the key of the papers');
	await without.close();
	writeFileSync(join(back, 'keys', 'papers.key'), `${key}\n`, { mode: 0o600 });
	const whole = await openHouse({ DATA_DIR: back, DEMO: '1', LOG_LEVEL: 'silent' });
	expect(await whole.trouble()).toBeNull();
	let read = '';
	for await (const piece of whole.vault.read(paper)) read += piece.toString();
	expect(read).toBe(words);
	await whole.close();
});

test.each([
	['a letter', (file: string) => writeFile(file, 'Dear panel,\n'.repeat(200))],
	['empty', (file: string) => writeFile(file, '')],
	['noughts', (file: string) => writeFile(file, Buffer.alloc(10_240))],
	['a folder', (file: string) => mkdir(file)],
	['a database', async (file: string) => cpSync(join(data, 'plenary.sqlite'), file)],
	[
		'a tar file of something else',
		(file: string) => create({ file, cwd: data }, ['plenary.sqlite', 'boards.sqlite'])
	]
])('what is no backup (%s) is not restored', async (_, write) => {
	const file = join(emptied(), 'file');
	await write(file);
	expect(await refusal(file)).toBe(
		`${file} is not a backup of Plenary: name a file that npm run backup has made.`
	);
});

test('a backup that is not there is not restored', async () => {
	const file = join(emptied(), 'file');
	expect(await refusal(file)).toContain(`${file} cannot be read (ENOENT)`);
});

test('a backup that was cut short anywhere is not restored', async () => {
	const { size } = statSync(backup);
	const ends = placesIn(backup).flatMap(({ begins, ends }) => [begins, begins + 300, ends - 1]);
	for (const end of [1, 512, 600, ...ends, size * 0.3, size * 0.6].map(Math.floor)) {
		const file = copied();
		await truncate(file, end);
		expect(await refusal(file), `cut at ${end}`).toMatch(
			/is not (as it was written|a backup of Plenary)/
		);
	}
});

test('a backup of which one byte was changed is not restored, wherever it matters', async () => {
	for (const { begins, contents, ends } of placesIn(backup)) {
		// A name, a size, a checksum; the first and the last byte of what it holds, and one in its midst.
		const inHeader = [begins, begins + 124, begins + 150];
		for (const at of [...inHeader, contents, Math.floor((contents + ends) / 2), ends - 1]) {
			const file = copied();
			await change(file, at);
			expect(await refusal(file), `changed at ${at}`).toMatch(
				/is not (as it was written|a backup of Plenary)/
			);
		}
	}
});

test('a backup with other parts than it names is not restored', async () => {
	const others: ((folder: string) => Promise<string[]>)[] = [
		async () => ['plenary.sqlite'],
		async () => ['boards.sqlite', 'plenary.sqlite'],
		async (folder) => {
			await rm(join(folder, 'boards.sqlite'));
			await symlink('/etc/passwd', join(folder, 'boards.sqlite'));
			return ['plenary.sqlite', 'boards.sqlite'];
		}
	];
	for (const parts of others) {
		const folder = unpacked();
		const file = `${folder}.tar`;
		const names = await parts(folder);
		await create({ file, cwd: folder }, ['manifest.json', 'manifest.sha256', ...names]);
		expect(await refusal(file)).toContain('is not as it was written');
	}
});

test.each([
	['format', { format: 2 }],
	['change', { change: '999-later' }]
])('a backup of a newer Plenary is not restored (%s)', async (_, newer) => {
	const file = await rewritten((manifest) => ({ ...manifest, ...newer }));
	expect(await refusal(file)).toBe(
		`${file} was made by a newer Plenary: restore it with that version or a later one.`
	);
});

test('a manifest that leads out of the folder is none', async () => {
	const file = await rewritten(({ parts, ...manifest }) => ({
		...manifest,
		parts: [...(parts as object[]), { path: '../outside', size: 1, sha256: '0'.repeat(64) }]
	}));
	expect(await refusal(file)).toContain('is not a backup of Plenary');
});

test('nothing is restored over what is there, or under a running server', async () => {
	const full = emptied();
	await writeFile(join(full, 'notes.txt'), 'mine');
	expect(await refusal(backup, full)).toBe(
		`${full} is not empty (it has notes.txt): move away what is in it, or set DATA_DIR to a new folder.`
	);
	expect(readdirSync(full)).toEqual(['notes.txt']);

	const running = emptied();
	cpSync(data, running, { recursive: true });
	const { release } = await lockFolder(running);
	onTestFinished(release);
	expect(await refusal(backup, running)).toContain(`Another Plenary server is using ${running}`);

	const file = join(emptied(), 'file');
	await writeFile(file, 'not a folder');
	expect(await refusal(backup, file)).toMatch(/There is no folder for|cannot be made or entered/);
});

test.skipIf(!disk.isThere)(
	'a disk that is full or read-only is said, and nothing is left on it',
	async () => {
		const target = join(disk.folder, 'data');
		const file = join(disk.folder, 'july.tar');
		disk.makeReadOnly();
		expect(await refusal(backup, target)).toMatch(/cannot be (written|made or entered)/);
		expect(await notBackedUp(data, file)).toContain(`${file} cannot be written (EROFS)`);
		disk.makeWritable();
		for (const free of [0, 300, 900]) {
			await disk.fill(free);
			expect(await refusal(backup, target), `${free} KB free`).toMatch(/The disk of .* is full/);
			expect(await notBackedUp(data, file), `${free} KB free`).toContain(
				`The disk of ${file} is full`
			);
			expect(readdirSync(disk.folder)).toEqual(['filler']);
			disk.empty();
		}
		await makeBackup(data, file);
		await restoreBackup(backup, target);
	}
);

test('a backup is not written over a file, nor where there is no folder, nor of nothing', async () => {
	expect(await notBackedUp(data, backup)).toBe(
		`${backup} is there already: name another file, or delete that one.`
	);
	const nowhere = join(emptied(), 'not', 'there');
	expect(await notBackedUp(data, nowhere)).toContain(`There is no folder for ${nowhere}`);
	const empty = emptied();
	expect(await notBackedUp(empty, join(empty, 'file'))).toContain(`nothing to back up in ${empty}`);
	expect(readdirSync(empty)).toEqual([]);
});

test('of a folder that lacks a database, or has a damaged one, no backup is made', async () => {
	const lacking = dataCopy();
	await rm(join(lacking, 'boards.sqlite'));
	expect(await notBackedUp(lacking, join(emptied(), 'file'))).toContain('not the boards.sqlite');
	for (const name of ['plenary.sqlite', 'boards.sqlite']) {
		const damaged = dataCopy();
		const bytes = await open(join(damaged, name), 'r+');
		for (let page = 8; page < 40; page += 1) {
			await bytes.write(Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
		}
		await bytes.close();
		const beside = emptied();
		expect(await notBackedUp(damaged, join(beside, 'file'))).toContain(`${name} is damaged`);
		expect(readdirSync(beside)).toEqual([]);
	}
});

test('of a folder that another version used last, no backup is made', async () => {
	const older = dataCopy();
	await query(older, 'drop table note_keys');
	expect(await notBackedUp(older, join(emptied(), 'file'))).toContain('start this one on it once');
});

test('a key that was destroyed is not in the backup, and the note is not in the restored folder’s either', async () => {
	const folder = dataCopy();
	const [gone, ...others] = readdirSync(join(folder, 'keys', 'notes')).sort();
	await rm(join(folder, 'keys', 'notes', gone));
	const file = join(emptied(), 'file');
	await makeBackup(folder, file);
	const restored = emptied();
	await restoreBackup(file, restored);
	expect(readdirSync(join(restored, 'keys', 'notes')).sort()).toEqual(others);
});

test('the commands say one sentence and end with 1', async () => {
	for (const [name, words] of [
		['backup', []],
		['backup', ['--all', 'now']],
		['backup', [backup]],
		['restore', []],
		['restore', [join(data, 'plenary.sqlite')]]
	] as const) {
		const { status, said } = await command(name, words, data);
		expect([name, status]).toEqual([name, 1]);
		expect(said).toMatch(/^[^\n]+\n$/);
	}
});

test('a command that the operator stops leaves nothing unfinished behind', async () => {
	const folder = emptied();
	const program = `
		import { inScratchFolder } from './server/backup/scratch-folder.ts';
		await inScratchFolder(${JSON.stringify(join(folder, 'july.unfinished-'))}, () => {
			console.log('begun');
			return new Promise((resolve) => setTimeout(resolve, 600_000));
		});
	`;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
		const running = spawn(process.execPath, args);
		onTestFinished(() => void running.kill('SIGKILL'));
		await once(running.stdout, 'data');
		expect(readdirSync(folder)).toHaveLength(1);
		running.kill(signal);
		expect(await once(running, 'exit')).toEqual([1, null]);
		expect(readdirSync(folder)).toEqual([]);
	}
});

test('what a killed command was writing is refused by a start, and deleted by the next command', async () => {
	const folder = emptied();
	const target = join(folder, 'data');
	mkdirSync(target);
	const [july, restoring] = [join(folder, 'july.tar'), join(target, 'restoring-')];
	for (const prefix of [`${july}.unfinished-`, restoring]) await killedWithin(prefix);
	expect(readdirSync(folder)).toHaveLength(2);
	await expect(openHouse({ DATA_DIR: target })).rejects.toThrow('run npm run restore again');
	await makeBackup(data, july);
	await restoreBackup(july, target);
	expect(readdirSync(folder).sort()).toEqual(['data', 'july.tar']);
	expect(namesIn(target)?.filter((name) => name.startsWith('restoring-'))).toEqual([]);
	const house = await openHouse({ DATA_DIR: target });
	await house.close();
});

/** A command that was killed while it wrote in a folder of its own. */
async function killedWithin(prefix: string): Promise<void> {
	const running = spawn(process.execPath, [
		...['--import', 'tsx', '--input-type=module', '--eval'],
		`import { inScratchFolder } from './server/backup/scratch-folder.ts';
		await inScratchFolder(${JSON.stringify(prefix)}, () => {
			console.log('begun');
			return new Promise((resolve) => setTimeout(resolve, 600_000));
		});`
	]);
	onTestFinished(() => void running.kill('SIGKILL'));
	await once(running.stdout, 'data');
	running.kill('SIGKILL');
	await once(running, 'exit');
}

/** Why a backup is not restored, in one sentence; nothing was written. */
async function refusal(file: string, folder = join(emptied(), 'data')): Promise<string> {
	const before = namesIn(folder);
	const message = await sentence(restoreBackup(file, folder));
	expect(namesIn(folder)?.filter((name) => name !== 'server.lock')).toEqual(
		before?.filter((name) => name !== 'server.lock')
	);
	return message;
}

/** Why no backup is made, in one sentence. */
function notBackedUp(folder: string, file: string): Promise<string> {
	return sentence(makeBackup(folder, file));
}

async function sentence(doing: Promise<unknown>): Promise<string> {
	const error: unknown = await doing.then(
		() => new Error('it was done'),
		(reason: unknown) => reason
	);
	const { name, message } = error as Error;
	expect(['NotDone', 'FolderUnusable'], message).toContain(name);
	expect(message).toMatch(/^[^\n]+\.$/);
	return message;
}

function namesIn(folder: string): string[] | null {
	try {
		return readdirSync(folder);
	} catch {
		return null;
	}
}

/** Where each entry of a tar file begins, and where the bytes it holds begin and end. */
function placesIn(file: string): { begins: number; contents: number; ends: number }[] {
	const bytes = readFileSync(file);
	const places: { begins: number; contents: number; ends: number }[] = [];
	for (let begins = 0; bytes[begins] !== 0;) {
		const size = parseInt(bytes.subarray(begins + 124, begins + 135).toString(), 8);
		const contents = begins + 512;
		places.push({ begins, contents, ends: contents + size });
		begins = contents + Math.ceil(size / 512) * 512;
	}
	return places;
}

async function change(file: string, at: number): Promise<void> {
	const bytes = await open(file, 'r+');
	const { buffer } = await bytes.read(Buffer.alloc(1), 0, 1, at);
	await bytes.write(Buffer.of(buffer[0] ^ 1), 0, 1, at);
	await bytes.close();
}

/** The backup with another manifest, which agrees with its own hash. */
async function rewritten(
	change: (manifest: Record<string, unknown>) => Record<string, unknown>
): Promise<string> {
	const folder = unpacked();
	const read = readFileSync(join(folder, 'manifest.json'), 'utf8');
	const bytes = Buffer.from(JSON.stringify(change(JSON.parse(read) as Record<string, unknown>)));
	await writeFile(join(folder, 'manifest.json'), bytes);
	await writeFile(join(folder, 'manifest.sha256'), manifestSumOf(bytes));
	const file = `${folder}.tar`;
	await create({ file, cwd: folder }, namesOf(backup));
	return file;
}

/** What a tar program makes of the backup. */
function unpacked(): string {
	const folder = join(emptied(), 'unpacked');
	mkdirSync(join(folder, 'keys', 'notes'), { recursive: true });
	mkdirSync(join(folder, 'papers'));
	const bytes = readFileSync(backup);
	for (const [index, { contents, ends }] of placesIn(backup).entries()) {
		writeFileSync(join(folder, namesOf(backup)[index]), bytes.subarray(contents, ends));
	}
	return folder;
}

/** The names of a tar file's entries, in their order. */
function namesOf(file: string): string[] {
	const bytes = readFileSync(file);
	return placesIn(file).map(({ begins }) =>
		bytes
			.subarray(begins, begins + 100)
			.toString()
			.replace(/\0.*$/s, '')
	);
}

function copied(): string {
	const file = join(emptied(), 'copy.tar');
	cpSync(backup, file);
	return file;
}

function dataCopy(): string {
	const folder = join(emptied(), 'data');
	cpSync(data, folder, { recursive: true });
	return folder;
}

function emptied(): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-backup-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

async function anyFile({ db }: House): Promise<{ id: string }> {
	return db
		.selectFrom('files')
		.select('id')
		.where('added_at', 'is', null)
		.executeTakeFirstOrThrow();
}
