import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../server/acts/people/standing/declare';
import { dismissAlike } from '../../../server/acts/case/dismiss-alike';
import { openCase } from '../../../server/acts/case/open-case';
import { dismissedAlike } from '../../../server/store/plenary/dismissed-alike';
import { readHistory } from '../../../server/store/report/history';
import { copiesOf } from '../../../server/store/plenary/copies';
import { setStep } from '../../../server/store/report/reviews';
import { caseOf } from '../../../server/views/sitting/opened-case';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';

let house: DemoHouse;
let caseId: string;
let two: [string, string];
beforeEach(async () => {
	house = await demoHouse('plenary');
	caseId = house.caseId(13);
	await openCase(house, await house.person('margaret-pugh'), { caseId, anyway: true });
	const [a, b] = (await copiesOf(house.db, caseId)).points;
	two = [a.id, b.id];
});
afterEach(() => house.end());
afterAll(dropStages);

const say = async (slug: string, dismissed: boolean, pair: [string, string] = two) =>
	dismissAlike(house, await house.person(slug), { caseId, pairs: [pair], dismissed });
const lines = async (act: string) =>
	(await readHistory(house.db)).filter((line) => line.act === act);

test('Joan says two points are not alike: it stands for everybody, with who and when', async () => {
	await say('joan-whitfield', true);
	const sitting = house.sittings[1];
	for (const slug of ['kofi-mensah', 'elin-prosser', 'gethin-rees']) {
		const person = await house.person(slug);
		const seen = await caseOf(house, person, { sittingId: sitting, caseId }, 'en');
		const [dismissed] = seen.copies?.dismissed ?? [];
		expect([...dismissed.pair].sort()).toEqual([...two].sort());
		expect(dismissed).toMatchObject({ by: 'Joan Whitfield', at: house.clock().toISOString() });
	}
	expect(house.announced).toContainEqual({
		to: { review: house.reviewId },
		event: { kind: 'changed', what: 'case', id: caseId }
	});
});

test('it is one line of the history, without words; said twice, in either order, it is said once', async () => {
	await say('joan-whitfield', true);
	const before = house.announced.length;
	await say('kofi-mensah', true, [two[1], two[0]]);
	expect(house.announced).toHaveLength(before);
	const [line, ...more] = await lines('dismiss-alike');
	expect(more).toEqual([]);
	expect(line.about).toEqual({ review: house.reviewId, case: caseId, points: [two.join(' ')] });
});

test('anyone who may merge has it suggested again', async () => {
	await say('joan-whitfield', true);
	await say('kofi-mensah', false);
	expect(await dismissedAlike(house.db, caseId)).toEqual([]);
	expect(await lines('suggest-alike')).toHaveLength(1);
	await say('kofi-mensah', false);
	expect(await lines('suggest-alike')).toHaveLength(1);
});

test('it outlives a restart', async () => {
	await say('joan-whitfield', true);
	house = await house.restart();
	expect(await dismissedAlike(house.db, caseId)).toHaveLength(1);
});

test('whoever cannot merge cannot say so, and whoever stood down least of all', async () => {
	for (const slug of ['bethan-howells', 'catrin-medi', 'huw-jarman', 'sam-keane', 'ann-bevan']) {
		await refusing(say(slug, true), 'forbidden');
	}
	const kofi = await house.person('kofi-mensah');
	await declare(house, kofi, { reviewId: house.reviewId, says: { [caseId]: 'conflict' } });
	await refusing(say('kofi-mensah', true), 'stood-down');
	expect(await dismissedAlike(house.db, caseId)).toEqual([]);
});

test('not of points of another case, nor of a point and itself; nor once the report is with members', async () => {
	await refusing(say('joan-whitfield', true, [two[0], 'elsewhere']), 'unknown');
	await refusing(say('joan-whitfield', true, [two[0], two[0]]), 'unknown');
	await setStep(house.db, house.reviewId, 'with-members');
	await refusing(say('joan-whitfield', true), 'not-now');
	expect(await dismissedAlike(house.db, caseId)).toEqual([]);
});
