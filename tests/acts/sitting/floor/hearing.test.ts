import { afterAll, expect, test } from 'vitest';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { demoHouse, dropStages } from '../../demo-house';

afterAll(dropStages);

test('who is of the panel hears of hands; observers, advisers and the force hear of the clock at most', async () => {
	const house = await demoHouse('plenary');
	const sitting = house.sittings[1];
	const hears = async (slug: string) => {
		const rights = house.rights.of(await house.person(slug));
		return [await rights.mayHear({ floor: sitting }), await rights.mayHear({ sitting })];
	};
	for (const slug of ['kofi-mensah', 'margaret-pugh', 'elin-prosser', 'huw-jarman'])
		expect(await hears(slug)).toEqual([true, true]);
	expect(await hears('ann-bevan')).toEqual([false, true]);
	expect(await hears('sam-keane')).toEqual([false, false]);
	expect(await hears('angharad-voyle')).toEqual([false, false]);
	await house.end();
});

test('that somebody left is told to the panel with their id alone', async () => {
	const house = await demoHouse('plenary');
	const sittingId = house.sittings[1];
	const kofi = await house.person('kofi-mensah');
	const elin = await house.person('elin-prosser');
	await markArrival(house, elin, { sittingId, personId: kofi.id, arrival: 'left' });
	const told = house.announced.filter(({ event }) => event.kind === 'floor');
	expect(told.map(({ to }) => to)).toEqual([{ floor: sittingId }]);
	expect(told[0].event).toMatchObject({ part: 'hands', event: { kind: 'left', person: kofi.id } });
	expect(JSON.stringify(told)).not.toContain(kofi.name);
	await house.end();
});
