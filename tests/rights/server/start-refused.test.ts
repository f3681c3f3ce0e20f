import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, open, seeded, Serving } from '../../serving';

let made = '';
beforeAll(async () => {
	made = await seeded('plenary');
}, 120_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

test.each([
	['boards.sqlite is missing', (folder: string) => rm(join(folder, 'boards.sqlite'))],
	['plenary.sqlite is missing', (folder: string) => rm(join(folder, 'plenary.sqlite'))],
	['boards.sqlite is cut off', (folder: string) => truncate(join(folder, 'boards.sqlite'), 9000)],
	['plenary.sqlite is empty', (folder: string) => truncate(join(folder, 'plenary.sqlite'), 0)]
])('where %s, the process says one sentence, ends with 1 and never listens', async (_, damage) => {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-refused-'));
	cpSync(made, folder, { recursive: true });
	await damage(folder);
	const { status, said, listened } = await startIn(folder);
	rmSync(folder, { recursive: true });
	expect({ status, listened }).toEqual({ status: 1, listened: false });
	expect(said).toMatch(/^[^\n]+\.\n$/);
});

test('a second server on the folder of a running one says so and ends; the first goes on and is ready', async () => {
	const serving = new Serving(made);
	await serving.start();
	try {
		const { status, said } = await startIn(serving.folder);
		expect([status, said]).toEqual([
			1,
			`Another Plenary server is using ${serving.folder}: stop that one, or set DATA_DIR to another folder.\n`
		]);
		const ready = await fetch(`${serving.origin}/readyz`);
		expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
	} finally {
		await serving.end();
	}
});

async function startIn(folder: string) {
	const server = open({ PORT: String(await freePort()), DATA_DIR: folder, DEMO: '1' }, 'pipe');
	let said = '';
	let listened = false;
	server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	server.on('message', () => (listened = true));
	const [status] = (await once(server, 'close')) as [number];
	return { status, said, listened };
}
