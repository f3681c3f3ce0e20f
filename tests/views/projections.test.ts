import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { RoomReader } from '../../server/views/sitting/room/room-state';
import { reviewFor } from '../../server/views/review/review';
import { reportState } from '../../server/views/shared/report-state';
import { sittingState } from '../../server/views/shared/review-state';
import { roomFor } from '../../server/views/sitting/sitting-room';
import { stagesFor } from '../../server/views/spine';
import { setStage } from '../../server/store/sitting/sittings';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => (house = await demoHouse('plenary')));
afterEach(() => house.end());
afterAll(dropStages);

const second = () => house.sittings[1];
const shared = async () => (await sittingState(house, second()))!;

async function reader(slug: string): Promise<RoomReader> {
	const person = await house.person(slug);
	const rights = house.rights.of(person);
	const onCases = await rights.onCases(house.reviewId);
	return {
		person,
		may: (await rights.onSitting(second())).may,
		onCase: new Map(onCases.map(({ on, may }) => [on.case.id, may])),
		chairs: new Map(),
		points: new Map()
	};
}

test('the state of a sitting is read once for all its readers, and again when something is written', async () => {
	const before = await shared();
	expect((await shared()).sitting).toBe(before.sitting);
	await setStage(house.db, second(), 'closed');
	expect((await shared()).sitting.stage).toBe('closed');
	expect(before.sitting.stage).toBe('plenary');
});

test('from one state the chair, a member and a guest are each told what they may know, and none changes it', async () => {
	const state = await shared();
	const before = structuredClone(state);
	const [margaret, kofi, ann] = await Promise.all(
		['margaret-pugh', 'kofi-mensah', 'ann-bevan'].map(async (slug) =>
			roomFor(state, await reader(slug), 'en')
		)
	);
	expect(margaret.groups.map(({ progress }) => progress?.ready)).toEqual([
		[10, 11, 12, 13],
		[13, 14, 15, 16, 17]
	]);
	expect(kofi.groups.map(({ progress }) => progress)).toEqual([null, null]);
	expect([ann.groups, ann.deputies, ann.stoodDown]).toEqual([[], [], 0]);
	expect(ann.chair).toEqual(margaret.chair);
	expect(JSON.stringify(ann)).not.toContain('Kofi');
	expect(state).toEqual(before);
});

test('a review and its stages are told in the reader’s language and by their rights', async () => {
	const state = await shared();
	const report = await reportState(house, state.review);
	const { person } = await reader('kofi-mensah');
	const { may: onReview } = await house.rights.of(person).onReview(house.reviewId);
	const told = (lang: 'en' | 'cy', isInRoom: boolean) =>
		stagesFor(state, report, { person, onReview, isInRoom, board: null }, lang).find(
			({ stage }) => stage === 'plenary'
		);
	expect(told('en', true)).toMatchObject({
		fact: '9 of 17 cases opened',
		href: `/sittings/${second()}/plenary`
	});
	expect(told('en', false)?.href).toBeUndefined();
	expect(told('cy', true)?.fact).not.toBe(told('en', true)?.fact);

	const nobody = { person, rooms: new Set<string>(), papers: new Set<string>() };
	expect(reviewFor(state, nobody, 'en').cases.map(({ papers }) => papers)).toEqual(
		Array(17).fill(null)
	);
	const one = { ...nobody, papers: new Set([house.caseId(12)]) };
	expect(reviewFor(state, one, 'en').cases.filter(({ papers }) => papers !== null)).toHaveLength(1);
});
