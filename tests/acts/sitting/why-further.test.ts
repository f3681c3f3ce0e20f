import { afterEach, expect, test } from 'vitest';
import { makeReview } from '../../../server/acts/review/make-review';
import { changeSitting } from '../../../server/acts/sitting/plan/change-sitting';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import type { SittingToPlan } from '../../../server/acts/sitting/plan/plan-sitting';
import { setLastDay, sittingsOf } from '../../../server/store/sitting/sittings';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

let house: EmptyHouse;
afterEach(() => house.end());

const none = { en: '', cy: '' };
const why = { en: 'A guest was needed.', cy: 'Roedd angen gwestai.' };
const day: SittingToPlan = {
	...{ date: '2024-03-05', from: '09:30', to: '15:30', mode: 'in-person' },
	place: { en: 'Town hall', cy: 'Neuadd y dref' },
	...{ chairId: null, deputies: [], agenda: [] }
};

async function review() {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	const template = shippedForm('crime-incident-hub');
	const title = { en: 'The Hub', cy: '' };
	const list = { accepted: 203, drawnOn: '2024-02-12' };
	const said = { title, focus: none, template, months: 6, list, blind: 'live' as const };
	return makeReview(house.given, house.elin, said);
}

test('a first sitting is given no reason for a further one, when it is planned and when it is changed', async () => {
	const reviewId = await review();
	const { given, elin } = house;
	await refusing(planSitting(given, elin, { ...day, reviewId, why }), 'not-further');
	expect(await sittingsOf(given.db, reviewId)).toEqual([]);

	const first = await planSitting(given, elin, { ...day, reviewId, why: none });
	await refusing(changeSitting(given, elin, { ...day, why, sittingId: first }), 'not-further');
	await changeSitting(given, elin, { ...day, from: '10:00', sittingId: first });
	expect(await sittingsOf(given.db, reviewId)).toMatchObject([{ from: '10:00', why: none }]);
});

test('a further sitting is given one in both acts, and a remote collection in neither', async () => {
	const reviewId = await review();
	const { given, elin } = house;
	await planSitting(given, elin, { ...day, reviewId });
	const second = await planSitting(given, elin, { ...day, reviewId, why });
	const again = { ...why, en: 'A guest was needed after all.' };
	await changeSitting(given, elin, { ...day, why: again, sittingId: second });
	expect((await sittingsOf(given.db, reviewId))[1].why).toEqual(again);

	await setLastDay(given.db, second, day.date);
	await refusing(changeSitting(given, elin, { ...day, why, sittingId: second }), 'not-further');
});
