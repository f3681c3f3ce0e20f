import { afterAll, expect, test } from 'vitest';
import { DEMO_STAGES } from '../../../server/demo/clock';
import type { DemoStage } from '../../../server/demo/clock';
import { demoState } from '../../../server/views/demo/demo-state';
import { parseName } from '../../../src/lib/board/names';
import { ROLES } from '../../../src/lib/meeting/people/people';
import { demoHouse, dropStages } from '../../acts/demo-house';

afterAll(dropStages);

const moments: Record<DemoStage, string> = {
	sample: '2023-06-05T09:00:00.000Z',
	breakouts: '2023-07-03T10:00:00.000Z',
	plenary: '2023-07-19T13:00:00.000Z',
	draft: '2023-07-21T09:00:00.000Z',
	approval: '2023-07-25T09:00:00.000Z',
	response: '2023-08-17T09:00:00.000Z',
	published: '2023-10-04T09:00:00.000Z'
};

test.each(DEMO_STAGES)(
	'state.json at the stage %s has every key, and ids that meet',
	async (stage) => {
		const house = await demoHouse(stage);
		const state = await demoState(house, stage);
		if (!state) throw new Error('there is no review');
		expect(Object.keys(state)).toEqual([
			'v',
			'stage',
			'now',
			'people',
			'review',
			'sittings',
			'cases',
			'groups',
			'boards',
			'versions'
		]);
		expect(state).toMatchObject({ v: 1, stage, now: moments[stage] });
		expect(state.people).toHaveLength(18);
		const people = new Set(state.people.map(({ id }) => id));
		for (const { role } of state.people) expect(ROLES).toContain(role);
		expect(state.people).toContainEqual(
			expect.objectContaining({ slug: 'margaret-pugh', name: 'Margaret Pugh', role: 'member' })
		);
		expect(state.people.find(({ slug }) => slug === 'sam-keane')?.role).toBe('respondent');

		expect(state.sittings.map(({ date }) => date)).toEqual(['2023-07-03', '2023-07-19']);
		for (const { present, chair } of state.sittings) {
			for (const id of present) expect(people).toContain(id);
			expect(people).toContain(chair);
		}
		const drawn = stage === 'sample' ? 0 : 17;
		expect(state.cases.map(({ number }) => number)).toEqual(
			Array.from({ length: drawn }, (_, n) => n + 1)
		);
		expect(state.cases.filter(({ opened }) => opened)).toHaveLength(
			{ sample: 0, breakouts: 0, plenary: 9, draft: 17, approval: 17, response: 17, published: 17 }[
				stage
			]
		);
		expect(state.groups.map(({ letter }) => letter)).toEqual(drawn ? ['A', 'B', 'C', 'D'] : []);
		for (const { members, cases } of state.groups) {
			for (const id of members) expect(people).toContain(id);
			for (const id of cases) expect(state.cases.map((each) => each.id)).toContain(id);
		}
		const sealed = { approval: [1], response: [1, 2], published: [1, 2] } as Partial<
			Record<DemoStage, number[]>
		>;
		expect(state.versions.map(({ number }) => number)).toEqual(sealed[stage] ?? []);
		expect(state.boards.some(({ kind }) => kind === 'response')).toBe(
			stage === 'response' || stage === 'published'
		);
		for (const { hash } of state.versions) expect(hash).toMatch(/^[0-9a-f]{64}$/);
		await house.end();
	}
);

test('the boards are all four kinds, each by a name the gateway understands', async () => {
	const house = await demoHouse('breakouts');
	const boards = (await demoState(house, 'breakouts'))?.boards ?? [];
	for (const { name, kind } of boards) expect(parseName(name)?.kind).toBe(kind);
	const count = (kind: string) => boards.filter((board) => board.kind === kind).length;
	expect([count('board'), count('findings'), count('draft')]).toEqual([19, 17, 1]);
	expect(count('note')).toBeGreaterThan(0);

	const five = boards.filter((board) => board.kind === 'board' && board.case === house.caseId(5));
	expect(five.map(({ group }) => group)).toEqual([house.groupId('A'), house.groupId('B')]);
	for (const { name } of five) expect(await house.boards.exists(name)).toBe(true);
	await house.end();
});
