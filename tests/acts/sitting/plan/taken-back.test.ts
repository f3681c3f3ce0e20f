import { afterEach, expect, test } from 'vitest';
import { openCase } from '../../../../server/acts/case/open-case';
import { reopenCase } from '../../../../server/acts/case/reopen-case';
import { dropGroup } from '../../../../server/acts/group/drop-group';
import { formGroups } from '../../../../server/acts/group/form-groups';
import { giveCase } from '../../../../server/acts/group/give-case';
import { makeGroup } from '../../../../server/acts/group/make-group';
import { placeMember } from '../../../../server/acts/group/place-member';
import { declare } from '../../../../server/acts/people/standing/declare';
import { holdReview } from '../../../../server/acts/review/hold-review';
import { makeReview } from '../../../../server/acts/review/make-review';
import { releaseReview } from '../../../../server/acts/review/release-review';
import { dropReview } from '../../../../server/acts/review/drop-review';
import { addCases } from '../../../../server/acts/sample/add-case';
import { answerShow } from '../../../../server/acts/shows/answer-show';
import { openShow } from '../../../../server/acts/shows/open-show';
import { cancelSitting } from '../../../../server/acts/sitting/plan/cancel-sitting';
import { planSitting } from '../../../../server/acts/sitting/plan/plan-sitting';
import { askForHelp } from '../../../../server/acts/sitting/room/ask-for-help';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { collectRemotely } from '../../../../server/acts/sitting/stages/collect-remotely';
import { moveDay } from '../../../../server/acts/sitting/stages/move-day';
import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { startPlenary } from '../../../../server/acts/sitting/stages/start-plenary';
import { askInWriting } from '../../../../server/acts/sitting/writing/ask-in-writing';
import { answersTo, showsAt } from '../../../../server/store/plenary/shows';
import { readHistory } from '../../../../server/store/report/history';
import { casesOf } from '../../../../server/store/sitting/cases';
import { groupsOf } from '../../../../server/store/sitting/groups';
import { eventsOf } from '../../../../server/store/sitting/events';
import { roundsOf } from '../../../../server/store/sitting/room/rounds';
import type { KnownPerson } from '../../../../server/store/people/people';
import { emptyHouse, shippedForm, shippedPanel } from '../../empty-house';
import type { EmptyHouse } from '../../empty-house';
import { refusing } from '../../refusing';

const shipped = shippedPanel('quality-assurance-panel');
const panel = {
	...shipped,
	hasChair: true,
	vettingRequired: false,
	undertaking: { ...shipped.undertaking, required: false }
};
const blank = { en: '', cy: '' };
const sure = true;

let house: EmptyHouse;
afterEach(() => house.end());

/** A sitting in plenary with a case of nobody’s, a case whose board is blank, and its chair. */
async function blankSitting() {
	house = await emptyHouse(panel);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		...{ title: { en: 'The Hub', cy: '' }, focus: blank, months: 6 },
		...{ template: shippedForm('crime-incident-hub'), blind: 'after-opening' as const },
		list: { accepted: null, drawnOn: null }
	});
	const members: KnownPerson[] = [];
	for (const name of ['Ann', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay', 'Gus'])
		members.push(await house.add(`${name} Morris`));
	const [ann, ben] = members;
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' as const },
		...{ place: { en: 'Town hall', cy: '' }, chairId: ann.id, deputies: [], agenda: [] }
	});
	await addCases(given, elin, { reviewId, sittingId, references: ['R1', 'R2'] });
	const cases = (await casesOf(given.db, reviewId)).map(({ id }) => id);
	const says = Object.fromEntries(cases.map((id) => [id, 'none'] as const));
	for (const each of [...members, elin]) await declare(given, each, { reviewId, says });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	const groupId = await makeGroup(given, elin, { sittingId });
	for (const { id: personId } of members) {
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
		await placeMember(given, elin, { sittingId, personId, groupId });
	}
	await giveCase(given, elin, { groupId, caseId: cases[1], give: true });
	await startBreakouts(given, elin, { sittingId, anyway: true });
	await startPlenary(given, ann, { sittingId });
	const asked = { sittingId, question: 'What would have helped?', lang: 'en' as const };
	await askInWriting(given, ann, { ...asked, minutes: 2, caseId: null });
	return { given, elin, ann, ben, reviewId, sittingId, cases, groupId };
}

const ways = {
	cancelled: cancelSitting,
	'collected remotely': collectRemotely
};

test.each(Object.keys(ways) as (keyof typeof ways)[])(
	'a sitting that is %s ends its show of hands, its question in writing and its calls for help',
	async (way) => {
		const { given, elin, ann, ben, sittingId, cases, groupId } = await blankSitting();
		const [caseId] = cases;
		await openCase(given, ann, { caseId, anyway: true });
		await openShow(given, ann, {
			...{ caseId, kind: 'hidden', lang: 'en', about: 'question', finding: '' },
			question: 'Was it right?'
		});
		const [{ id: showId }] = await showsAt(given.db, sittingId);
		await answerShow(given, ben, { showId, says: 'hold', reason: 'I was there.', lang: 'en' });
		await reopenCase(given, ann, { caseId });
		await startBreakouts(given, elin, { sittingId, anyway: true });
		await askForHelp(given, ben, { groupId });

		const said = { sittingId, reason: 'Snow.', lang: 'en' as const, sure };
		await ways[way](given, elin, { ...said, due: '2024-03-19' });

		expect((await showsAt(given.db, sittingId))[0].ended?.how).toBe('sitting-over');
		expect(await answersTo(given.db, [showId])).toEqual([]);
		expect((await roundsOf(given.db, sittingId))[0].ended).toMatchObject({
			...{ is: 'cancelled', by: elin.id }
		});
		const kinds = (await eventsOf(given.db, sittingId)).map(({ kind }) => kind);
		expect(kinds).toEqual(expect.arrayContaining(['round-cancelled', 'help-ended']));
		expect((await readHistory(given.db)).map(({ act }) => act)).toContain('cancel-question');
	}
);

test('a review that goes takes the private notes and the answers in writing of its sittings, and not during a hold', async () => {
	const { given, elin, ben, reviewId, sittingId } = await blankSitting();
	const [{ id: round }] = await roundsOf(given.db, sittingId);
	await startBreakouts(given, elin, { sittingId, anyway: true });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	const left = () => new Set(given.boards.notes(() => true).map((note) => note.sittingId));
	expect(left()).toEqual(new Set([sittingId, round]));
	const huw = await house.add('Huw Jarman', ['assurance']);
	await holdReview(given, huw, { reviewId, reason: 'A complaint is being looked into.' });
	await refusing(dropReview(given, elin, { reviewId, sure }), 'papers-held');
	expect(left()).toEqual(new Set([sittingId, round]));
	await releaseReview(given, huw, { reviewId, sure });
	await refusing(dropReview(given, ben, { reviewId, sure }), 'forbidden');
	await refusing(dropReview(given, elin, { reviewId, sure: false }), 'confirm-needed');
	expect(left()).toEqual(new Set([sittingId, round]));
	await dropReview(given, elin, { reviewId, sure });
	expect(left()).toEqual(new Set());
});

test.each(['dropped', 'formed anew', 'replaced by views from home'])(
	'a group whose blank board was opened and given back can be %s',
	async (way) => {
		const { given, elin, ann, sittingId, cases, groupId } = await blankSitting();
		await openCase(given, ann, { caseId: cases[1], anyway: true });
		await reopenCase(given, ann, { caseId: cases[1] });
		await startBreakouts(given, elin, { sittingId, anyway: true });
		if (way === 'dropped') await dropGroup(given, elin, { groupId });
		else if (way === 'formed anew') {
			await moveDay(given, elin, { sittingId, to: 'arriving' });
			await formGroups(given, elin, { sittingId, groups: [] });
		} else {
			const said = { sittingId, reason: 'Snow.', lang: 'en' as const, sure };
			await collectRemotely(given, elin, { ...said, due: '2024-03-19' });
		}
		expect((await groupsOf(given.db, sittingId)).map(({ id }) => id)).not.toContain(groupId);
	}
);
