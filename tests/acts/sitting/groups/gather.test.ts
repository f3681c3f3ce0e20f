import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../../server/acts/case/open-case';
import { comeBack } from '../../../../server/acts/sitting/groups/come-back';
import { sendGroupsBack } from '../../../../server/acts/sitting/groups/send-groups-back';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { startPlenary } from '../../../../server/acts/sitting/stages/start-plenary';
import { readHistory } from '../../../../server/store/report/history';
import { sittingById } from '../../../../server/store/sitting/sittings';
import { boardFor } from '../../../../server/views/sitting/board';
import { sittingRoomPage } from '../../../../server/views/sitting/sitting-room';
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

const call = async (slug = 'margaret-pugh') =>
	startPlenary(house, await house.person(slug), { sittingId });
const back = async (slug: string) => comeBack(house, await house.person(slug), { sittingId });
const onBoard = async (slug: string, number: number) =>
	(
		await boardFor(house, await house.person(slug), {
			...{ sitting: sittingId, case: house.caseId(number), group: null }
		})
	).gathering;
const inRoom = async (slug: string) =>
	(await sittingRoomPage(house, await house.person(slug), sittingId, 'en')).gathering;

test('each board says who called, and the chair counts who has come back', async () => {
	expect(await onBoard('priya-nair', 7)).toBeNull();
	await call();
	for (const [slug, number] of [
		['priya-nair', 7],
		['nasreen-akhtar', 2]
	] as const)
		expect(await onBoard(slug, number)).toMatchObject({
			...{ by: 'Margaret Pugh', isAwaited: true, count: null }
		});
	expect((await inRoom('margaret-pugh'))?.count).toMatchObject({ back: 0, of: 6 });
	await back('priya-nair');
	await back('priya-nair');
	await back('margaret-pugh');
	expect((await onBoard('priya-nair', 7))?.isAwaited).toBe(false);
	const { count } = (await inRoom('elin-prosser'))!;
	expect(count).toMatchObject({ back: 2, of: 6 });
	expect(count?.away).not.toContain('Priya Nair');
	expect(count?.away).toContain('Nasreen Akhtar');
	// Members are told no counts, and guests nothing.
	expect((await inRoom('priya-nair'))?.count).toBeNull();
	expect(await inRoom('ann-bevan')).toBeNull();
	house = await house.restart();
	expect((await inRoom('margaret-pugh'))?.count).toMatchObject({ back: 2, of: 6 });
});

test('who comes back is told to those who lead, and to nobody else', async () => {
	await call();
	house.announced.length = 0;
	await back('priya-nair');
	const [margaret, elin] = [
		await house.person('margaret-pugh'),
		await house.person('elin-prosser')
	];
	const told = house.announced.map(({ to }) => to.person);
	expect(new Set(told)).toEqual(new Set([margaret.id, elin.id]));
	expect(house.announced.every(({ to }) => !to.sitting && !to.review && !to.floor)).toBe(true);
});

test('somebody who has left is not waited for', async () => {
	await call();
	const tomos = await house.person('tomos-ellis');
	await markArrival(house, tomos, { sittingId, personId: tomos.id, arrival: 'left' });
	expect((await inRoom('margaret-pugh'))?.count?.of).toBe(5);
	await refusing(back('tomos-ellis'), 'not-present');
});

test('the chair takes the call back, and the groups work as before; a call after it counts anew', async () => {
	await call();
	await back('priya-nair');
	const margaret = await house.person('margaret-pugh');
	await sendGroupsBack(house, margaret, { sittingId });
	expect((await sittingById(house.db, sittingId))?.stage).toBe('breakouts');
	expect(await onBoard('nasreen-akhtar', 2)).toBeNull();
	expect((await readHistory(house.db)).at(-1)).toMatchObject({ act: 'send-groups-back' });
	// A second press, and an old page, change nothing.
	const lines = (await readHistory(house.db)).length;
	await sendGroupsBack(house, margaret, { sittingId });
	expect(await readHistory(house.db)).toHaveLength(lines);
	await call('elin-prosser');
	expect(await onBoard('priya-nair', 7)).toMatchObject({ by: 'Elin Prosser', isAwaited: true });
});

test('once a case is opened the call is over and cannot be taken back', async () => {
	await call();
	const margaret = await house.person('margaret-pugh');
	await openCase(house, margaret, { caseId: house.caseId(1), anyway: true });
	expect(await onBoard('priya-nair', 7)).toBeNull();
	await refusing(sendGroupsBack(house, margaret, { sittingId }), 'not-now');
	await back('priya-nair');
	expect(await inRoom('margaret-pugh')).toBeNull();
});

test('only who leads takes it back, and only who is in a group comes back', async () => {
	await call();
	for (const slug of ['gethin-rees', 'huw-jarman', 'ann-bevan'])
		await refusing(sendGroupsBack(house, await house.person(slug), { sittingId }), 'forbidden');
	for (const slug of ['elin-prosser', 'kofi-mensah', 'ann-bevan', 'sam-keane'])
		await refusing(back(slug), 'forbidden');
});
