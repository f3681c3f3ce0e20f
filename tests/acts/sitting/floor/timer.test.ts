import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { runTimer } from '../../../../server/acts/sitting/floor/run-timer';
import { setTimer } from '../../../../server/acts/sitting/floor/set-timer';
import { raiseHand } from '../../../../server/acts/sitting/floor/raise-hand';
import { takeChair } from '../../../../server/acts/sitting/room/take-chair';
import { moveDay } from '../../../../server/acts/sitting/stages/move-day';
import { timeItem } from '../../../../server/acts/sitting/room/time-item';
import { itemAsPlanned, stateOf } from '../../../../server/reading/as-entered';
import { setAgenda, sittingById } from '../../../../server/store/sitting/sittings';
import { floorOn } from '../../../../server/store/sitting/room/floor';
import { floorSeen } from '../../../../server/views/sitting/room/floor';
import { secondsLeft } from '../../../../src/lib/meeting/sitting/floor/clock';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('plenary');
	sittingId = house.sittings[1];
});
afterEach(() => house.end());

async function seenBy(slug: string) {
	const floor = await floorSeen(house, await house.person(slug), sittingId);
	return floor && secondsLeft(floor.clock.timer, floor.now);
}

async function timer() {
	return (await floorOn(house.db, sittingId)).clock.timer;
}

async function set(slug: string, minutes = 20, item: number | null = null) {
	const seen = (await timer())?.number ?? null;
	await setTimer(house, await house.person(slug), { sittingId, minutes, item, timer: seen });
}

test('the chair sets a timer, and a member, the coordinator and an observer see the same seconds', async () => {
	await set('margaret-pugh');
	house.pass(7);
	for (const slug of ['kofi-mensah', 'elin-prosser', 'ann-bevan', 'margaret-pugh'])
		expect(await seenBy(slug)).toBe(13 * 60);
	expect(await seenBy('sam-keane')).toBeNull();
});

test('each step is told to everybody at the sitting with its number, in 2 KB at most, and no page is told to read anything', async () => {
	const elin = await house.person('elin-prosser');
	await set('margaret-pugh');
	const { number } = (await timer())!;
	for (const does of ['pause', 'resume', 'extend', 'end'] as const)
		await runTimer(house, elin, { sittingId, does, timer: number });
	const kinds = house.announced.map(({ event }) => event.kind);
	expect(new Set(kinds)).toEqual(new Set(['floor']));
	expect(house.announced.map(({ to }) => to)).toEqual(Array(5).fill({ sitting: sittingId }));
	let before = 0;
	for (const { event } of house.announced) {
		expect(JSON.stringify(event).length).toBeLessThan(2_048);
		if (event.kind !== 'floor') throw new Error('nothing of the floor');
		expect(event).toMatchObject({ part: 'clock', before });
		// Nobody is named to guests.
		expect(JSON.stringify(event)).not.toContain(elin.id);
		before = event.event.seq;
	}
});

test('a restart of the server loses nothing of it', async () => {
	await set('margaret-pugh', 30);
	house.pass(4);
	const { number } = (await timer())!;
	await runTimer(house, await house.person('margaret-pugh'), {
		...{ sittingId, does: 'pause', timer: number }
	});
	const before = await timer();
	house = await house.restart();
	expect(await timer()).toEqual(before);
	expect(await seenBy('kofi-mensah')).toBe(26 * 60);
});

test('a day that is taken back and opened again begins without the timer and the hands of before', async () => {
	await house.end();
	house = await demoHouse('breakouts');
	sittingId = house.sittings[0];
	const elin = await house.person('elin-prosser');
	await set('margaret-pugh', 30);
	await raiseHand(house, await house.person('gethin-rees'), { sittingId, isOrder: false });
	await moveDay(house, elin, { sittingId, to: 'arriving' });
	expect(await seenBy('margaret-pugh')).toBe(1_800);
	await moveDay(house, elin, { sittingId, to: 'planned' });
	await moveDay(house, elin, { sittingId, to: 'arriving' });
	expect(await seenBy('margaret-pugh')).toBeNull();
	expect((await floorOn(house.db, sittingId)).hands.queue).toEqual([]);
});

test('only who leads the room sets or moves it', async () => {
	for (const slug of ['kofi-mensah', 'ann-bevan', 'huw-jarman', 'gethin-rees'])
		await refusing(set(slug), 'forbidden');
	await set('margaret-pugh');
	const { number } = (await timer())!;
	const kofi = await house.person('kofi-mensah');
	const asked = runTimer(house, kofi, { sittingId, does: 'end', timer: number });
	await refusing(asked, 'forbidden');
	await takeChair(house, await house.person('margaret-pugh'), { sittingId, to: kofi.id });
	await runTimer(house, kofi, { sittingId, does: 'end', timer: number });
	expect(await seenBy('ann-bevan')).toBeNull();
});

test('before the day is open, and after the close, there is no timer', async () => {
	const closed = { sittingId: house.sittings[0], minutes: 20, item: null, timer: null };
	const elin = await house.person('elin-prosser');
	await refusing(setTimer(house, elin, closed), 'sitting-over');
	expect(await floorSeen(house, elin, house.sittings[0])).toBeNull();
});

test('one that times the agenda item that is on ends with it, and times no other', async () => {
	const elin = await house.person('elin-prosser');
	const { agenda } = (await sittingById(house.db, sittingId))!;
	const move = (item: number, does: 'begin' | 'end') =>
		timeItem(house, elin, {
			...{ sittingId, item, does, seen: stateOf(itemAsPlanned(agenda[item])) }
		});
	const [first, second] = [agenda.length - 2, agenda.length - 1];
	await move(first, 'begin');
	await refusing(set('elin-prosser', 10, second), 'floor-changed');
	await refusing(set('elin-prosser', 10, agenda.length), 'floor-changed');
	await set('elin-prosser', 10, first);
	expect(await seenBy('kofi-mensah')).toBe(600);
	await move(second, 'begin');
	expect(await seenBy('kofi-mensah')).toBeNull();
	await set('elin-prosser', 10);
	await move(second, 'end');
	expect(await seenBy('kofi-mensah')).toBe(600);
});

test('one that times an item ends with it after the agenda has become another', async () => {
	const elin = await house.person('elin-prosser');
	const { agenda } = (await sittingById(house.db, sittingId))!;
	const last = agenda.length - 1;
	const move = (item: number, does: 'begin' | 'end') =>
		timeItem(house, elin, {
			...{ sittingId, item, does, seen: stateOf(itemAsPlanned(agenda[last])) }
		});
	await move(last, 'begin');
	await set('elin-prosser', 10, last);
	const now = (await sittingById(house.db, sittingId))!.agenda;
	await setAgenda(house.db, sittingId, now.slice(last));
	await move(0, 'end');
	expect(await seenBy('kofi-mensah')).toBeNull();
});
