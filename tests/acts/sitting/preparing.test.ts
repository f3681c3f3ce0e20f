// Over 400 lines because every refusal on the way from an empty house to an open case is tried from the same beginnings.
import { afterEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { dropGroup } from '../../../server/acts/group/drop-group';
import { formGroups } from '../../../server/acts/group/form-groups';
import { giveCase } from '../../../server/acts/group/give-case';
import { makeGroup } from '../../../server/acts/group/make-group';
import { placeMember } from '../../../server/acts/group/place-member';
import { declare } from '../../../server/acts/people/standing/declare';
import { changeReview } from '../../../server/acts/review/change-review';
import {
	caseAsEntered,
	reviewAsSet,
	sittingAsPlanned,
	stateOf
} from '../../../server/reading/as-entered';
import { dropReview } from '../../../server/acts/review/drop-review';
import { makeReview } from '../../../server/acts/review/make-review';
import { addCase } from '../../../server/acts/sample/add-case';
import { changeCase } from '../../../server/acts/sample/change-case';
import { moveCases } from '../../../server/acts/sample/move-cases';
import { dropCase } from '../../../server/acts/sample/drop-case';
import { cancelSitting } from '../../../server/acts/sitting/plan/cancel-sitting';
import { changeSitting } from '../../../server/acts/sitting/plan/change-sitting';
import { dropSitting } from '../../../server/acts/sitting/plan/drop-sitting';
import { expectPeople } from '../../../server/acts/sitting/plan/expect-people';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import type { SittingToPlan } from '../../../server/acts/sitting/plan/plan-sitting';
import { proceedInquorate } from '../../../server/acts/sitting/stages/proceed-inquorate';
import { collectRemotely } from '../../../server/acts/sitting/stages/collect-remotely';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { arrivingFor } from '../../../server/views/sitting/arriving';
import { dayPage } from '../../../server/views/day';
import { preparePage } from '../../../server/views/review/prepare';
import { readHistory } from '../../../server/store/report/history';
import { allReviews, reviewById } from '../../../server/store/report/reviews';
import type { Review } from '../../../server/store/report/reviews';
import type { Sitting } from '../../../server/store/sitting/sittings';
import { textsOf } from '../../../server/reading/case-texts';
import { casesOf, referencesOf } from '../../../server/store/sitting/cases';
import { groupsOf } from '../../../server/store/sitting/groups';
import { expectedAt } from '../../../server/store/sitting/expected';
import { presentAt } from '../../../server/store/sitting/attendance';
import { eventsOf } from '../../../server/store/sitting/events';
import { setStage, sittingById, sittingsOf } from '../../../server/store/sitting/sittings';
import { addPoint } from '../../../src/lib/board/documents/board';
import { noteName } from '../../../src/lib/board/names';
import type { Arrival } from '../../../src/lib/meeting/sitting/agenda';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

const settings = { ...shippedPanel('quality-assurance-panel'), hasChair: true };
const form = shippedForm('crime-incident-hub');
const blank = { en: '', cy: '' };
const said = {
	title: { en: 'The Hub, March 2024', cy: '' },
	focus: blank,
	template: form,
	months: 6,
	list: { accepted: 203, drawnOn: '2024-02-12' },
	blind: 'after-opening' as const
};
const day: SittingToPlan = {
	...{ date: '2024-03-05', from: '09:30', to: '15:30', mode: 'in-person' },
	place: { en: 'Town hall', cy: 'Neuadd y dref' },
	...{ chairId: null, deputies: [] },
	agenda: [
		{ kind: 'breakouts', title: { en: 'Cases in groups', cy: '' }, minutesPlanned: 90 },
		{ kind: 'plenary', title: { en: 'Cases together', cy: '' }, minutesPlanned: 120 }
	]
};
const entry = { label: blank, reference: '', file: null };

let house: EmptyHouse;
afterEach(() => house.end());

/** A review with one sitting today that has two cases and nobody at it. */
async function prepared() {
	house = await emptyHouse(settings);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, said);
	const sittingId = await planSitting(given, elin, { ...day, reviewId });
	const cases: string[] = [];
	for (const n of [1, 2])
		cases.push(await addCase(given, elin, { ...entry, reviewId, sittingId, reference: `R${n}` }));
	return { given, elin, reviewId, sittingId, cases };
}

/** The same with seven members who have come, two groups with one case each, and the day open. */
async function ready() {
	const room = await prepared();
	const { given, elin, reviewId, sittingId, cases } = room;
	const names = ['Ann', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay', 'Gus'].map((name) => `${name} Morris`);
	const members = [];
	for (const name of names) members.push(await house.add(name));
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of members)
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: members[0].id });
	const groups = [
		await makeGroup(given, elin, { sittingId }),
		await makeGroup(given, elin, { sittingId })
	];
	for (const [n, { id: personId }] of members.entries())
		await placeMember(given, elin, { sittingId, personId, groupId: groups[n % 2] });
	for (const [n, groupId] of groups.entries())
		await giveCase(given, elin, { groupId, caseId: cases[n], give: true });
	for (const person of members)
		await declare(given, person, {
			reviewId,
			says: Object.fromEntries(cases.map((id) => [id, 'none'] as const))
		});
	return { ...room, members, groups };
}

async function board(caseId: string): Promise<string> {
	return (await house.given.rights.boardsOf(caseId))[0].name;
}

async function write(caseId: string, who: { id: string }, text: string): Promise<void> {
	const author = { person: who.id, lang: 'en' as const, origin: 'test' };
	await house.given.boards.edit(await board(caseId), who.id, (doc) => {
		addPoint(doc, author, { kind: 'positive', text });
	});
}

test('from an empty house to groups at their boards, and a case that is opened', async () => {
	const { given, elin, reviewId, sittingId, cases, members, groups } = await ready();
	await startBreakouts(given, elin, { sittingId, anyway: false });

	expect((await sittingById(given.db, sittingId))?.stage).toBe('breakouts');
	const access = async (who: { id: string }, name: string) =>
		(await given.rights.of(who.id).onBoard(name))?.access;
	expect(await access(members[0], await board(cases[0]))).toBe('write');
	expect(await access(members[1], await board(cases[0]))).toBe('none');
	expect(await access(members[1], noteName(sittingId, members[1].id))).toBe('write');
	await write(cases[0], members[0], 'The victim was called back the same day.');
	await openCase(given, members[0], { caseId: cases[0], anyway: true });
	expect((await sittingById(given.db, sittingId))?.stage).toBe('plenary');
	expect((await groupsOf(given.db, sittingId)).map(({ letter }) => letter)).toEqual(['A', 'B']);
	expect((await reviewById(given.db, reviewId))?.sample).toEqual({
		drawn: 2,
		accepted: 203,
		drawnOn: '2024-02-12'
	});
	const acts = new Set((await readHistory(given.db)).map(({ act }) => act));
	for (const act of ['make-review', 'plan-sitting', 'add-case', 'open-day', 'mark-arrival'])
		expect(acts).toContain(act);
	for (const act of ['make-group', 'place-member', 'give-case', 'start-breakouts'])
		expect(acts).toContain(act);
	expect(groups).toHaveLength(2);
});

test('a review is said in one language or both, and keeps what was typed in neither', async () => {
	house = await emptyHouse(settings);
	const { given, elin } = house;
	const id = await makeReview(given, elin, said);
	expect((await reviewById(given.db, id))?.title).toEqual({
		en: 'The Hub, March 2024',
		cy: 'The Hub, March 2024'
	});
	await refusing(makeReview(given, elin, { ...said, title: blank }), 'empty');
	await refusing(makeReview(given, elin, { ...said, months: 0 }), 'months-wrong');
	await refusing(
		makeReview(given, elin, { ...said, list: { accepted: 1.5, drawnOn: null } }),
		'list-wrong'
	);
	await refusing(
		makeReview(given, elin, { ...said, list: { accepted: null, drawnOn: '2024-02-30' } }),
		'date-wrong'
	);
	expect(await allReviews(given.db)).toHaveLength(1);
});

test('only the coordinator prepares', async () => {
	const { given, reviewId, sittingId, cases } = await prepared();
	const member = await house.add('Ann Morris');
	const huw = await house.add('Huw Jarman', ['assurance']);
	const groupId = await makeGroup(given, house.elin, { sittingId });
	for (const who of [member, huw]) {
		for (const act of [
			() => makeReview(given, who, said),
			() => changeReview(given, who, { ...said, reviewId }),
			() => dropReview(given, who, { reviewId, sure: true }),
			() => planSitting(given, who, { ...day, reviewId }),
			() => changeSitting(given, who, { ...day, sittingId }),
			() => dropSitting(given, who, { sittingId }),
			() => addCase(given, who, { ...entry, reviewId, sittingId }),
			() => changeCase(given, who, { ...entry, caseId: cases[0], sittingId }),
			() => dropCase(given, who, { caseId: cases[0] }),
			() => expectPeople(given, who, { sittingId, people: [who.id] }),
			() => markArrival(given, who, { sittingId, personId: house.elin.id, arrival: 'late' }),
			() => moveDay(given, who, { sittingId, to: 'arriving' }),
			() => makeGroup(given, who, { sittingId }),
			() => formGroups(given, who, { sittingId, groups: [] }),
			() => dropGroup(given, who, { groupId }),
			() => placeMember(given, who, { sittingId, personId: member.id, groupId }),
			() => giveCase(given, who, { groupId, caseId: cases[0], give: true }),
			() => startBreakouts(given, who, { sittingId, anyway: true }),
			() => cancelSitting(given, who, { sittingId, reason: 'Snow.', sure: true })
		])
			await refusing(act(), 'forbidden');
	}
	await refusing(proceedInquorate(given, house.elin, { sittingId, reason: 'Yes.' }), 'forbidden');
	await refusing(proceedInquorate(given, member, { sittingId, reason: 'Yes.' }), 'forbidden');
});

test('two of the office do not overwrite each other unseen', async () => {
	const { given, elin, reviewId, sittingId, cases } = await prepared();
	const seen = stateOf(reviewAsSet((await reviewById(given.db, reviewId)) as Review));
	await changeReview(given, elin, { ...said, reviewId, months: 12, seen });
	await refusing(
		changeReview(given, elin, { ...said, reviewId, months: 3, seen }),
		'changed-meanwhile'
	);
	expect((await reviewById(given.db, reviewId))?.months).toBe(12);

	const planned = stateOf(sittingAsPlanned((await sittingById(given.db, sittingId)) as Sitting));
	const sitting = (from: string) =>
		changeSitting(given, elin, { ...day, from, sittingId, seen: planned });
	await sitting('10:00');
	await refusing(sitting('11:00'), 'changed-meanwhile');
	expect((await sittingById(given.db, sittingId))?.from).toBe('10:00');

	const [row] = await casesOf(given.db, reviewId);
	const entered = stateOf(caseAsEntered(row, 'R1', undefined));
	const change = (reference: string) =>
		changeCase(given, elin, { ...entry, caseId: cases[0], sittingId, reference, seen: entered });
	await change('R7');
	await refusing(change('R8'), 'changed-meanwhile');
	expect((await referencesOf(given.db, reviewId)).get(cases[0])).toBe('R7');
});

test('a coordinator who has stood down from a case neither sees it on the page nor changes it', async () => {
	const { given, elin, reviewId, sittingId, cases } = await prepared();
	const file = { name: blank, text: 'The call came at 10:02.', language: 'en' as const };
	const changed = { ...entry, caseId: cases[0], sittingId, reference: 'R1', file };
	await changeCase(given, elin, changed);
	const seen = async () => (await preparePage(given, elin, reviewId, 'en')).cases;
	expect((await seen())[0].entered).toMatchObject({ reference: 'R1', hasText: true });
	expect(JSON.stringify(await seen())).not.toContain('10:02');

	await declare(given, elin, { reviewId, says: { [cases[0]]: 'conflict' } });
	expect((await seen()).map(({ entered }) => entered?.reference)).toEqual([undefined, 'R2']);
	await refusing(changeCase(given, elin, changed), 'stood-down');
	await refusing(dropCase(given, elin, { caseId: cases[0] }), 'stood-down');
	expect((await textsOf(given, cases[0]))[0].text).toBe(file.text);
});

test('what is recorded of an agenda item stays with it when the sitting is changed', async () => {
	const { given, elin, reviewId } = await prepared();
	const title = { en: 'The work of the Hub', cy: 'Gwaith yr Hyb' };
	const input = {
		speaker: 'Sam Keane',
		relayedBy: null,
		summary: { en: 'Calls.', cy: 'Galwadau.' }
	};
	const agenda = [...day.agenda, { kind: 'input' as const, title, minutesPlanned: 20, input }];
	const sittingId = await planSitting(given, elin, { ...day, agenda, reviewId });
	const said = { kind: 'input' as const, title, minutesPlanned: 25 };
	await changeSitting(given, elin, { ...day, agenda: [said, ...day.agenda], sittingId });
	const [first] = (await sittingById(given.db, sittingId))?.agenda ?? [];
	expect(first).toMatchObject({ minutesPlanned: 25, input });
});

test('a sitting is planned with real dates and times, and removed as long as it has no cases', async () => {
	const { given, elin, reviewId, sittingId, cases } = await prepared();
	const member = await house.add('Ann Morris');
	const guest = await house.add('Cllr Ann Bevan', ['observer']);
	const plan = (changed: Partial<SittingToPlan>) =>
		planSitting(given, elin, { ...day, ...changed, reviewId });
	await refusing(plan({ date: '2024-02-30' }), 'date-wrong');
	await refusing(plan({ from: '9.30' }), 'time-wrong');
	await refusing(plan({ from: '15:30', to: '09:30' }), 'time-wrong');
	await refusing(plan({ place: blank }), 'empty');
	await refusing(plan({ chairId: guest.id }), 'not-a-chair');
	await refusing(plan({ agenda: [{ ...day.agenda[0], minutesPlanned: -1 }] }), 'minutes-wrong');

	const second = await plan({
		date: '2024-03-19',
		chairId: member.id,
		deputies: [member.id, elin.id]
	});
	const third = await plan({ date: '2024-04-02' });
	expect((await sittingById(given.db, second))?.deputies).toEqual([elin.id]);
	await refusing(dropSitting(given, elin, { sittingId }), 'sitting-has-cases');
	await changeCase(given, elin, { ...entry, caseId: cases[0], sittingId: third, reference: 'R1' });
	await changeCase(given, elin, { ...entry, caseId: cases[1], sittingId: third, reference: 'R2' });
	await dropSitting(given, elin, { sittingId });
	expect((await sittingsOf(given.db, reviewId)).map(({ id, number }) => [id, number])).toEqual([
		[second, 1],
		[third, 2]
	]);
});

test('cases are numbered 1 to n, and the force’s references are kept apart', async () => {
	const { given, elin, reviewId, sittingId, cases } = await prepared();
	const third = await addCase(given, elin, {
		...entry,
		...{ reviewId, sittingId, reference: ' R3  x ' },
		file: { name: { en: 'Log', cy: 'Log' }, text: 'One\r\nTwo', language: 'en' }
	});
	expect(await referencesOf(given.db, reviewId)).toEqual(
		new Map([
			[cases[0], 'R1'],
			[cases[1], 'R2'],
			[third, 'R3 x']
		])
	);
	expect((await textsOf(given, third))[0].text).toBe('One\nTwo');
	const taken = await refusing(
		addCase(given, elin, { ...entry, reviewId, sittingId, reference: 'R2' }),
		'reference-taken'
	);
	expect(taken).toEqual({ number: 2 });
	await dropCase(given, elin, { caseId: cases[0] });
	expect((await casesOf(given.db, reviewId)).map(({ id, number }) => [id, number])).toEqual([
		[cases[1], 1],
		[third, 2]
	]);
	expect((await reviewById(given.db, reviewId))?.sample.drawn).toBe(2);
});

test('who is expected, who comes late, who sends apologies, and who was there', async () => {
	const { given, elin, sittingId } = await prepared();
	const [ann, ben] = [await house.add('Ann Morris'), await house.add('Ben Morris')];
	await expectPeople(given, elin, { sittingId, people: [ann.id, ben.id] });
	await markArrival(given, elin, { sittingId, personId: ben.id, arrival: 'apologies' });
	await expectPeople(given, elin, { sittingId, people: [ben.id] });
	expect(await expectedAt(given.db, sittingId)).toEqual([{ personId: ben.id, says: 'apologies' }]);
	// "Expect everybody", of a page that had not heard of Ben's apologies.
	await expectPeople(given, elin, { sittingId, people: [ann.id], onlyAdd: true });
	expect((await expectedAt(given.db, sittingId)).map(({ personId }) => personId).sort()).toEqual(
		[ann.id, ben.id].sort()
	);
	await expectPeople(given, elin, { sittingId, people: [ben.id] });
	const here = { sittingId, personId: ann.id, arrival: 'remote' } as const;
	await refusing(markArrival(given, elin, here), 'not-now');
	await refusing(expectPeople(given, elin, { sittingId, people: ['nobody'] }), 'unknown');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await refusing(markArrival(given, ann, { ...here, personId: ben.id }), 'forbidden');
	await markArrival(given, ann, here);
	const [came] = await presentAt(given.db, sittingId);
	expect(came).toMatchObject({ personId: ann.id, how: 'remote', leftAt: null });
	await markArrival(given, elin, { ...here, arrival: 'left' });
	expect((await presentAt(given.db, sittingId))[0].leftAt).not.toBeNull();
	await markArrival(given, elin, { ...here, arrival: 'not-expected' });
	expect(await presentAt(given.db, sittingId)).toEqual([]);
});

test('each person says themselves that they will be late, have come, and leave early', async () => {
	const { given, elin, sittingId } = await prepared();
	const ann = await house.add('Ann Morris');
	const seen = () => arrivingFor(given, ann, sittingId, 'en');
	const say = (arrival: Arrival) =>
		markArrival(given, ann, { sittingId, personId: ann.id, arrival });
	await say('apologies');
	await say('late');
	expect(await seen()).toMatchObject({ arrival: 'late', isOpen: false });
	await refusing(say('room'), 'not-now');
	await refusing(say('not-expected'), 'forbidden');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await refusing(say('left'), 'not-now');
	await say('remote');
	expect(await seen()).toMatchObject({
		arrival: 'remote',
		isOpen: true,
		quorum: { counted: 1, minimum: 7 }
	});
	await say('left');
	expect(await seen()).toMatchObject({ arrival: 'left', quorum: { counted: 0 } });
	await say('room');
	expect(await seen()).toMatchObject({ arrival: 'room' });
	const guest = await house.add('Cllr Ann Bevan', ['observer']);
	await refusing(arrivingFor(given, guest, sittingId, 'en'), 'forbidden');
	await markArrival(given, elin, { sittingId, personId: guest.id, arrival: 'room' });
	expect(await arrivingFor(given, guest, sittingId, 'en')).toMatchObject({ chair: null });
});

test('a guest says that they have come only where they are expected', async () => {
	const { given, elin, sittingId } = await prepared();
	const guest = await house.add('Cllr Ann Bevan', ['observer']);
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	const here = { sittingId, personId: guest.id, arrival: 'room' } as const;
	await refusing(markArrival(given, guest, here), 'forbidden');
	await expectPeople(given, elin, { sittingId, people: [guest.id] });
	await markArrival(given, guest, here);
	expect((await presentAt(given.db, sittingId)).map(({ personId }) => personId)).toEqual([
		guest.id
	]);
});

test('groups start when the chair is here, the quorum stands or is waived, and each has people and a case', async () => {
	const { given, elin, sittingId, cases } = await prepared();
	const start = (anyway = false) => startBreakouts(given, elin, { sittingId, anyway });
	await refusing(start(), 'not-now');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await refusing(start(), 'chair-needed');
	const ann = await house.add('Ann Morris');
	await markArrival(given, elin, { sittingId, personId: ann.id, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: ann.id });
	expect(await refusing(start(), 'inquorate')).toEqual({ counted: 1, minimum: 7 });

	const huw = await house.add('Huw Jarman', ['assurance']);
	await refusing(proceedInquorate(given, huw, { sittingId, reason: ' ' }), 'reason-needed');
	await proceedInquorate(given, huw, { sittingId, reason: 'Two are ill.' });
	await proceedInquorate(given, huw, { sittingId, takeBack: true });
	await refusing(start(), 'inquorate');
	await proceedInquorate(given, huw, { sittingId, reason: 'Mae dau yn sâl.', lang: 'cy' });
	await refusing(start(), 'no-groups');

	const groupId = await makeGroup(given, elin, { sittingId });
	expect(await refusing(start(), 'groups-empty')).toEqual({ groups: 'A' });
	await placeMember(given, elin, { sittingId, personId: ann.id, groupId });
	await refusing(
		placeMember(given, elin, { sittingId, personId: huw.id, groupId }),
		'not-a-member'
	);
	await giveCase(given, elin, { groupId, caseId: cases[0], give: true });
	expect(await refusing(start(), 'cases-left')).toEqual({ cases: '2' });
	await start(true);
	expect((await sittingById(given.db, sittingId))?.quorumExit).toMatchObject({
		...{ exit: 'proceed', reason: 'Mae dau yn sâl.', lang: 'cy', by: huw.id }
	});
	await refusing(proceedInquorate(given, huw, { sittingId, takeBack: true }), 'groups-began');
});

test('the log of a sitting says who was given its chair on the day, before the groups began', async () => {
	const { given, elin, sittingId } = await prepared();
	const [ann, ben] = [await house.add('Ann Morris'), await house.add('Ben Morris')];
	await changeSitting(given, elin, { ...day, sittingId, chairId: ann.id });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await changeSitting(given, elin, { ...day, sittingId, chairId: ann.id, from: '10:00' });
	await changeSitting(given, elin, { ...day, sittingId, chairId: ben.id });
	const events = await eventsOf(given.db, sittingId);
	expect(events.filter(({ kind }) => kind === 'chair').map(({ about }) => about)).toEqual([
		{ to: ben.id, from: ann.id }
	]);
});

test('everything is taken back until somebody’s work would be lost', async () => {
	const { given, elin, reviewId, sittingId, cases, members, groups } = await ready();
	await startBreakouts(given, elin, { sittingId, anyway: false });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await moveDay(given, elin, { sittingId, to: 'planned' });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await giveCase(given, elin, { groupId: groups[1], caseId: cases[1], give: false });
	await giveCase(given, elin, { groupId: groups[1], caseId: cases[1], give: true });
	await startBreakouts(given, elin, { sittingId, anyway: false });

	await write(cases[0], members[0], 'Kept.');
	await refusing(
		giveCase(given, elin, { groupId: groups[0], caseId: cases[0], give: false }),
		'group-has-written'
	);
	await refusing(dropGroup(given, elin, { groupId: groups[0] }), 'group-has-written');
	await dropGroup(given, elin, { groupId: groups[1] });
	await refusing(
		cancelSitting(given, elin, { sittingId, reason: 'Snow.', sure: true }),
		'group-has-written'
	);
	await refusing(dropReview(given, elin, { reviewId, sure: true }), 'groups-began');
	await refusing(dropCase(given, elin, { caseId: cases[1] }), 'groups-began');
	await refusing(changeReview(given, elin, { ...said, reviewId, blind: 'live' }), 'groups-began');
	await changeReview(given, elin, { ...said, reviewId, months: 12 });
	await refusing(
		changeSitting(given, elin, { ...day, sittingId, date: '2024-03-06' }),
		'groups-began'
	);
	await refusing(
		markArrival(given, elin, { sittingId, personId: members[0].id, arrival: 'apologies' }),
		'groups-began'
	);
	await openCase(given, members[0], { caseId: cases[0], anyway: true });
	await refusing(moveDay(given, elin, { sittingId, to: 'arriving' }), 'not-now');
});

test('a review that was only prepared is removed whole', async () => {
	const { given, elin, reviewId } = await ready();
	await refusing(dropReview(given, elin, { reviewId, sure: false }), 'confirm-needed');
	await dropReview(given, elin, { reviewId, sure: true });
	expect(await allReviews(given.db)).toEqual([]);
	expect(await casesOf(given.db, reviewId)).toEqual([]);
	expect((await readHistory(given.db)).at(-1)?.act).toBe('drop-review');
});

test('a sitting is cancelled for a reason, and its cases go to another', async () => {
	const { given, elin, reviewId, sittingId, cases } = await prepared();
	await refusing(
		cancelSitting(given, elin, { sittingId, reason: '', sure: true }),
		'reason-needed'
	);
	await refusing(
		cancelSitting(given, elin, { sittingId, reason: 'Snow.', sure: false }),
		'confirm-needed'
	);
	await cancelSitting(given, elin, { sittingId, reason: 'Snow.', sure: true });
	await refusing(addCase(given, elin, { ...entry, reviewId, sittingId }), 'sitting-over');
	const other = await planSitting(given, elin, { ...day, reviewId, date: '2024-03-19' });
	await changeCase(given, elin, { ...entry, caseId: cases[0], sittingId: other, reference: 'R1' });
	expect((await casesOf(given.db, reviewId))[0].sittingId).toBe(other);
});

test('a latecomer and a late case join groups that work', async () => {
	const { given, elin, sittingId, reviewId, cases, groups } = await ready();
	await startBreakouts(given, elin, { sittingId, anyway: false });
	const late = await house.add('Huw Late');
	await markArrival(given, elin, { sittingId, personId: late.id, arrival: 'room' });
	await placeMember(given, elin, { sittingId, personId: late.id, groupId: groups[1] });
	const third = await addCase(given, elin, { ...entry, reviewId, sittingId });
	await giveCase(given, elin, { groupId: groups[1], caseId: third, give: true });
	await declare(given, late, {
		reviewId,
		says: Object.fromEntries([...cases, third].map((id) => [id, 'none'] as const))
	});
	for (const name of [await board(third), noteName(sittingId, late.id)])
		expect((await given.rights.of(late.id).onBoard(name))?.access).toBe('write');
	expect(await given.boards.exists(await board(third))).toBe(true);
});

test('those of the panel hear of a sitting from its planning on, because they may still come; the force never does', async () => {
	const { given, elin, sittingId, members } = await ready();
	const absent = await house.add('Hana Morris');
	const force = await house.add('DCI Sam Keane', ['respondent']);
	const hear = () =>
		Promise.all(
			[members[0], absent, force].map(({ id }) =>
				given.rights.of(id).mayHear({ sitting: sittingId })
			)
		);
	expect(await hear()).toEqual([true, true, false]);
	await startBreakouts(given, elin, { sittingId, anyway: true });
	expect(await hear()).toEqual([true, true, false]);
});

test('boards that cannot be made keep nobody’s right and no announcement back', async () => {
	const { given, elin, sittingId, cases, groups } = await ready();
	await startBreakouts(given, elin, { sittingId, anyway: true });
	const told: string[] = [];
	const broken = {
		...given,
		announce: (_: unknown, { kind }: { kind: string }) => void told.push(kind),
		boards: Object.assign(Object.create(given.boards) as typeof given.boards, {
			exists: () => Promise.reject(new Error('SQLITE_FULL')),
			regrade: () => Promise.resolve(void told.push('regrade'))
		})
	};
	const giving = giveCase(broken, elin, { groupId: groups[0], caseId: cases[1], give: true });
	await expect(giving).rejects.toThrow('SQLITE_FULL');
	expect(told).toEqual(['regrade', 'changed', 'changed']);
});

test('the places of a panel take turns from one review to the next (M2)', async () => {
	house = await emptyHouse(shippedPanel('service-delivery-group'));
	const { given, elin } = house;
	const template = shippedForm('call-handling');
	const next = async () => {
		const reviewId = await makeReview(given, elin, { ...said, template });
		const { usual } = await preparePage(given, elin, reviewId, 'en');
		return { reviewId, place: usual.place };
	};
	const met: string[] = [];
	for (const date of ['2024-03-05', '2024-05-07', '2024-07-02', '2024-09-03']) {
		const { reviewId, place } = await next();
		await planSitting(given, elin, { ...day, reviewId, date, place, chairId: null, deputies: [] });
		met.push(place.en);
	}
	expect(met).toEqual(['Bournemouth', 'Dorset', 'Poole', 'Bournemouth']);
});

test('a date that was set with less notice than the panel promises is marked on the page from then on (M4)', async () => {
	const { given, elin, reviewId, sittingId } = await prepared();
	const notice = async (clock = given.clock) => {
		const { sittings } = await preparePage({ ...given, clock }, elin, reviewId, 'en');
		return sittings[0].shortNotice;
	};
	const change = (more: Partial<SittingToPlan>, clock = given.clock) =>
		changeSitting({ ...given, clock }, elin, { ...day, ...more, sittingId });
	expect(await notice()).toEqual({ months: 6, setOn: '2024-03-05' });
	// Exactly the six months are enough.
	await change({ date: '2024-09-05' });
	expect(await notice()).toBeNull();

	const april = () => new Date('2024-04-08T10:00:00Z');
	const inMay = () => new Date('2024-05-08T10:00:00Z');
	await change({ date: '2024-09-06' }, april);
	expect(await notice(inMay)).toEqual({ months: 6, setOn: '2024-04-08' });
	// Another place is no new date, and time that passes shortens nothing.
	await change({ date: '2024-09-06', from: '10:00' }, inMay);
	expect(await notice(inMay)).toEqual({ months: 6, setOn: '2024-04-08' });
	await change({ date: '2024-12-05' }, inMay);
	expect(await notice(inMay)).toBeNull();
});

test('a chair who has served as long as the panel allows is marked on the pages of the sitting, and not refused (P3)', async () => {
	house = await emptyHouse({ ...settings, chairYears: 3 });
	const { given, elin } = house;
	const pugh = await house.add('Margaret Pugh');
	const reviewId = await makeReview(given, elin, said);
	const chaired = { ...day, reviewId, chairId: pugh.id };
	const first = await planSitting(given, elin, { ...chaired, date: '2021-03-05' });
	const next = await planSitting(given, elin, { ...chaired, date: '2024-03-04' });
	const marked = async () => {
		const { sittings } = await preparePage(given, elin, reviewId, 'en');
		const { chairServedOut } = await dayPage(given, elin, next, 'en');
		expect(sittings[1].chairServedOut).toEqual(chairServedOut);
		return chairServedOut;
	};
	const change = (more: Partial<SittingToPlan>) =>
		changeSitting(given, elin, { ...chaired, ...more, sittingId: next });
	// A sitting that was only planned counts for nothing; three years end the day before the same day.
	await change({ date: '2024-03-05' });
	expect(await marked()).toBeNull();
	await setStage(given.db, first, 'closed');
	expect(await marked()).toEqual({ name: 'Margaret Pugh', since: '2021-03-05', years: 3 });
	await change({ date: '2024-03-04' });
	expect(await marked()).toBeNull();

	await change({ date: '2024-03-05', chairId: null });
	expect(await marked()).toBeNull();
	await moveDay(given, elin, { sittingId: next, to: 'arriving' });
	await markArrival(given, elin, { sittingId: next, personId: pugh.id, arrival: 'room' });
	await takeChair(given, elin, { sittingId: next, to: pugh.id });
	expect(await marked()).toMatchObject({ name: 'Margaret Pugh' });
});

test('the years of a chair are counted from when they took over, not from an evening as deputy (P3)', async () => {
	house = await emptyHouse({ ...settings, chairYears: 3 });
	const { given, elin } = house;
	const pugh = await house.add('Margaret Pugh');
	const nasreen = await house.add('Nasreen Akhtar');
	const reviewId = await makeReview(given, elin, said);
	const held = async (date: string, chairId: string, stage: 'closed' | 'cancelled' = 'closed') => {
		const id = await planSitting(given, elin, { ...day, reviewId, date, chairId });
		await setStage(given.db, id, stage);
	};
	const next = { ...day, reviewId, date: '2024-07-05', chairId: pugh.id };
	const sittingId = await planSitting(given, elin, next);
	const marked = async () => (await dayPage(given, elin, sittingId, 'en')).chairServedOut;
	await held('2021-01-15', pugh.id);
	expect(await marked()).toMatchObject({ since: '2021-01-15' });
	await held('2021-02-15', nasreen.id);
	await held('2021-03-15', nasreen.id);
	expect(await marked()).toBeNull();
	await held('2021-06-15', pugh.id);
	expect(await marked()).toMatchObject({ since: '2021-06-15' });
	await held('2021-09-15', pugh.id);
	// A sitting that was cancelled was chaired by nobody.
	await held('2022-01-15', nasreen.id, 'cancelled');
	expect(await marked()).toMatchObject({ since: '2021-06-15' });
	// One evening on which a deputy chaired ends no years.
	await held('2022-02-15', nasreen.id);
	expect(await marked()).toMatchObject({ since: '2021-06-15' });
	await held('2022-03-15', pugh.id);
	await held('2023-02-15', nasreen.id);
	expect(await marked()).toMatchObject({ since: '2021-06-15' });
	await held('2023-03-15', nasreen.id);
	expect(await marked()).toBeNull();
});

test('once a case was opened the day is not taken back, though the groups work again', async () => {
	const { given, elin, sittingId, cases, members } = await ready();
	await startBreakouts(given, elin, { sittingId, anyway: false });
	await openCase(given, members[0], { caseId: cases[0], anyway: true });
	await startBreakouts(given, elin, { sittingId, anyway: true });
	expect((await sittingById(given.db, sittingId))?.stage).toBe('breakouts');
	await refusing(moveDay(given, elin, { sittingId, to: 'arriving' }), 'case-opened');
});

test('views of no cases are collected from nobody', async () => {
	const { given, elin, reviewId } = await prepared();
	const empty = await planSitting(given, elin, { ...day, reviewId, date: '2024-03-19' });
	const asked = { sittingId: empty, reason: 'Snow.', due: '2024-04-02', sure: true };
	await refusing(collectRemotely(given, elin, asked), 'no-cases');
	expect((await sittingById(given.db, empty))?.stage).toBe('planned');
});

test('a line is no longer than a page can show, and holds nothing that cannot be seen', async () => {
	const { given, elin, reviewId } = await prepared();
	const at = (place: string) =>
		planSitting(given, elin, { ...day, reviewId, place: { en: place, cy: '' } });
	expect(await refusing(at('x'.repeat(201)), 'line-too-long')).toEqual({ max: 200 });
	await refusing(at('Town\u202Ehall'), 'line-unseen');
	expect(await sittingsOf(given.db, reviewId)).toHaveLength(1);
	await at('\uFEFFx\u00AD\u200B'.repeat(200));
	expect((await sittingsOf(given.db, reviewId)).at(-1)?.place?.en).toBe('x'.repeat(200));
});

test('cases are moved to another sitting by their numbers, all of them or none', async () => {
	const { given, elin, reviewId, sittingId, cases, groups } = await ready();
	const third = await addCase(given, elin, { ...entry, reviewId, sittingId, reference: 'R3' });
	const other = await planSitting(given, elin, { ...day, reviewId, date: '2024-03-19' });
	const move = (from: number | null, to: number | null, more: object = {}) =>
		moveCases(given, elin, { reviewId, from, to, sittingId: other, ...more });
	const where = async () => (await casesOf(given.db, reviewId)).map((row) => row.sittingId);
	for (const [from, to] of [
		[null, 2],
		[2, null],
		[0, 2],
		[3, 2],
		[2, 4]
	] as const)
		expect(await refusing(move(from, to), 'cases-wrong')).toEqual({ last: 3 });
	const member = await house.add('Sian Rees');
	await refusing(
		moveCases(given, member, { reviewId, from: 1, to: 2, sittingId: other }),
		'forbidden'
	);

	// A colleague removes case 1 meanwhile: the numbers now mean other cases.
	const page = await preparePage(given, elin, reviewId, 'en');
	await moveCases(given, elin, { reviewId, from: 3, to: 3, sittingId: other });
	await refusing(move(1, 2, { seen: page.placed }), 'changed-meanwhile');
	expect(await where()).toEqual([sittingId, sittingId, other]);

	const now = await preparePage(given, elin, reviewId, 'en');
	expect(await move(2, 3, { seen: now.placed })).toBe(1);
	expect(await where()).toEqual([sittingId, other, other]);
	// It has left its group, and its form says who moved it.
	expect((await groupsOf(given.db, sittingId)).map((group) => group.cases)).toEqual([
		[cases[0]],
		[]
	]);
	const moved = (await preparePage(given, elin, reviewId, 'en')).cases[1];
	expect(moved.entered?.changedBy).toBe('Elin Prosser');
	const line = (await readHistory(given.db)).at(-1);
	expect(line).toMatchObject({ act: 'move-case', about: { case: cases[1], sitting: other } });
	expect(await move(2, 3)).toBe(0);
	expect([third, groups.length]).toEqual([(await casesOf(given.db, reviewId))[2].id, 2]);
});

test('none of several cases is moved where work on one would be lost, or their sitting is over', async () => {
	const { given, elin, reviewId, sittingId, cases, members } = await ready();
	const other = await planSitting(given, elin, { ...day, reviewId, date: '2024-03-19' });
	const move = (to = other) => moveCases(given, elin, { reviewId, from: 1, to: 2, sittingId: to });
	const where = async () => (await casesOf(given.db, reviewId)).map((row) => row.sittingId);
	await startBreakouts(given, elin, { sittingId, anyway: false });
	await refusing(move(), 'groups-began');
	await write(cases[1], members[1], 'No reply');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await refusing(move(), 'group-has-written');
	expect(await where()).toEqual([sittingId, sittingId]);
	await cancelSitting(given, elin, { sittingId: other, reason: 'Snow.', sure: true });
	await refusing(
		moveCases(given, elin, { reviewId, from: 1, to: 1, sittingId: other }),
		'sitting-over'
	);
	await declare(given, elin, { reviewId, says: { [cases[0]]: 'conflict' } });
	await refusing(move(), 'stood-down');
});
