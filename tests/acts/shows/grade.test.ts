import { afterEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { recordGrade } from '../../../server/acts/case/record-grade';
import { giveCase } from '../../../server/acts/group/give-case';
import { makeGroup } from '../../../server/acts/group/make-group';
import { placeMember } from '../../../server/acts/group/place-member';
import { declare } from '../../../server/acts/people/standing/declare';
import { makeReview } from '../../../server/acts/review/make-review';
import { addCase } from '../../../server/acts/sample/add-case';
import { answerShow } from '../../../server/acts/shows/answer-show';
import { closeShow } from '../../../server/acts/shows/close-show';
import { openShow } from '../../../server/acts/shows/open-show';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { agreedGrades } from '../../../server/store/plenary/agreed-grades';
import { openShowAt } from '../../../server/store/plenary/shows';
import { showSeen } from '../../../server/views/sitting/room/show';
import { caseOf } from '../../../server/views/sitting/opened-case';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

const settings = { ...shippedPanel('quality-assurance-panel'), hasChair: true };
const blank = { en: '', cy: '' };

let house: EmptyHouse;
afterEach(() => house.end());

/** A case with a scale of grades, open to a panel of seven. */
async function graded() {
	house = await emptyHouse(settings);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		...{ title: { en: 'Resolutions, March 2024', cy: '' }, focus: blank, months: 6 },
		...{ template: shippedForm('out-of-court-resolution'), blind: 'after-opening' as const },
		list: { accepted: null, drawnOn: null }
	});
	const sittingId = await planSitting(given, elin, {
		...{ date: '2024-03-05', from: '09:30', to: '15:30', mode: 'in-person' },
		...{ place: { en: 'Town hall', cy: '' }, chairId: null, deputies: [], agenda: [], reviewId }
	});
	const caseId = await addCase(given, elin, {
		...{ label: blank, reference: '', file: null, reviewId, sittingId }
	});
	const members = [];
	for (const name of ['Ann', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay', 'Gus'])
		members.push(await house.add(`${name} Morris`));
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of members)
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: members[0].id });
	const groupId = await makeGroup(given, elin, { sittingId });
	for (const { id: personId } of members)
		await placeMember(given, elin, { sittingId, personId, groupId });
	await giveCase(given, elin, { groupId, caseId, give: true });
	for (const person of members)
		await declare(given, person, { reviewId, says: { [caseId]: 'none' } });
	await startBreakouts(given, elin, { sittingId, anyway: true });
	await openCase(given, members[0], { caseId, anyway: true });
	return { given, reviewId, sittingId, caseId, members };
}

test('grades are chosen unseen and shown together; then the chair records a grade, or that there is none (R10)', async () => {
	const { given, reviewId, sittingId, caseId, members } = await graded();
	const [chair, ben, cai] = members;
	const viewing = given;
	await openShow(given, chair, {
		...{ caseId, about: 'grade', finding: '', question: '', lang: 'en', kind: 'named' }
	});
	const showId = (await openShowAt(given.db, sittingId))?.id ?? '';
	const say = (who: typeof ben, says: string) =>
		answerShow(given, who, { showId, says, reason: '', lang: 'en' });
	await say(ben, 'appropriate');
	await say(cai, 'inappropriate');
	// Not agreeing and deferring are for the chair to record.
	for (const says of ['cannot-agree', 'deferred', 'hold'])
		await refusing(say(chair, says), 'empty');
	const seen = await showSeen(viewing, chair, sittingId, 'en');
	expect(seen).toMatchObject({ isSealed: true, said: null, answered: 2, of: 7 });
	expect(seen?.choices.map(({ id }) => id)).toContain('unsure');
	await closeShow(given, chair, { showId });
	const { shows } = await caseOf(viewing, ben, { sittingId, caseId }, 'en');
	expect(shows.closed?.[0]).toMatchObject({
		...{ subject: { is: 'grade' }, counts: { appropriate: 1, inappropriate: 1 }, wording: null },
		said: [
			{ name: 'Ben Morris', says: 'appropriate' },
			{ name: 'Cai Morris', says: 'inappropriate' }
		]
	});
	await recordGrade(given, chair, { caseId, grade: 'cannot-agree' });
	expect(await agreedGrades(given.db, reviewId)).toMatchObject({
		[caseId]: { grade: 'cannot-agree' }
	});
});
