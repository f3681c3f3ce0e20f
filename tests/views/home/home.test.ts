import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { OtherReview } from '../../../server/views/home/other-reviews';
import { thePanel } from '../../../server/store/people/panels';
import { setStep } from '../../../server/store/report/reviews';
import { load } from '../../../src/routes/+page.server';
import { demoHouse, dropStages } from '../../acts/demo-house';
import type { DemoHouse } from '../../acts/demo-house';
import { secondReview } from '../room';

let house: DemoHouse;
let january: string;
beforeEach(async () => {
	house = await demoHouse('approval');
	january = await secondReview(house);
});
afterEach(() => house.end());
afterAll(dropStages);

type Page = Exclude<Awaited<ReturnType<typeof load>>, void>;
async function home(slug: string): Promise<Page> {
	const event = {
		locals: {
			...{ house, panel: await thePanel(house.db), lang: 'en' },
			signedIn: { person: await house.person(slug) }
		},
		url: new URL('http://localhost/'),
		depends: () => undefined
	};
	return (await load(event as unknown as Parameters<typeof load>[0])) as Page;
}

test('a member who owes an answer to July is still asked for it when January has begun', async () => {
	const july = house.reviewId;
	expect((await home('nasreen-akhtar')).step).toEqual({ kind: 'answer', review: july, version: 1 });
	expect((await home('elin-prosser')).step).toMatchObject({ kind: 'collect', review: july });
	const margaret = await home('margaret-pugh');
	expect(margaret.step.kind).toBe('nothing');
	expect(margaret.reviewId).toBe(january);
});

test('home leads to the panel’s other reviews, as far as each is open to the reader', async () => {
	const hrefs = async (slug: string) =>
		(await home(slug)).others.map(({ href }: OtherReview) => href);
	expect(await hrefs('nasreen-akhtar')).toEqual([`/reviews/${january}`]);
	expect(await hrefs('margaret-pugh')).toEqual([`/reviews/${house.reviewId}`]);
	for (const slug of ['sam-keane', 'ann-bevan']) expect(await hrefs(slug)).toEqual([]);

	await setStep(house.db, house.reviewId, 'sent');
	const force = await home('sam-keane');
	expect(force.step).toMatchObject({ kind: 'onward', review: house.reviewId });
	expect(force.others).toEqual([]);
	expect(await hrefs('ann-bevan')).toEqual([]);

	await setStep(house.db, house.reviewId, 'considered');
	expect(await hrefs('lowri-fox')).toEqual([`/reviews/${house.reviewId}/versions/1`]);
});
