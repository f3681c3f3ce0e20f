import { afterEach, expect, test } from 'vitest';
import { formGroups } from '../../../server/acts/group/form-groups';
import { placeMember } from '../../../server/acts/group/place-member';
import { declare } from '../../../server/acts/people/standing/declare';
import { makeReview } from '../../../server/acts/review/make-review';
import { addCases } from '../../../server/acts/sample/add-case';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { groupsAsFormed, stateOf } from '../../../server/reading/as-entered';
import { readHistory } from '../../../server/store/report/history';
import { casesOf } from '../../../server/store/sitting/cases';
import { groupsOf } from '../../../server/store/sitting/groups';
import { dayPage } from '../../../server/views/day';
import { addPoint } from '../../../src/lib/board/documents/board';
import { suggestSplit } from '../../../src/lib/meeting/sitting/groups/split';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { KnownPerson } from '../../../server/store/people/people';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

const panel = shippedPanel('quality-assurance-panel');
const settings = { ...panel, hasChair: false, quorum: { ...panel.quorum, minimum: null } };
const blank = { en: '', cy: '' };

let house: EmptyHouse;
afterEach(() => house.end());

/** A sitting today with four cases and five members, all here but the last. */
async function theDay() {
	house = await emptyHouse(settings);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		...{ title: { en: 'The Hub', cy: '' }, focus: blank, months: 6 },
		template: shippedForm('crime-incident-hub'),
		...{ list: { accepted: null, drawnOn: null }, blind: 'after-opening' as const }
	});
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' as const },
		...{ place: { en: 'Town hall', cy: '' }, chairId: null, deputies: [], agenda: [] }
	});
	await addCases(given, elin, { reviewId, sittingId, references: ['R1', 'R2', 'R3', 'R4'] });
	const cases = (await casesOf(given.db, reviewId)).map(({ id }) => id);
	const people: KnownPerson[] = [];
	for (const name of ['Ann', 'Ben', 'Cai', 'Dot', 'Eve'])
		people.push(await house.add(`${name} Morris`));
	for (const each of people)
		await declare(given, each, {
			reviewId,
			says: Object.fromEntries(
				cases.map((id, n) => [id, each === people[1] && n === 0 ? 'conflict' : 'none'] as const)
			)
		});
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of people.slice(0, 4))
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	const ids = people.map(({ id }) => id);
	return { given, elin, reviewId, sittingId, cases, people, ids };
}

const formed = async (sittingId: string) =>
	(await groupsOf(house.given.db, sittingId)).map(({ letter, members, cases }) => ({
		letter,
		members,
		cases
	}));

test('what the page suggests is kept as it was changed: letters stay, a late arrival joins while groups work', async () => {
	const { given, elin, sittingId, cases, ids } = await theDay();
	const page = await dayPage(given, elin, sittingId, 'en');
	expect(page.reviewers.map(({ id }) => id)).toEqual(ids.slice(0, 4));
	expect(page.reviewers[1].conflicts).toEqual([cases[0]]);
	const groups = suggestSplit({ reviewers: page.reviewers, cases, groups: 2, every: [] });
	await formGroups(given, elin, { sittingId, groups, seen: page.seen });
	expect(await formed(sittingId)).toEqual([
		{ letter: 'A', ...groups[0] },
		{ letter: 'B', ...groups[1] }
	]);
	expect((await readHistory(given.db)).at(-1)?.act).toBe('form-groups');

	// The whole panel as one group, and then three.
	const whole = { members: ids.slice(0, 4), cases };
	await formGroups(given, elin, { sittingId, groups: [whole] });
	expect(await formed(sittingId)).toEqual([{ letter: 'A', ...whole }]);
	const three = [0, 1, 2].map((n) => ({ members: [ids[n]], cases }));
	await formGroups(given, elin, { sittingId, groups: three });
	expect((await formed(sittingId)).map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);

	await startBreakouts(given, elin, { sittingId, anyway: false });
	await markArrival(given, elin, { sittingId, personId: ids[4], arrival: 'late' });
	await markArrival(given, elin, { sittingId, personId: ids[4], arrival: 'room' });
	expect((await dayPage(given, elin, sittingId, 'en')).unplaced).toEqual([ids[3], ids[4]]);
	const [{ id: groupId }] = await groupsOf(given.db, sittingId);
	await placeMember(given, elin, { sittingId, personId: ids[4], groupId });
	const board = `board:${cases[2]}:${groupId}`;
	expect((await given.rights.of(ids[4]).onBoard(board))?.access).toBe('write');
});

test('it is refused once groups work, where somebody else changed them, and for who or what is not of the sitting', async () => {
	const { given, elin, sittingId, cases, ids } = await theDay();
	const whole = [{ members: ids.slice(0, 2), cases }];
	const form = (groups: typeof whole, seen?: string) =>
		formGroups(given, elin, { sittingId, groups, seen });
	const seen = stateOf(groupsAsFormed([]));
	await form(whole, seen);
	await refusing(form(whole, seen), 'changed-meanwhile');
	await refusing(form([{ members: ['nobody'], cases }]), 'unknown');
	await refusing(form([{ members: [ids[0]], cases: ['no-case'] }]), 'unknown');
	expect(await refusing(form([{ members: [elin.id], cases }]), 'not-a-member')).toEqual({
		name: 'Elin Prosser'
	});
	expect(await formed(sittingId)).toEqual([{ letter: 'A', ...whole[0] }]);

	await startBreakouts(given, elin, { sittingId, anyway: false });
	await refusing(form(whole), 'groups-began');
	const [{ id: groupId }] = await groupsOf(given.db, sittingId);
	await given.boards.edit(`board:${cases[0]}:${groupId}`, ids[0], (doc) => {
		const author = { person: ids[0], lang: 'en' as const, origin: 'test' };
		addPoint(doc, author, { kind: 'positive', text: 'Called back the same day.' });
	});
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await refusing(form([{ members: ids.slice(0, 2), cases: cases.slice(1) }]), 'group-has-written');
	await refusing(form([]), 'group-has-written');
	await form([{ members: ids.slice(0, 3), cases }]);
	expect((await formed(sittingId))[0].members).toEqual(ids.slice(0, 3));
});
