import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../../server/acts/case/open-case';
import { runTimer } from '../../../../server/acts/sitting/floor/run-timer';
import { setTimer } from '../../../../server/acts/sitting/floor/set-timer';
import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { startPlenary } from '../../../../server/acts/sitting/stages/start-plenary';
import { floorOn } from '../../../../server/store/sitting/room/floor';
import { sittingById } from '../../../../server/store/sitting/sittings';
import { boardFor } from '../../../../server/views/sitting/board';
import { secondsLeft } from '../../../../src/lib/meeting/sitting/floor/clock';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	sittingId = house.sittings[0];
});
afterEach(() => house.end());

const timer = async () => (await floorOn(house.db, sittingId)).clock.timer;

/** The groups come together, and start again with so many minutes. */
async function startAgain(minutes: number | null) {
	await startPlenary(house, await house.person('margaret-pugh'), { sittingId });
	const elin = await house.person('elin-prosser');
	await startBreakouts(house, elin, { sittingId, anyway: true, minutes });
}

test('the groups start with minutes, and every board shows the same countdown', async () => {
	await startAgain(40);
	house.pass(10);
	for (const [slug, number] of [
		['nasreen-akhtar', 2],
		['priya-nair', 7]
	] as const) {
		const asked = { sitting: sittingId, case: house.caseId(number), group: null };
		const { floor } = await boardFor(house, await house.person(slug), asked);
		expect(floor && secondsLeft(floor.clock.timer, floor.now)).toBe(30 * 60);
		expect(floor?.clock.timer?.ofGroups).toBe(true);
	}
});

test('minutes that are none are refused, and nothing starts; without minutes there is no timer', async () => {
	for (const minutes of [0, 601, 2.5]) await refusing(startAgain(minutes), 'timer-wrong');
	expect((await sittingById(house.db, sittingId))?.stage).toBe('plenary');
	await startAgain(null);
	expect(await timer()).toBeNull();
});

test('a timer set while the groups work is theirs; one or five minutes more are given', async () => {
	const margaret = await house.person('margaret-pugh');
	await setTimer(house, margaret, { sittingId, minutes: 20, item: null, timer: null });
	const { number, ofGroups } = (await timer())!;
	expect(ofGroups).toBe(true);
	await runTimer(house, margaret, { sittingId, does: 'extend', minutes: 5, timer: number });
	await runTimer(house, margaret, { sittingId, does: 'extend', timer: number });
	expect(secondsLeft(await timer(), house.clock().getTime())).toBe(26 * 60);
	house = await house.restart();
	expect((await timer())?.ofGroups).toBe(true);
});

test('nothing is taken from anybody when the time is up: boards stay open until the chair opens the case', async () => {
	await startAgain(5);
	house.pass(20);
	const priya = await house.person('priya-nair');
	const board = `board:${house.caseId(7)}:${house.groupId('B')}`;
	expect((await house.rights.of(priya).onBoard(board))?.access).toBe('write');
	expect(secondsLeft(await timer(), house.clock().getTime())).toBe(-15 * 60);
	const margaret = await house.person('margaret-pugh');
	await openCase(house, margaret, { caseId: house.caseId(7), anyway: true });
	expect((await house.rights.of(priya).onBoard(board))?.access).toBe('read');
	expect(await timer()).toBeNull();
});

test('a timer of the whole panel is not the groups’, and stays when a case is opened', async () => {
	const margaret = await house.person('margaret-pugh');
	await startPlenary(house, margaret, { sittingId });
	await setTimer(house, margaret, { sittingId, minutes: 20, item: null, timer: null });
	expect((await timer())?.ofGroups).toBeUndefined();
	await openCase(house, margaret, { caseId: house.caseId(1), anyway: true });
	expect(secondsLeft(await timer(), house.clock().getTime())).toBe(20 * 60);
});
