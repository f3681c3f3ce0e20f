import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeReview } from '../../../server/acts/review/make-review';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { WrongFields } from '../../../src/lib/meeting/wrong-fields';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';

let house: EmptyHouse;
beforeEach(async () => {
	house = await emptyHouse(shippedPanel('quality-assurance-panel'));
});
afterEach(() => house.end());

const none = { en: '', cy: '' };
const review = {
	...{ title: none, focus: none, template: shippedForm('crime-incident-hub'), months: 600 },
	...{ list: { accepted: 0, drawnOn: '2024-02-31' }, blind: 'after-opening' as const }
};

async function wrongIn(act: Promise<unknown>): Promise<string[]> {
	const thrown: unknown = await act.catch((error: unknown) => error);
	return thrown instanceof WrongFields ? thrown.fields.map(({ code }) => code) : [];
}

test('all that is wrong in a review and in a sitting is said at once', async () => {
	const { given, elin } = house;
	expect(await wrongIn(makeReview(given, elin, review))).toEqual([
		...['empty', 'months-wrong', 'list-wrong', 'date-wrong']
	]);
	const right = { ...review, title: { en: 'Spring', cy: '' }, months: 6 };
	const list = { accepted: null, drawnOn: null };
	const reviewId = await makeReview(given, elin, { ...right, list });
	const sitting = {
		...{ reviewId, date: '', from: '25:00', to: '', place: none, mode: 'both' as const },
		...{ chairId: null, deputies: [], agenda: [] }
	};
	expect(await wrongIn(planSitting(given, elin, sitting))).toEqual([
		...['date-wrong', 'time-wrong', 'empty']
	]);
});
