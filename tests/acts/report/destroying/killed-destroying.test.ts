import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishDestroying } from '../../../../server/acts/review/finish-destroying';
import { destroyedOf, storedPapers } from '../../../../server/store/report/destroyed-papers';
import { readHistory } from '../../../../server/store/report/history';
import { markApproved } from '../../../../server/store/report/reviews';
import { isQuoted } from '../../../../src/lib/board/documents/quotes';
import { demoHouse, dropStages, houseIn } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import type { Orders } from './killed-destroying';

const script = fileURLToPath(new URL('killed-destroying.ts', import.meta.url));
const source = mkdtempSync(join(tmpdir(), 'plenary-destroying-'));

beforeAll(async () => {
	const house = await demoHouse('approval');
	await markApproved(house.db, house.reviewId, 'approved', house.clock());
	await house.leave(async (folder) => cpSync(folder, source, { recursive: true }));
});
afterAll(() => {
	dropStages();
	rmSync(source, { recursive: true, force: true });
});

/** The house of a program that was killed before a step of the act, opened again. */
async function killedBefore(before: Orders['before']): Promise<DemoHouse> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-destroying-'));
	cpSync(source, folder, { recursive: true });
	const child = fork(script, { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
	child.send({ folder, before, now: '2024-02-01T12:00:00Z' } satisfies Orders);
	const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
	expect([code, signal]).toEqual([null, 'SIGKILL']);
	return houseIn(folder);
}

const acts = async (house: DemoHouse) =>
	(await readHistory(house.db)).filter(({ act }) => act === 'destroy-papers').length;
const quoting = async (house: DemoHouse) => {
	const names = house.boards.names(({ kind }) => kind === 'board');
	const found = await Promise.all(
		names.map((name) => house.boards.read(name, (doc) => isQuoted(doc, null)))
	);
	return found.filter(Boolean).length;
};
const files = (house: DemoHouse) => readdirSync(join(house.folder, 'papers')).length;

test('a server killed before the decision has destroyed nothing', async () => {
	const house = await killedBefore('sum');
	expect(await destroyedOf(house.db, house.reviewId)).toBeNull();
	expect((await storedPapers(house.db, house.reviewId)).length).toBeGreaterThan(17);
	await finishDestroying(house);
	expect(files(house)).toBeGreaterThan(0);
	expect(await quoting(house)).toBeGreaterThan(0);
	expect(await acts(house)).toBe(0);
	await house.end();
}, 60_000);

for (const before of ['edit', 'freeze', 'forget', 'sweep'] as const)
	test(`a server killed after the decision, before its step “${before}”, finishes at the next start`, async () => {
		let house = await killedBefore(before);
		// What it decided stands, and no key is left.
		expect(await destroyedOf(house.db, house.reviewId)).toMatchObject({ finishedAt: null });
		expect(await storedPapers(house.db, house.reviewId)).toEqual([]);
		expect(await acts(house)).toBe(1);
		expect(files(house)).toBeGreaterThan(0);

		await finishDestroying(house);
		expect((await destroyedOf(house.db, house.reviewId))?.finishedAt).not.toBeNull();
		expect(files(house)).toBe(0);
		expect(await quoting(house)).toBe(0);
		expect(await acts(house)).toBe(1);
		house = await house.restart();
		// Boards of opened cases are shut again.
		const name = house.boards.names(({ kind }) => kind === 'board')[0];
		const author = (await house.person('priya-nair')).id;
		await expect(house.boards.edit(name, author, () => undefined)).rejects.toMatchObject({
			code: 'frozen'
		});
		expect(await quoting(house)).toBe(0);
		await house.end();
	}, 60_000);
