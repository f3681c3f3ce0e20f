import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildServer, deletionsOf, kill, start, whatIsMissing, writeUntilKilled } from './killing';
import type { Running } from './killing';
import { codeOf, raw, until } from './rig';

const kills = 20;
let script: string;

beforeAll(async () => void (script = await buildServer()));
afterAll(() => rm(dirname(script), { recursive: true, force: true }));

test('a server killed at any moment has everything it acknowledged, and everything it showed', async () => {
	const folder = await newFolder();
	let acknowledged = 0;
	let deleted = 0;
	let server = await startHere(folder);
	for (let round = 0; round < kills; round += 1) {
		const promised = await writeUntilKilled(server, 20 + Math.random() * 200);
		acknowledged += promised.updates.length;
		deleted += promised.updates.reduce((sum, update) => sum + deletionsOf(update).length, 0);
		server = await startHere(folder);
		const lost = await whatIsMissing(server, promised);
		expect(lost, `kill ${round}`).toEqual({ letters: 0, deletions: 0 });
		if (round === 0) {
			for (const id of promised.ids.keys()) await expectRefused(server, id);
		}
	}
	// Otherwise nothing was proven.
	expect(acknowledged).toBeGreaterThan(kills * 5);
	expect(deleted).toBeGreaterThan(kills);
}, 180_000);

test('the same harness finds the loss in a server that acknowledges before it has written', async () => {
	const folder = await newFolder();
	let lost = 0;
	for (let round = 0; round < 10 && lost === 0; round += 1) {
		const early = await startHere(folder, 'early');
		const promised = await writeUntilKilled(early, 150 + Math.random() * 100);
		lost = (await whatIsMissing(await startHere(folder), promised)).letters;
	}
	expect(lost).toBeGreaterThan(0);
}, 120_000);

/** Whose an id is, the server knows after a kill as before it. */
async function expectRefused(server: Running, id: number): Promise<void> {
	const thief = raw(server, 'catrin', 'note:july-3:all', `ext=1&clientID=${id}`);
	await until(() => thief.of(101).length === 1);
	expect(codeOf(thief)).toBe('client-id');
	thief.socket.terminate();
}

async function startHere(folder: string, mode?: 'early'): Promise<Running> {
	const server = await start(script, folder, mode);
	onTestFinished(() => kill(server));
	return server;
}

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-killed-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}
