import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHouse } from '../../server/house';
import { lockFolder } from '../../server/store/engine/folder-lock';

test('a second server on one data folder says so in a sentence, and a killed one does not block the next', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-lock-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const program = `
		import { lockFolder } from './server/store/engine/folder-lock.ts';
		await lockFolder(${JSON.stringify(folder)});
		console.log('locked');
		setInterval(() => undefined, 1_000);
	`;
	const first = spawn(process.execPath, [
		'--import',
		'tsx',
		'--input-type=module',
		'--eval',
		program
	]);
	onTestFinished(() => void first.kill('SIGKILL'));
	await once(first.stdout, 'data');

	await expect(openHouse({ DATA_DIR: folder })).rejects.toMatchObject({
		name: 'NotStarted',
		message: `Another Plenary server is using ${folder}: stop that one, or set DATA_DIR to another folder.`
	});

	first.kill('SIGKILL');
	await once(first, 'exit');
	const lock = await lockFolder(folder);
	await lock.release();
}, 60_000);
