import { afterAll, expect, test } from 'vitest';
import { changeSitting } from '../../../server/acts/sitting/plan/change-sitting';
import { recordMinutes } from '../../../server/acts/sitting/room/record-minutes';
import { readHistory } from '../../../server/store/report/history';
import { sittingById } from '../../../server/store/sitting/sittings';
import { dayPage } from '../../../server/views/day';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';

afterAll(dropStages);

const usedOf = async (house: DemoHouse, id: string) =>
	(await sittingById(house.db, id))?.agenda.map(({ minutesUsed }) => minutesUsed);

test('what items took is noted, shown on the day’s page, taken back, and kept when the plan changes', async () => {
	const house = await demoHouse('breakouts');
	const sittingId = house.sittings[0];
	const elin = await house.person('elin-prosser');
	const began = [17, 25, 13, null, null, null, null];
	expect(await usedOf(house, sittingId)).toEqual(began);

	await recordMinutes(house, elin, { sittingId, used: [17, 25, 14, 90, null, null, null] });
	const { agenda } = await dayPage(house, elin, sittingId, 'en');
	expect(agenda.slice(2, 5)).toMatchObject([
		{ title: 'Performance of the Hub, January to March 2023', planned: 15, used: 14 },
		{ title: 'Cases in groups', planned: 90, used: 90 },
		{ title: 'Cases with the whole panel', planned: 180, used: null }
	]);
	expect((await readHistory(house.db)).at(-1)).toMatchObject({
		act: 'record-minutes',
		personId: elin.id,
		about: { review: house.reviewId, sitting: sittingId }
	});

	// What is the same already is no decision.
	const lines = (await readHistory(house.db)).length;
	await recordMinutes(house, elin, { sittingId, used: [17, 25, 14, 90, null, null, null] });
	expect(await readHistory(house.db)).toHaveLength(lines);

	const before = (await sittingById(house.db, sittingId))!;
	const [welcome, ...rest] = before.agenda;
	await changeSitting(house, elin, {
		...{ sittingId, date: before.date, from: before.from, to: before.to, place: before.place },
		...{ mode: 'in-person', chairId: before.chairId, deputies: before.deputies },
		agenda: [{ ...welcome, minutesPlanned: 20, kind: 'welcome' }, ...(rest as never[])]
	});
	expect(await usedOf(house, sittingId)).toEqual([17, 25, 14, 90, null, null, null]);
	await recordMinutes(house, elin, { sittingId, used: began });
	expect(await usedOf(house, sittingId)).toEqual(began);
	await house.end();
});

test('only by the coordinator, whole minutes for each item, from the day’s opening on', async () => {
	const house = await demoHouse('breakouts');
	const [sittingId, planned] = house.sittings;
	const elin = await house.person('elin-prosser');
	const used = [1, 2, 3, 4, 5, 6, 7];
	for (const slug of ['margaret-pugh', 'huw-jarman', 'ann-bevan'])
		await refusing(
			recordMinutes(house, await house.person(slug), { sittingId, used }),
			'forbidden'
		);
	for (const wrong of [-1, 1.5, 601, Number.NaN])
		await refusing(
			recordMinutes(house, elin, { sittingId, used: [wrong, ...used.slice(1)] }),
			'minutes-wrong'
		);
	// Somebody has added an item to the agenda meanwhile.
	await refusing(
		recordMinutes(house, elin, { sittingId, used: used.slice(1) }),
		'changed-meanwhile'
	);
	const asPlanned = { sittingId: planned, used: [1, 2, 3, 4, 5, 6] };
	await refusing(recordMinutes(house, elin, asPlanned), 'not-now');
	await house.end();
});
