import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { markStanding } from '../../../../server/acts/people/standing/mark-standing';
import { openCase } from '../../../../server/acts/case/open-case';
import { declare } from '../../../../server/acts/people/standing/declare';
import { bringEveryone } from '../../../../server/acts/sitting/room/bring-everyone';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { endTurn } from '../../../../server/acts/sitting/floor/end-turn';
import { giveTurn } from '../../../../server/acts/sitting/floor/give-turn';
import { lowerHand } from '../../../../server/acts/sitting/floor/lower-hand';
import { raiseHand } from '../../../../server/acts/sitting/floor/raise-hand';
import { unmarkPresent } from '../../../../server/store/sitting/attendance';
import { setStage } from '../../../../server/store/sitting/sittings';
import { floorOn } from '../../../../server/store/sitting/room/floor';
import { floorSeen } from '../../../../server/views/sitting/room/floor';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

const CHAIR = 'margaret-pugh';
let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('plenary');
	sittingId = house.sittings[1];
});
afterEach(() => house.end());

const idOf = async (slug: string) => (await house.person(slug)).id;
const handsNow = async () => (await floorOn(house.db, sittingId)).hands;
const queueNow = async () => (await handsNow()).queue.map(({ person }) => person);

async function raise(slug: string, isOrder = false) {
	await raiseHand(house, await house.person(slug), { sittingId, isOrder });
}

async function give(slug: string, by = CHAIR) {
	const turn = (await handsNow()).turn?.number ?? null;
	await giveTurn(house, await house.person(by), { sittingId, personId: await idOf(slug), turn });
}

async function end(by: string) {
	const turn = (await handsNow()).turn?.number ?? 0;
	await endTurn(house, await house.person(by), { sittingId, turn });
}

async function seenBy(slug: string) {
	return (await floorSeen(house, await house.person(slug), sittingId))?.hands ?? null;
}

test('hands go up and down, and the chair gives the turn, which the speaker or the chair ends', async () => {
	for (const slug of ['kofi-mensah', 'joan-whitfield', 'derek-hammond']) await raise(slug);
	await raise('derek-hammond', true);
	expect(await queueNow()).toEqual(
		await Promise.all(['derek-hammond', 'kofi-mensah', 'joan-whitfield'].map(idOf))
	);
	await lowerHand(house, await house.person('kofi-mensah'), { sittingId });
	await give('derek-hammond');
	await refusing(give('joan-whitfield', 'kofi-mensah'), 'forbidden');
	await refusing(end('joan-whitfield'), 'forbidden');
	house.pass(2);
	await end('derek-hammond');
	await give('joan-whitfield');
	house.pass(1);
	await end(CHAIR);
	expect(await handsNow()).toMatchObject({
		...{ queue: [], turn: null },
		spoken: { [await idOf('derek-hammond')]: 120_000, [await idOf('joan-whitfield')]: 60_000 }
	});
});

test('only those of the panel who are present take part', async () => {
	await refusing(raise('ann-bevan'), 'forbidden');
	await refusing(raise('sam-keane'), 'forbidden');
	for (const slug of ['gethin-rees', 'huw-jarman']) await refusing(raise(slug), 'not-present');
});

test('who leaves takes the hand down', async () => {
	await raise('kofi-mensah');
	await raise('joan-whitfield');
	await give('kofi-mensah');
	const elin = await house.person('elin-prosser');
	for (const slug of ['kofi-mensah', 'joan-whitfield']) {
		const personId = await idOf(slug);
		await markArrival(house, elin, { sittingId, personId, arrival: 'left' });
	}
	expect(await handsNow()).toMatchObject({ queue: [], turn: null });
});

test('a hand and a turn end with the right to them', async () => {
	const elin = await house.person('elin-prosser');
	const present = async (slug: string, arrival: 'apologies' | 'room') =>
		markArrival(house, elin, { sittingId, personId: await idOf(slug), arrival });
	for (const slug of ['kofi-mensah', 'joan-whitfield']) await raise(slug);
	await give('kofi-mensah');
	for (const slug of ['kofi-mensah', 'joan-whitfield']) {
		const { termStart, termEnd, vetting } = await house.person(slug);
		const personId = await idOf(slug);
		const facts = { personId, standing: 'suspended' as const, termStart, termEnd, vetting };
		await markStanding(house, elin, facts);
	}
	expect(await handsNow()).toMatchObject({ queue: [], turn: null });
	// Before the groups begin, who had arrived sends apologies.
	await setStage(house.db, sittingId, 'arriving');
	await raise('derek-hammond');
	await present('derek-hammond', 'apologies');
	expect(await queueNow()).toEqual([]);
});

test('no turn is given to who takes no part any more', async () => {
	await raise('kofi-mensah');
	// Written elsewhere: a restored backup.
	await unmarkPresent(house.db, sittingId, await idOf('kofi-mensah'));
	await refusing(give('kofi-mensah'), 'floor-changed');
});

test('the hand of who stands down from the case being discussed is lowered like any other, and none goes up', async () => {
	const margaret = await house.person(CHAIR);
	await openCase(house, margaret, { caseId: house.caseId(10), anyway: true });
	await openCase(house, margaret, { caseId: house.caseId(13), anyway: true });
	for (const slug of ['sioned-lloyd', 'kofi-mensah']) await raise(slug);
	const sioned = await house.person('sioned-lloyd');
	const says = { [house.caseId(13)]: 'conflict' as const };
	house.announced.length = 0;
	await declare(house, sioned, { reviewId: house.reviewId, says });
	expect(await queueNow()).toEqual([await idOf('kofi-mensah')]);
	const told = house.announced.flatMap(({ event }) => (event.kind === 'floor' ? [event] : []));
	expect(told.map(({ event }) => event.kind)).toEqual(['hand-lowered']);
	expect(JSON.stringify(told)).not.toMatch(/conflict|stood|case/);
	await refusing(raise('sioned-lloyd'), 'stood-down');
	expect((await seenBy('sioned-lloyd'))?.may.raise).toBe(false);

	// At another case they take part, and leave the queue as the panel comes back to this one.
	await bringEveryone(house, margaret, { caseId: house.caseId(10) });
	await raise('sioned-lloyd');
	expect(await queueNow()).toHaveLength(2);
	await bringEveryone(house, margaret, { caseId: house.caseId(13) });
	expect(await queueNow()).toEqual([await idOf('kofi-mensah')]);
});

test('the chair sees how long each has spoken, everybody else their own time alone, and guests nothing', async () => {
	for (const slug of ['kofi-mensah', 'joan-whitfield']) {
		await raise(slug);
		await give(slug);
		house.pass(3);
	}
	await end(CHAIR);
	const both = [await idOf('kofi-mensah'), await idOf('joan-whitfield')].sort();
	expect(Object.keys((await seenBy(CHAIR))?.spoken ?? {}).sort()).toEqual(both);
	const office = await seenBy('elin-prosser');
	expect(office).toMatchObject({ spoken: {}, may: { lead: true, times: false } });
	expect((await seenBy('kofi-mensah'))?.spoken).toEqual({
		[await idOf('kofi-mensah')]: 180_000
	});
	expect((await seenBy('sioned-lloyd'))?.spoken).toEqual({});
	expect(await seenBy('ann-bevan')).toBeNull();
	// Nor does any announcement carry it.
	const told = house.announced.flatMap(({ to, event }) =>
		event.kind === 'floor' ? [{ to, event }] : []
	);
	expect(told.every(({ to }) => to.floor === sittingId && to.sitting === undefined)).toBe(true);
	expect(JSON.stringify(told)).not.toMatch(/spoken|180000/);
	for (const { event } of told) expect(JSON.stringify(event).length).toBeLessThan(2_048);
});
