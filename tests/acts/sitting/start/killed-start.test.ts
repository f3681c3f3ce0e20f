import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { sittingById } from '../../../../server/store/sitting/sittings';
import { boardName } from '../../../../src/lib/board/names';
import { dropStages, houseIn } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import type { Orders } from './killed-start';
import { expectReady, secondDay, startsOf } from '../second-day';

const script = fileURLToPath(new URL('killed-start.ts', import.meta.url));
const source = mkdtempSync(join(tmpdir(), 'plenary-starting-'));
let house: DemoHouse;

beforeAll(async () => {
	const open = await secondDay();
	await open.leave(async (folder) => cpSync(folder, source, { recursive: true }));
});
afterEach(() => house.end());
afterAll(() => {
	dropStages();
	rmSync(source, { recursive: true, force: true });
});

/** The house of a program that was killed while it started the groups, opened again as a server is. */
async function killedBefore(moment: Omit<Orders, 'folder'>): Promise<DemoHouse> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-starting-'));
	cpSync(source, folder, { recursive: true });
	const child = fork(script, { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
	child.send({ folder, ...moment } satisfies Orders);
	const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
	expect([code, signal]).toEqual([null, 'SIGKILL']);
	return houseIn(folder);
}

const press = async () =>
	startBreakouts(house, await house.person('elin-prosser'), {
		...{ sittingId: house.sittings[1], anyway: false }
	});
const stage = async () => (await sittingById(house.db, house.sittings[1]))?.stage;
/** Moves to a stage in the sitting's own log, which its pages are made from. */
const movesToBreakouts = async () => {
	const events = await house.db
		.selectFrom('events')
		.selectAll()
		.where('sitting_id', '=', house.sittings[1])
		.execute();
	return events.filter((event) => JSON.stringify(event).includes('breakouts')).length;
};

test.each([
	['before its first board', { before: 'create', nth: 1 }],
	['between two boards', { before: 'create', nth: 4 }],
	['in the transaction that decides', { before: 'decision', nth: 1 }]
] as const)(
	'a server killed %s has the sitting as it was, and the groups start at the next press',
	async (_, moment) => {
		house = await killedBefore(moment);
		expect([await stage(), await startsOf(house), await movesToBreakouts()]).toEqual([
			...['arriving', 0, 0]
		]);
		const name = boardName(house.caseId(10), house.groupId('C'));
		const derek = await house.person('derek-hammond');
		expect((await house.rights.of(derek).onBoard(name))?.access).toBe('none');

		await press();
		expect([await stage(), await startsOf(house), await movesToBreakouts()]).toEqual([
			...['breakouts', 1, 1]
		]);
		await expectReady(house);
		const told = house.announced.filter(({ to }) => 'sitting' in to);
		expect(told).toMatchObject([{ event: { what: 'sitting', id: house.sittings[1] } }]);
	},
	60_000
);

test.each([
	['before a board is told of it', { before: 'regrade', nth: 1 }],
	['before the first page is told of it', { before: 'announce', nth: 1 }],
	['before the last page is told of it', { before: 'announce', nth: 2 }]
] as const)(
	'a server killed after the decision, %s, has its groups at work when it is started again, and a second press changes nothing',
	async (_, moment) => {
		house = await killedBefore(moment);
		const expectStarted = async () => {
			expect([await stage(), await startsOf(house), await movesToBreakouts()]).toEqual([
				...['breakouts', 1, 1]
			]);
			await expectReady(house);
		};
		await expectStarted();
		await press();
		await expectStarted();
	},
	60_000
);
