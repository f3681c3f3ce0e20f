import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/engine/database';
import { readHistory } from '../../../server/store/report/history';
import { drawsOf } from '../../../server/store/sample/draws';
import { listOf, listRowsOf } from '../../../server/store/sample/lists';
import { groupsOf } from '../../../server/store/sitting/groups';
import { sittingsOf } from '../../../server/store/sitting/sittings';
import { casesOf } from '../../../server/store/sitting/cases';
import type { Orders } from './killed-office';

const script = fileURLToPath(new URL('killed-office.ts', import.meta.url));
const rows = 4000;

/** What stands in the house of a program that was killed in an act, once the house is opened again. */
async function killedIn(act: Orders['act'], delay: number) {
	const child = fork(script, { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
	let house: { folder: string; reviewId: string } | undefined;
	let isDone = false;
	child.on('message', (said: typeof house | 'done') => {
		if (said === 'done') isDone = true;
		else house = said;
	});
	child.send({ act, delay, rows } satisfies Orders);
	await once(child, 'close');
	if (!house) throw new Error('it ended before its act began');
	const { folder, reviewId } = house;
	const db = await openDatabase(join(folder, 'plenary.sqlite'));
	const list = await listOf(db, reviewId);
	const history = (await readHistory(db)).map((line) => line.act);
	const sittings = await sittingsOf(db, reviewId);
	const remote = sittings.find(({ due }) => due) ?? null;
	const found = {
		stages: sittings.map(({ stage }) => stage),
		alone: remote ? await groupsOf(db, remote.id) : [],
		isDone,
		listed: list ? (await listRowsOf(db, list.id)).length : null,
		draws: await drawsOf(db, reviewId),
		cases: (await casesOf(db, reviewId)).length,
		history
	};
	await db.destroy();
	rmSync(folder, { recursive: true, force: true });
	return found;
}

/** Milliseconds: from before the first statement to after the commit, on machines slow and fast. */
const delays = [0, 20, 80, 300];

async function killedAgain(
	act: Orders['act'],
	check: (found: Awaited<ReturnType<typeof killedIn>>) => void
): Promise<void> {
	const toll = await Promise.all(delays.map((delay) => killedIn(act, delay)));
	toll.forEach(check);
	// Otherwise nothing was proven.
	expect(toll.some(({ isDone }) => !isDone)).toBe(true);
}

test('a server killed while it stores a list has stored all of it or nothing', async () => {
	await killedAgain('import', ({ isDone, listed, history }) => {
		expect([null, rows]).toContain(listed);
		if (isDone) expect(listed).toBe(rows);
		expect(history.includes('import-list')).toBe(listed !== null);
	});
}, 240_000);

test('a server killed in a draw has drawn the whole sample, or the sealed draw waits for its word', async () => {
	await killedAgain('draw', ({ isDone, draws, cases, history }) => {
		expect(draws).toHaveLength(1);
		const { made } = draws[0];
		if (isDone) expect(made).not.toBeNull();
		expect(cases).toBe(made ? 17 : 0);
		expect(history.includes('say-word')).toBe(made !== null);
	});
}, 240_000);

test('a server killed as it turns a sitting into a remote collection has cancelled and begun, or neither', async () => {
	await killedAgain('collect', ({ isDone, stages, alone, cases, history }) => {
		const isBegun = history.includes('collect-remotely');
		if (isDone) expect(isBegun).toBe(true);
		expect(stages).toEqual(isBegun ? ['cancelled', 'collecting'] : ['planned']);
		expect(alone).toHaveLength(isBegun ? 12 : 0);
		expect(alone.every((each) => each.cases.length === cases)).toBe(true);
	});
}, 240_000);
