import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { sittingsFor } from '../../../server/views/home/sittings';
import { reviewPage } from '../../../server/views/review/review';
import { reviewState } from '../../../server/views/shared/review-state';
import { demoHouse, dropStages } from '../../acts/demo-house';
import type { DemoHouse } from '../../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('plenary');
});
afterEach(() => house.end());
afterAll(dropStages);

test('six are counted and six are named; Elin, who was there as well, stands apart', async () => {
	const nasreen = await house.person('nasreen-akhtar');
	const { sittings } = await reviewPage(house, nasreen, house.reviewId, 'en');
	expect(sittings[0].quorum?.counted).toBe(6);
	expect(sittings[0].present).toEqual([
		'Margaret Pugh',
		'Gethin Rees',
		'Tomos Ellis',
		'Nasreen Akhtar',
		'Priya Nair',
		'Owain Beynon'
	]);
	expect(sittings[0].besides).toEqual(['Elin Prosser']);
});

test('Sioned is told that she was not there; Catrin, who was not expected, is not', async () => {
	const wasThere = async (slug: string) =>
		sittingsFor(
			(await reviewState(house, house.reviewId))!,
			await house.person(slug),
			new Set(),
			'2023-07-03'
		)[0].wasThere;
	expect(await wasThere('sioned-lloyd')).toBe(false);
	expect(await wasThere('catrin-medi')).toBe(true);
});

test('the history of the demonstration tells what happened in the order of its times', async () => {
	const lines = await house.db.selectFrom('history').select('at').orderBy('seq').execute();
	const times = lines.map(({ at }) => at);
	expect(times).toEqual([...times].sort());
});
