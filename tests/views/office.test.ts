import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { declare } from '../../server/acts/people/standing/declare';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { declarationsFor } from '../../server/views/people/declarations';
import { reviewState } from '../../server/views/shared/review-state';
import { thePanel } from '../../server/store/people/panels';
import type { KnownPerson } from '../../server/store/people/people';
import { load as history } from '../../src/routes/reviews/[review]/history/+page.server';
import { GET as historyFile } from '../../src/routes/reviews/[review]/history.csv/+server';
import { load as writing } from '../../src/routes/reviews/[review]/writing/+page.server';
import { load as people } from '../../src/routes/staff/people/+page.server';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => (house = await demoHouse('plenary')));
afterEach(() => house.end());
afterAll(dropStages);

const asked = async (person: KnownPerson) => ({
	locals: { house, panel: await thePanel(house.db), lang: 'en', signedIn: { person } },
	params: { review: house.reviewId },
	url: new URL('http://localhost/'),
	depends: () => undefined
});
const pages = { history, people, writing } as unknown as Record<
	string,
	(event: unknown) => Promise<unknown>
>;

async function mark(slug: string, standing: KnownPerson['standing']): Promise<KnownPerson> {
	const by = await house.person(slug === 'huw-jarman' ? 'elin-prosser' : 'huw-jarman');
	const { id: personId, vetting } = await house.person(slug);
	const kept = { termStart: null, termEnd: null, vetting };
	await markStanding(house, by, { personId, standing, ...kept });
	return house.person(slug);
}

/** What only who reads the page is told. */
const of: Record<string, string> = {
	history: 'opened case 5 to everyone',
	people: 'Nasreen Akhtar',
	writing: 'findings:'
};

describe.each(['huw-jarman', 'elin-prosser'])('of the office, %s', (slug) => {
	test.each(Object.keys(pages))('reads its page of %s while active, and not else', async (name) => {
		const read = await pages[name](await asked(await house.person(slug)));
		expect(JSON.stringify(read)).toContain(of[name]);
		for (const standing of ['under-consideration', 'curtailed', 'suspended'] as const) {
			const person = await mark(slug, standing);
			await expect(pages[name](await asked(person))).rejects.toMatchObject({
				status: 403,
				body: { code: 'not-active' }
			});
		}
	});

	test('takes the history away as a file while active; then the answer is a sentence', async () => {
		const file = async (person: KnownPerson) =>
			historyFile((await asked(person)) as unknown as Parameters<typeof historyFile>[0]);
		expect((await file(await house.person(slug))).status).toBe(200);
		const refused = await file(await mark(slug, 'suspended'));
		expect(refused.status).toBe(403);
		expect(await refused.text()).toContain('is not active at present');
	});

	test('is told who stood down and who is unsure while active, and else of nobody', async () => {
		const says = { [house.caseId(14)]: 'conflict', [house.caseId(15)]: 'unsure' } as const;
		await declare(house, await house.person('kofi-mensah'), { reviewId: house.reviewId, says });
		const told = async (person: KnownPerson) => {
			const { unsure, stoodDown } = declarationsFor(
				(await reviewState(house, house.reviewId))!,
				person
			);
			return [...unsure, ...stoodDown].map(({ name }) => name);
		};
		expect(await told(await house.person(slug))).toContain('Kofi Mensah');
		expect(await told(await mark(slug, 'suspended'))).toEqual([]);
	});
});
