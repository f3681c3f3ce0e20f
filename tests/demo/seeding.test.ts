import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rights } from '../../server/rights/rights';
import { openSessions } from '../../server/sign-in/sessions';
import { openDatabase } from '../../server/store/engine/database';

// Each test starts the command several times, from its source.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'plenary-seed-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seed = (...words: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'server/cli/seed.ts', ...words],
		{ env: { ...process.env, DATA_DIR: join(folder, 'data') }, encoding: 'utf8' }
	);
	return { status, said: `${stdout}${stderr}`.trim().split('\n') };
};
const out = () => join(folder, 'load.json');
const load = (to = out()) => seed('--load', '--boards', '2', '--people', '3', '--out', to);

test('a load is boards that every member writes, and cookies that sign them in, for its owner’s eyes', async () => {
	// A file that anybody could read is there already.
	writeFileSync(out(), 'old', { mode: 0o644 });
	expect(load().status).toBe(0);

	expect(statSync(out()).mode & 0o777).toBe(0o600);
	const file = JSON.parse(readFileSync(out(), 'utf8')) as {
		boards: string[];
		people: { id: string; slug: string }[];
		cookies: string[];
	};
	expect(Object.keys(file)).toEqual(['boards', 'people', 'cookies']);
	expect([file.boards.length, file.people.length, file.cookies.length]).toEqual([2, 3, 3]);
	const db = await openDatabase(join(folder, 'data', 'plenary.sqlite'));
	const rights = new Rights(db, () => new Date());
	for (const [n, { id, slug }] of file.people.entries()) {
		expect(Object.keys(file.people[n])).toEqual(['id', 'slug']);
		const signedIn = await openSessions(db, false).whoIs(file.cookies[n]);
		expect([signedIn?.person.id, signedIn?.person.slug]).toEqual([id, slug]);
		for (const board of file.boards) {
			expect((await rights.of(id).onBoard(board))?.access).toBe('write');
		}
	}
	await db.destroy();
});

test('only into an empty folder, and a file that cannot be written leaves it empty', () => {
	const nowhere = join(folder, 'no', 'such', 'load.json');
	expect(load(nowhere)).toEqual({
		status: 1,
		said: [`${nowhere} cannot be written: choose another file.`]
	});
	expect(load().status).toBe(0);
	const again = load();
	expect(again.status).toBe(1);
	expect(again.said).toEqual([expect.stringMatching(/ is not empty: choose another DATA_DIR/)]);
	const demo = seed('--demo', 'draft');
	expect(demo.status).toBe(1);
	expect(demo.said).toEqual([expect.stringMatching(/ holds a panel's own data: /)]);
});

test('the demo’s folder is used again at its stage, and at no other', () => {
	expect(seed('--demo', 'breakouts').status).toBe(0);
	expect(seed('--demo', 'breakouts')).toEqual({
		status: 0,
		said: [expect.stringMatching(/is used again\.$/)]
	});
	expect(seed('--demo', 'plenary')).toEqual({
		status: 1,
		said: [expect.stringMatching(/holds the demo at "breakouts": choose another DATA_DIR/)]
	});
});

test('what there is not is said, with what there is', () => {
	for (const words of [['--fast'], ['--demo', 'tea'], ['--load', '--boards', '0'], []]) {
		const { status, said } = seed(...words);
		expect([status, said[0]]).toEqual([1, 'Say what to make:']);
	}
});
