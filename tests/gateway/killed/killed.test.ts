import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killAgain } from './killed-again';
import { buildServer, MOMENTS } from './killing';

const kills = 20;
const seed = Date.now() % 1_000_000;
let script: string;

beforeAll(async () => void (script = await buildServer()));
afterAll(() => rm(dirname(script), { recursive: true, force: true }));

test('a server killed at any moment has everything it acknowledged, and everything it showed', async () => {
	const toll = await killAgain({ script, kills, seed });
	expect({ ...toll.lost }, `--seed ${seed}`).toEqual({
		structs: 0,
		deletions: 0,
		contents: 0,
		ids: 0,
		freezes: 0
	});
	expect(toll.errors).toEqual([]);
	// Otherwise nothing was proven.
	expect([...toll.kills.keys()].sort()).toEqual([...new Set(MOMENTS)].sort());
	expect([...toll.kills.values()].reduce((sum, { within }) => sum + within, 0)).toBeGreaterThan(0);
	expect(toll.acknowledged).toBeGreaterThan(kills * 20);
	expect(toll.deletions).toBeGreaterThan(kills);
	expect(toll.ids).toBeGreaterThan(0);
}, 300_000);

test('the same harness finds the loss in a server that acknowledges before it has written', async () => {
	const { lost } = await killAgain({ script, kills: 10, seed, early: true });
	expect(lost.structs).toBeGreaterThan(0);
	expect(lost.deletions).toBeGreaterThan(0);
}, 120_000);
