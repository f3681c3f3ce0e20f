import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { agreeCase } from '../../../server/acts/case/agree-case';
import { declare } from '../../../server/acts/people/standing/declare';
import { openCase } from '../../../server/acts/case/open-case';
import { findingText, readFindings } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { shown } from '../../../src/lib/meeting/findings/placement';
import { load } from '../../../src/routes/reviews/[review]/draft/+page.server';
import { demoHouse, dropStages } from '../../acts/demo-house';
import type { DemoHouse } from '../../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => (house = await demoHouse('plenary')));
afterEach(() => house.end());
afterAll(dropStages);

type Page = Exclude<Awaited<ReturnType<typeof load>>, void>;
const unfinished = async (slug: string) => {
	const event = {
		locals: { house, lang: 'en', signedIn: { person: await house.person(slug) } },
		params: { review: house.reviewId },
		url: new URL('http://localhost/'),
		depends: () => undefined
	};
	return ((await load(event as unknown as Parameters<typeof load>[0])) as Page).unfinished;
};
const standDown = async (slug: string, number: number) =>
	declare(house, await house.person(slug), {
		reviewId: house.reviewId,
		says: { [house.caseId(number)]: 'conflict' }
	});

test('whoever stood down from a case is told nothing of what is unfinished in it, the coordinator no more than others (M10)', async () => {
	const margaret = await house.person('margaret-pugh');
	await openCase(house, margaret, { caseId: house.caseId(10), anyway: true });
	await openCase(house, margaret, { caseId: house.caseId(11), anyway: true });
	await agreeCase(house, margaret, { caseId: house.caseId(11), agreed: true });
	await house.boards.edit(findingsName(house.caseId(11)), margaret.id, (doc) => {
		findingText(doc, shown(readFindings(doc))[0].id, 'en').insert(0, 'Later: ');
	});
	const unopened = [12, 13, 14, 15, 16, 17];
	expect(await unfinished('kofi-mensah')).toMatchObject({
		unopened,
		notAgreed: [10],
		changed: [11]
	});

	for (const slug of ['kofi-mensah', 'elin-prosser']) {
		for (const number of [10, 11, 12]) await standDown(slug, number);
		const told = await unfinished(slug);
		expect(told).toMatchObject({ unopened: unopened.slice(1), notAgreed: [], changed: [] });
		expect(Object.keys(told.unplaced)).not.toContain('10');
	}
	expect((await unfinished('priya-nair')).changed).toEqual([11]);
});
