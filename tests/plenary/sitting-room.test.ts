import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boardName } from '../../src/lib/board/names';
import { askForHelp, visitGroup } from '../../server/acts/sitting/room/ask-for-help';
import { declare } from '../../server/acts/people/standing/declare';
import { markReady } from '../../server/acts/sitting/room/mark-ready';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { openCase } from '../../server/acts/case/open-case';
import { takeChair } from '../../server/acts/sitting/room/take-chair';
import { reviewById, setStep } from '../../server/store/report/reviews';
import { caseOf } from '../../server/views/sitting/opened-case';
import { sittingRoomOf } from '../../server/views/sitting/sitting-room';
import { refusing } from '../acts/refusing';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
afterEach(() => house.end());
afterAll(dropStages);

const second = () => house.sittings[1];
const sittingRoom = async (slug: string, sitting = second()) =>
	sittingRoomOf(house, await house.person(slug), sitting, 'en');
const standDown = async (slug: string, number: number) =>
	declare(house, await house.person(slug), {
		reviewId: house.reviewId,
		says: { [house.caseId(number)]: 'conflict' }
	});
const open = async (number: number, slug = 'margaret-pugh') =>
	openCase(house, await house.person(slug), { caseId: house.caseId(number), anyway: true });

describe('at the second sitting, in plenary', () => {
	beforeEach(async () => {
		house = await demoHouse('plenary');
	});

	test('the chair and the coordinator see each group’s progress in counts; members do not', async () => {
		for (const slug of ['margaret-pugh', 'elin-prosser']) {
			const { groups } = await sittingRoom(slug);
			expect(groups.map(({ letter }) => letter)).toEqual(['C', 'D']);
			expect(groups[0].progress).toMatchObject({ ready: [10, 11, 12, 13], notReady: [] });
			expect(groups[0].progress?.points).toBeGreaterThan(8);
		}
		const { groups } = await sittingRoom('kofi-mensah');
		expect(groups.map(({ progress }) => progress)).toEqual([null, null]);
	});

	test('of those the chair can be handed to, the deputies stand first, in their order', async () => {
		const { deputies, mayHandTo } = await sittingRoom('margaret-pugh');
		expect(mayHandTo.map(({ name }) => name).slice(0, 2)).toEqual([
			'Joan Whitfield',
			'Kofi Mensah'
		]);
		expect(deputies.map(({ name }) => name)).toEqual(['Joan Whitfield', 'Kofi Mensah']);
		expect(mayHandTo.map(({ name }) => name)).toContain('Elin Prosser');
	});

	test('an open case waits for no group, and a closed sitting for none at all', async () => {
		await markReady(house, await house.person('margaret-pugh'), {
			caseId: house.caseId(10),
			groupId: house.groupId('C'),
			ready: false
		});
		const waitsFor = async (sitting = second()) =>
			(await sittingRoom('margaret-pugh', sitting)).groups[0].progress;
		expect(await waitsFor()).toMatchObject({ notReady: [10], isAwaited: true });
		await open(10);
		expect(await waitsFor()).toMatchObject({ notReady: [], isAwaited: true });
		expect(await waitsFor(house.sittings[0])).toMatchObject({ notReady: [], isAwaited: false });
	});

	test('only whoever holds the chair may open cases', async () => {
		const mayOpen = async (slug: string) =>
			(await sittingRoom(slug)).cases.filter(({ mayOpen }) => mayOpen).map(({ number }) => number);
		expect(await mayOpen('margaret-pugh')).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
		expect(await mayOpen('kofi-mensah')).toEqual([]);

		await takeChair(house, await house.person('joan-whitfield'), {
			sittingId: second(),
			to: (await house.person('joan-whitfield')).id
		});
		expect(await mayOpen('margaret-pugh')).toEqual([]);
		expect(await mayOpen('joan-whitfield')).toHaveLength(8);
	});

	test('while the report is with the members nobody is offered to open or to gather', async () => {
		await open(10);
		const first = (await reviewById(house.db, house.reviewId))?.step ?? '';
		const gather = async () =>
			(
				await caseOf(
					house,
					await house.person('margaret-pugh'),
					{ sittingId: second(), caseId: house.caseId(10) },
					'en'
				)
			).may.gather;
		expect(await gather()).toBe(true);
		await setStep(house.db, house.reviewId, 'with-members');
		const chair = await sittingRoom('margaret-pugh');
		expect(chair.review.isSent).toBe(true);
		expect(chair.cases.filter(({ mayOpen }) => mayOpen)).toEqual([]);
		expect(await gather()).toBe(false);
		await setStep(house.db, house.reviewId, first);
		expect((await sittingRoom('margaret-pugh')).cases.filter(({ mayOpen }) => mayOpen)).not.toEqual(
			[]
		);
	});

	test('a deputy may take the chair, another member may not; the chair may hand it to anyone here', async () => {
		expect((await sittingRoom('joan-whitfield')).mayTake).toBe(true);
		expect((await sittingRoom('priya-nair')).mayTake).toBe(false);
		const chair = await sittingRoom('margaret-pugh');
		expect(chair.mayTake).toBe(false);
		expect(chair.mayHandTo.map(({ name }) => name)).toContain('Priya Nair');
		expect((await sittingRoom('priya-nair')).mayHandTo).toEqual([]);
	});

	test('whoever is suspended is not let in, and is not offered to hold the chair', async () => {
		const away = ['margaret-pugh', 'joan-whitfield'];
		await house.db
			.updateTable('people')
			.set({ standing: 'suspended' })
			.where('slug', 'in', away)
			.execute();
		for (const slug of away) await refusing(sittingRoom(slug), 'not-active');
		const offered = (await sittingRoom('elin-prosser')).mayHandTo.map(({ name }) => name);
		expect(offered).not.toContain('Joan Whitfield');
		expect(offered).toContain('Kofi Mensah');
	});

	test('who stood down is not counted for the room’s case, and is counted again at the next', async () => {
		await standDown('kofi-mensah', 14);
		await open(13);
		expect((await sittingRoom('priya-nair')).quorum).toMatchObject({ counted: 6, minimum: 7 });
		await open(14);
		const seen = await sittingRoom('priya-nair');
		expect(seen.quorum.counted).toBe(5);
		expect(seen.stoodDown).toBe(1);
	});

	test('where the chair does not count, for a case it is whoever holds the chair for it (P12)', async () => {
		const review = await reviewById(house.db, house.reviewId);
		const settings = { ...review?.settings, quorum: { minimum: 4, chairCounts: false } };
		await house.db
			.updateTable('reviews')
			.set({ settings: JSON.stringify(settings) })
			.where('id', '=', house.reviewId)
			.execute();
		const counted = async () => (await sittingRoom('priya-nair')).quorum.counted;
		expect(await counted()).toBe(5);
		await standDown('margaret-pugh', 14);
		await open(14, 'joan-whitfield');
		expect(await counted()).toBe(4);
	});

	test('a member who is suspended is not of the membership, and not counted, unless the sitting is over (M5)', async () => {
		const suspend = async (slug: string) =>
			markStanding(house, await house.person('elin-prosser'), {
				...{ personId: (await house.person(slug)).id, standing: 'suspended' },
				...{ termStart: null, termEnd: null, vetting: null }
			});
		const counted = async (sitting?: string) =>
			(await sittingRoom('elin-prosser', sitting)).quorum.counted;
		const before = await counted(house.sittings[0]);
		await suspend('kofi-mensah');
		await suspend('gethin-rees');
		expect(await counted()).toBe(5);
		expect(await counted(house.sittings[0])).toBe(before);
	});

	test('for a case the chair stood down from, the page names who holds the chair', async () => {
		await standDown('margaret-pugh', 14);
		const seen = await sittingRoom('margaret-pugh');
		const fourteen = seen.cases.find(({ number }) => number === 14);
		expect(fourteen).toMatchObject({
			isStoodDown: true,
			mayOpen: false,
			chair: { name: 'Joan Whitfield' }
		});
		expect(seen.groups[1].progress?.ready).toEqual([13, 15, 16, 17]);

		const joan = await sittingRoom('joan-whitfield');
		expect(joan.cases.filter(({ mayOpen }) => mayOpen).map(({ number }) => number)).toEqual([14]);
	});

	test('the observer is in the room without a case; the force and the public’s commissioner are not', async () => {
		await open(13);
		const observer = await sittingRoom('ann-bevan');
		expect(observer.sitting.here?.number).toBe(13);
		expect(observer.cases.some(({ mayRead }) => mayRead)).toBe(false);
		for (const slug of ['sam-keane', 'angharad-voyle', 'lowri-fox']) {
			await expect(sittingRoom(slug)).rejects.toMatchObject({ code: 'forbidden' });
		}
	});

	test('a guest is given no member’s name and nothing that says who stood down (P8)', async () => {
		await standDown('margaret-pugh', 13);
		await standDown('kofi-mensah', 13);
		await open(13, 'joan-whitfield');
		const guest = await sittingRoom('ann-bevan');
		expect(guest).toMatchObject({ groups: [], deputies: [], stoodDown: 0 });
		expect(guest.quorum.counted).toBe(6);
		expect(guest.sitting.exit).toBeNull();
		expect(guest.cases.map(({ chair }) => chair)).not.toContainEqual(expect.anything());
		expect(guest.cases.map(({ number }) => number)).toContain(13);
		for (const name of ['Whitfield', 'Mensah', 'Hammond', 'Lloyd', 'Nair', 'Jarman']) {
			expect(JSON.stringify(guest)).not.toContain(name);
		}

		const priya = await sittingRoom('priya-nair');
		expect(priya.stoodDown).toBe(2);
		expect(priya.cases.find(({ number }) => number === 13)?.chair?.name).toBe('Joan Whitfield');
	});

	test('a sitting that does not exist is unknown', async () => {
		await expect(sittingRoom('margaret-pugh', 'nowhere')).rejects.toMatchObject({
			code: 'unknown'
		});
	});
});

describe('at the first sitting, in breakouts', () => {
	beforeEach(async () => {
		house = await demoHouse('breakouts');
	});

	test('who asks for help is seen by chair and coordinator, and the visit opens its boards', async () => {
		const groupId = house.groupId('B');
		await askForHelp(house, await house.person('tomos-ellis'), { groupId });
		const helpSeenBy = async (slug: string) =>
			(await sittingRoom(slug, house.sittings[0])).groups[1].progress?.help;
		expect(await helpSeenBy('margaret-pugh')).toMatchObject({ by: 'Tomos Ellis', isMine: false });
		expect(await helpSeenBy('priya-nair')).toBeUndefined();

		await visitGroup(house, await house.person('elin-prosser'), { groupId });
		const visit = await helpSeenBy('elin-prosser');
		expect(visit?.isMine).toBe(true);
		expect(visit?.boards.map(({ number }) => number)).toEqual([5, 6, 7, 8, 9]);
		expect((await helpSeenBy('margaret-pugh'))?.visitor?.name).toBe('Elin Prosser');
	});

	test('whoever of the office comes to a group in another’s stead, the boards close to the other at once', async () => {
		const groupId = house.groupId('B');
		const [elin, huw] = await Promise.all(['elin-prosser', 'huw-jarman'].map(house.person));
		const { panel_id } = await house.db.selectFrom('roles').selectAll().executeTakeFirstOrThrow();
		await house.db
			.insertInto('roles')
			.values({ panel_id, person_id: huw.id, role: 'coordinator' })
			.execute();
		await askForHelp(house, await house.person('tomos-ellis'), { groupId });
		await visitGroup(house, elin, { groupId });
		const board = boardName(house.caseId(6), groupId);
		const reads = async (id: string) => (await house.rights.of(id).onBoard(board))?.access;
		expect(await reads(elin.id)).toBe('read');

		const regraded: { person?: string; access?: string }[] = [];
		const { regrade } = house.boards;
		house.boards.regrade = async (whom) => {
			regraded.push({ person: whom.person, access: await reads(whom.person ?? '') });
			return regrade.call(house.boards, whom);
		};
		await visitGroup(house, await house.person('huw-jarman'), { groupId });
		expect(regraded).toEqual([
			{ person: elin.id, access: 'none' },
			{ person: huw.id, access: 'read' }
		]);
	});

	test('a member who is not there is told to be marked present', async () => {
		await expect(sittingRoom('sioned-lloyd', house.sittings[0])).rejects.toMatchObject({
			code: 'not-present'
		});
	});

	test('groups that are not ready are named to the chair, case by case', async () => {
		const { cases } = await sittingRoom('margaret-pugh', house.sittings[0]);
		expect(cases.find(({ number }) => number === 5)?.notReady).toEqual(['A', 'B']);
		const member = await sittingRoom('priya-nair', house.sittings[0]);
		expect(member.cases.every(({ notReady }) => notReady.length === 0)).toBe(true);
	});
});
