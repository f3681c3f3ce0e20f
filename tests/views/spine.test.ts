import { afterAll, expect, test } from 'vitest';
import { markReady } from '../../server/acts/sitting/room/mark-ready';
import { openCase } from '../../server/acts/case/open-case';
import { sittingsFor } from '../../server/views/home/sittings';
import { reviewState } from '../../server/views/shared/review-state';
import { spineFor } from '../../server/views/spine';
import { stepFacts } from '../../server/views/home/next-step';
import { thePanel } from '../../server/store/people/panels';
import { setStage } from '../../server/store/sitting/sittings';
import { nextStep } from '../../src/lib/meeting/people/next-step';
import type { DemoStage } from '../../server/demo/clock';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

afterAll(dropStages);

async function at<T>(stage: DemoStage, look: (house: DemoHouse) => Promise<T>): Promise<T> {
	const house = await demoHouse(stage);
	try {
		return await look(house);
	} finally {
		await house.end();
	}
}

async function seen(house: DemoHouse, slug: string, lang: 'en' | 'cy' = 'en') {
	const stages = await spineFor(house, await house.person(slug), house.reviewId, lang);
	return Object.fromEntries(stages.map((each) => [each.stage, each]));
}

test('in breakouts a member reads which cases are theirs, in both languages', async () => {
	await at('breakouts', async (house) => {
		const priya = await seen(house, 'priya-nair');
		expect(priya.sample).toMatchObject({ state: 'done', fact: '17 of 203 cases' });
		expect(priya.breakouts).toMatchObject({
			state: 'now',
			fact: 'Cases 5\u00a0to\u00a09 are yours',
			href: `/sittings/${house.sittings[0]}/breakouts/${house.caseId(5)}`
		});
		expect(priya.plenary).toEqual({ stage: 'plenary', state: 'next' });

		const sioned = await seen(house, 'sioned-lloyd', 'cy');
		expect(sioned.sample.fact).toBe('17 o 203 o achosion');
		expect(sioned.breakouts.href).toBeUndefined();
		expect((await seen(house, 'gethin-rees', 'cy')).breakouts.fact).toBe(
			'Achosion 5\u00a0i\u00a09 sydd gyda chi'
		);
	});
});

test('of somebody in two groups the stages, home and the next step know both', async () => {
	await at('breakouts', async (house) => {
		const priya = await house.person('priya-nair');
		const group_id = house.groupId('A');
		await house.db.insertInto('group_members').values({ group_id, person_id: priya.id }).execute();
		expect((await seen(house, 'priya-nair')).breakouts).toMatchObject({
			fact: 'Cases 1\u00a0to\u00a09 are yours',
			href: `/sittings/${house.sittings[0]}/breakouts/${house.caseId(1)}`
		});
		const [sitting] = sittingsFor(
			(await reviewState(house, house.reviewId))!,
			priya,
			new Set(),
			'2023-07-03'
		);
		expect(sitting.groups.map(({ letter, cases }) => [letter, cases])).toEqual([
			['A', [1, 2, 3, 4, 5]],
			['B', [5, 6, 7, 8, 9]]
		]);

		const step = async () => nextStep(await stepFacts(house, priya, (await thePanel(house.db))!));
		expect(await step()).toMatchObject({ kind: 'board', letter: 'A' });
		for (const number of [1, 2, 3, 4, 5]) {
			const caseId = house.caseId(number);
			await markReady(house, priya, { caseId, groupId: group_id, ready: true });
		}
		expect(await step()).toMatchObject({ kind: 'board', letter: 'B', cases: [5, 6, 7, 8, 9] });
	});
});

test('in plenary the room’s case is a fact and the room a link', async () => {
	await at('plenary', async (house) => {
		const { plenary } = await seen(house, 'kofi-mensah');
		expect(plenary).toMatchObject({ state: 'now', fact: '9 of 17 cases opened' });
		expect(plenary.href).toBe(`/sittings/${house.sittings[1]}/plenary`);
	});
});

test('the force, the Commissioner and the audit group do not follow the meeting; a guest knows what the room shows', async () => {
	await at('plenary', async (house) => {
		const margaret = await house.person('margaret-pugh');
		await openCase(house, margaret, { caseId: house.caseId(13), anyway: true });
		for (const slug of ['sam-keane', 'lowri-fox', 'angharad-voyle']) {
			for (const { fact, href } of Object.values(await seen(house, slug))) {
				expect([fact, href]).toEqual([undefined, undefined]);
			}
		}
		const ann = await seen(house, 'ann-bevan');
		expect([ann.sample.fact, ann.breakouts.fact]).toEqual([undefined, undefined]);
		expect(ann.plenary).toMatchObject({
			fact: 'Case 13 is open',
			href: `/sittings/${house.sittings[1]}/plenary`
		});

		for (const id of house.sittings) await setStage(house.db, id, 'planned');
		expect((await seen(house, 'kofi-mensah')).breakouts.fact).toMatch(/^From Monday/);
		for (const slug of ['sam-keane', 'ann-bevan']) {
			expect((await seen(house, slug)).breakouts.fact).toBeUndefined();
		}
	});
});

test('in approval members read how the answers stand; the force reads nothing', async () => {
	await at('approval', async (house) => {
		const joan = await seen(house, 'joan-whitfield');
		expect(joan.draft.fact).toMatch(/^Version 1,\s2\d\sJuly$/);
		expect(joan.approval).toMatchObject({ state: 'now', fact: '3 of 10 approved, 7 needed' });
		expect((await seen(house, 'joan-whitfield', 'cy')).approval.fact).toBe(
			'3 o 10 yn cymeradwyo, angen 7'
		);

		const keane = Object.values(await seen(house, 'sam-keane'));
		expect(keane.filter(({ href, fact }) => href || fact)).toEqual([]);
	});
});

test('a review that does not exist has no stages', async () => {
	await at('breakouts', async (house) => {
		expect(await spineFor(house, await house.person('priya-nair'), 'nowhere', 'en')).toEqual([]);
	});
});
