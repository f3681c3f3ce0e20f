import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openHouse } from '../../server/house';
import { SmallDisk } from '../backup/small-disk';
import { seed } from '../serving';
import { query } from '../gateway/rig';

/** The demo with cases opened, made once and copied for each test. */
const made = mkdtempSync(join(tmpdir(), 'plenary-made-'));

beforeAll(async () => {
	expect(await seed('plenary', made)).toMatchObject({ status: 0 });
}, 120_000);

afterAll(() => rmSync(made, { recursive: true, force: true }));

test('a sound folder is opened, and a folder that is not there is made', async () => {
	for (const folder of [copied(), join(emptied(), 'not', 'there')]) {
		const house = await openHouse({ DATA_DIR: folder });
		expect(await house.trouble()).toBeNull();
		await house.close();
	}
});

test.each([
	['plenary.sqlite', 'boards.sqlite'],
	['boards.sqlite', 'plenary.sqlite']
])('%s is missing beside %s', async (file, beside) => {
	const folder = copied();
	await rm(join(folder, file));
	expect(await refusal(folder)).toBe(
		`${folder} holds ${beside} but not the ${file} that belongs to it: put that file back, or go back to a copy of the whole folder (README).`
	);
	// Nothing was made in its place.
	expect(await readdir(folder)).not.toContain(file);
});

test.each(['plenary.sqlite', 'boards.sqlite'])('%s is empty', async (file) => {
	const folder = copied();
	await truncate(join(folder, file), 0);
	expect(await refusal(folder)).toContain(`${file} is empty (0 bytes)`);
});

test.each(['plenary.sqlite', 'boards.sqlite'])('%s is no database', async (file) => {
	const folder = copied();
	await writeFile(join(folder, file), 'A letter about the panel\n'.repeat(1000));
	expect(await refusal(folder)).toContain(`${file} is not a database`);
	await truncate(join(folder, file), 7);
	expect(await refusal(folder)).toContain(`${file} is not a database`);
});

test.each(
	['plenary.sqlite', 'boards.sqlite'].flatMap((file) =>
		[100, 0.02, 0.5, 0.95].map((part) => [file, part] as const)
	)
)('%s is cut off at %d', async (file, part) => {
	const folder = copied();
	const { size } = await stat(join(folder, file));
	await truncate(join(folder, file), part < 1 ? Math.floor(size * part) : part);
	expect(await refusal(folder)).toMatch(new RegExp(`${file} is (damaged|not a database)`));
});

test.each(
	['plenary.sqlite', 'boards.sqlite'].flatMap((file) =>
		[0.01, 0.3, 0.7].map((part) => [file, part] as const)
	)
)('%s is overwritten in places from %d on', async (file, part) => {
	const folder = copied();
	const { size } = await stat(join(folder, file));
	const bytes = await open(join(folder, file), 'r+');
	// Every fourth page: no page of a tree may be there by chance.
	for (let at = Math.ceil((size * part) / 4096) * 4096; at < size; at += 4 * 4096)
		await bytes.write(Buffer.alloc(4096, 0xa5), 0, 4096, at);
	await bytes.close();
	expect(await refusal(folder)).toContain(`${file} is damaged`);
});

test('two files of different installations do not belong together', async () => {
	const folder = copied();
	const other = emptied();
	await (await openHouse({ DATA_DIR: other })).close();
	for (const file of ['plenary.sqlite', 'boards.sqlite']) {
		const mixed = emptied();
		await cp(folder, mixed, { recursive: true });
		await cp(join(other, file), join(mixed, file));
		expect(await refusal(mixed)).toMatch(/do not belong together \((plenary|boards)\.sqlite/);
	}
});

test('boards of an earlier moment than the decisions do not belong to them', async () => {
	const folder = copied();
	const [{ board, last }] = await query<{ board: number; last: number }>(
		folder,
		`select board, max(last) as last from board_log join boards using (board) where frozen is not null group by board limit 1`
	);
	await query(folder, `delete from board_log where board = ${board} and last = ${last}`);
	expect(await refusal(folder)).toContain('boards.sqlite is older than plenary.sqlite: 1 board');
});

test('another server has the folder, and a killed one does not keep it', async () => {
	const folder = copied();
	const program = `
		import { lockFolder } from './server/store/folder/folder-lock.ts';
		await lockFolder(${JSON.stringify(folder)});
		console.log('locked');
		setInterval(() => undefined, 1_000);
	`;
	const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
	const first = spawn(process.execPath, args);
	onTestFinished(() => void first.kill('SIGKILL'));
	await once(first.stdout, 'data');
	expect(await refusal(folder)).toBe(
		`Another Plenary server is using ${folder}: stop that one, or set DATA_DIR to another folder.`
	);
	first.kill('SIGKILL');
	await once(first, 'exit');
	await (await openHouse({ DATA_DIR: folder })).close();
});

test('the data folder is a file', async () => {
	const folder = join(emptied(), 'data');
	await writeFile(folder, 'not a folder');
	expect(await refusal(folder)).toContain('cannot be made or entered (EEXIST)');
});

const disk = new SmallDisk(64);
afterAll(() => disk.end());

test.skipIf(!disk.isThere)('the folder can only be read', async () => {
	const folder = join(disk.folder, 'read-only');
	cpSync(made, folder, { recursive: true });
	disk.makeReadOnly();
	try {
		expect(await refusal(folder)).toContain(`The data folder ${folder} cannot be written`);
	} finally {
		disk.makeWritable();
	}
});

test.skipIf(!disk.isThere)(
	'the disk is full, and the start succeeds once there is room',
	async () => {
		const folder = join(disk.folder, 'full');
		await mkdir(folder);
		cpSync(made, folder, { recursive: true });
		for (const free of [0, 64, 280, 1000]) {
			await disk.fill(free);
			expect(await refusal(folder), `${free} KB free`).toContain(
				`The disk of the data folder ${folder} is full`
			);
			disk.empty();
		}
		await (await openHouse({ DATA_DIR: folder })).close();
	}
);

test('while a board is damaged, or boards cannot be saved, the server is not ready and says why', async () => {
	const folder = copied();
	const [{ board, name }] = await query<{ board: number; name: string }>(
		folder,
		`select board, name from boards where name like 'board:%' and frozen is null and board in
			(select board from board_log group by board having count(*) > 2) limit 1`
	);
	const rows = await query<{ last: number; entries: Buffer }>(
		folder,
		`select last, entries from board_log where board = ${board} order by last`
	);
	const put = (bytes: string) =>
		query(
			folder,
			`update board_log set entries = ${bytes} where board = ${board} and last = ${rows[0].last}`
		);
	const house = await openHouse({ DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'silent' });
	onTestFinished(() => house.close());
	expect(await house.trouble()).toBeNull();
	await put('zeroblob(40)');
	await expect(house.boards.state(name)).rejects.toThrow();
	expect(await house.trouble()).toBe('one board is damaged and closed: its name is in the log');
	await put(`x'${rows[0].entries.toString('hex')}'`);
	await expect.poll(() => house.boards.state(name).then(Boolean, () => false)).toBe(true);
	expect(await house.trouble()).toBeNull();
});

/** Why the house is not opened: one sentence. */
async function refusal(folder: string): Promise<string> {
	const error: unknown = await openHouse({ DATA_DIR: folder, DEMO: '' }).then(
		async (house) => {
			await house.close();
			return new Error('it was opened');
		},
		(reason: unknown) => reason
	);
	expect(error).toMatchObject({ name: 'NotStarted' });
	const { message } = error as Error;
	expect(message).not.toContain('\n');
	expect(message.endsWith('.')).toBe(true);
	return message;
}

function copied(): string {
	const folder = emptied();
	cpSync(made, folder, { recursive: true });
	return folder;
}

function emptied(): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-start-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
