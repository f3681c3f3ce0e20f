import { afterEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { recordAnswer } from '../../../server/acts/case/record-answer';
import { recordGrade } from '../../../server/acts/case/record-grade';
import { reopenCase } from '../../../server/acts/case/reopen-case';
import { giveCase } from '../../../server/acts/group/give-case';
import { makeGroup } from '../../../server/acts/group/make-group';
import { placeMember } from '../../../server/acts/group/place-member';
import { declare } from '../../../server/acts/people/standing/declare';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { makeReview } from '../../../server/acts/review/make-review';
import { addCase, addCases } from '../../../server/acts/sample/add-case';
import { changeCase } from '../../../server/acts/sample/change-case';
import { dropCase } from '../../../server/acts/sample/drop-case';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { agreedGrades } from '../../../server/store/plenary/agreed-grades';
import { readHistory } from '../../../server/store/report/history';
import { reviewById } from '../../../server/store/report/reviews';
import { versionsOf } from '../../../server/store/report/versions';
import { casesOf } from '../../../server/store/sitting/cases';
import { preparePage } from '../../../server/views/review/prepare';
import { caseOf } from '../../../server/views/sitting/opened-case';
import { readBoard } from '../../../src/lib/board/documents/board';
import { places } from '../../../src/lib/meeting/report/edition';
import { redactFor } from '../../../src/lib/meeting/report/report';
import { sha256 } from '../../../server/store/engine/sha256';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';
import type { EmptyHouse } from '../empty-house';
import { refusing } from '../refusing';

const settings = { ...shippedPanel('quality-assurance-panel'), hasChair: true };
const hub = shippedForm('crime-incident-hub');
const outOfCourt = shippedForm('out-of-court-resolution');
const blank = { en: '', cy: '' };
const entry = { label: blank, reference: '', file: null };

let house: EmptyHouse;
afterEach(() => house.end());

/** A review of Hub cases with one sitting today; its second case is an out-of-court resolution. */
async function prepared(of: typeof settings = settings) {
	house = await emptyHouse(of);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		title: { en: 'The Hub, March 2024', cy: '' },
		focus: blank,
		template: hub,
		months: 6,
		list: { accepted: null, drawnOn: null },
		blind: 'after-opening'
	});
	const sittingId = await planSitting(given, elin, {
		...{ date: '2024-03-05', from: '09:30', to: '15:30', mode: 'in-person' },
		...{ place: { en: 'Town hall', cy: '' }, chairId: null, deputies: [], agenda: [], reviewId }
	});
	const first = await addCase(given, elin, { ...entry, reviewId, sittingId });
	const [second] = await addCases(given, elin, {
		...{ reviewId, sittingId, references: ['R2'], form: outOfCourt }
	});
	return { given, elin, reviewId, sittingId, first, second };
}

/** The same with its groups at work: group A has the first case, group B the second. */
async function atWork(standsDown = false) {
	const room = await prepared();
	const { given, elin, reviewId, sittingId, first, second } = room;
	const members = [];
	for (const name of ['Ann', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay', 'Gus'])
		members.push(await house.add(`${name} Morris`));
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
	for (const [n, caseId] of [first, second].entries())
		await giveCase(given, elin, { groupId: groups[n], caseId, give: true });
	for (const person of members) {
		const conflict = standsDown && person === members[2];
		await declare(given, person, {
			reviewId,
			says: { [first]: 'none', [second]: conflict ? 'conflict' : 'none' }
		});
	}
	await startBreakouts(given, elin, { sittingId, anyway: false });
	return { ...room, members, chair: members[0] };
}

async function promptsOn(caseId: string): Promise<string[]> {
	const [{ name }] = await house.given.rights.boardsOf(caseId);
	return house.given.boards.read(name, (doc) => Object.keys(readBoard(doc).answers).sort());
}

const idsOf = (form: typeof hub) => form.prompts.map(({ id }) => id).sort();

test('each case has the prompts of its own form on its board', async () => {
	const { given, first, second, chair } = await atWork();
	expect(await promptsOn(first)).toEqual(idsOf(hub));
	expect(await promptsOn(second)).toEqual(idsOf(outOfCourt));

	for (const caseId of [first, second]) await openCase(given, chair, { caseId, anyway: true });
	const answer = { promptId: '7a', value: 'yes', note: '' };
	await recordAnswer(given, chair, { ...answer, caseId: second });
	await refusing(recordAnswer(given, chair, { ...answer, caseId: first }), 'unknown');
});

test('the form of a case is chosen anew until its group has a board, and then not', async () => {
	const { given, elin, reviewId, sittingId, first, second } = await prepared();
	const formIn = async (id: string) =>
		(await preparePage(given, elin, reviewId, 'en')).cases.find((row) => row.id === id)?.entered;
	const change = (caseId: string, form: typeof hub) =>
		changeCase(given, elin, { ...entry, caseId, sittingId, form });
	await change(first, outOfCourt);
	await change(second, hub);
	expect(await formIn(first)).toMatchObject({ form: outOfCourt.id, isFormFixed: false });
	expect(await formIn(second)).toMatchObject({ form: hub.id });
	await changeCase(given, elin, { ...entry, caseId: first, sittingId });
	expect(await formIn(first)).toMatchObject({ form: outOfCourt.id });
	await dropCase(given, elin, { caseId: second });
	expect((await casesOf(given.db, reviewId)).map(({ form }) => form)).toEqual([outOfCourt.id]);
});

test('with its board made, the form of a case stays', async () => {
	const { given, elin, sittingId, second } = await atWork();
	const again = { ...entry, caseId: second, sittingId };
	await refusing(changeCase(given, elin, { ...again, form: hub }), 'groups-began');
	await changeCase(given, elin, { ...again, form: outOfCourt });
});

test('a form that the panel does not use is refused', async () => {
	const sampling = { ...settings.sampling, forms: ['correspondence', 'out-of-court-resolution'] };
	const { given, elin, reviewId, sittingId, first } = await prepared({ ...settings, sampling });
	const form = shippedForm('stop-and-search');
	await refusing(addCase(given, elin, { ...entry, reviewId, sittingId, form }), 'forbidden');
	await refusing(
		changeCase(given, elin, { ...entry, caseId: first, sittingId, form }),
		'forbidden'
	);
	expect((await reviewById(given.db, reviewId))?.otherForms?.map(({ id }) => id)).toEqual([
		outOfCourt.id
	]);
});

test('the chair records the panel’s grade and takes it back; nobody else may', async () => {
	const { given, elin, reviewId, first, second, chair, members } = await atWork();
	const grade = (who: typeof elin, caseId: string, id: string | null) =>
		recordGrade(given, who, { caseId, grade: id });
	await refusing(grade(chair, second, 'appropriate'), 'not-opened');
	for (const caseId of [first, second]) await openCase(given, chair, { caseId, anyway: true });

	await refusing(grade(members[1], second, 'appropriate'), 'forbidden');
	await refusing(grade(elin, second, 'appropriate'), 'vetting-pending');
	await refusing(grade(chair, second, 'excellent'), 'unknown');
	await refusing(grade(chair, first, 'appropriate'), 'unknown');

	await grade(chair, second, 'deferred');
	await grade(chair, second, 'cannot-agree');
	expect(await agreedGrades(given.db, reviewId)).toMatchObject({
		[second]: { grade: 'cannot-agree', by: chair.id }
	});
	await grade(chair, second, null);
	await grade(chair, second, null);
	expect(await agreedGrades(given.db, reviewId)).toEqual({});
	const acts = (await readHistory(given.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'record-grade')).toHaveLength(2);
	expect(acts.filter((act) => act === 'take-back-grade')).toHaveLength(1);

	await reopenCase(given, chair, { caseId: second });
	await refusing(grade(chair, second, 'appropriate'), 'back-with-groups');
});

test('the room sees the grade with the case; a member who stood down from it does not', async () => {
	const { given, sittingId, first, second, chair, members } = await atWork(true);
	for (const caseId of [first, second]) await openCase(given, chair, { caseId, anyway: true });
	await recordGrade(given, chair, { caseId: second, grade: 'with-observations' });

	const seen = (who: (typeof members)[number], caseId: string) =>
		caseOf(given, who, { sittingId, caseId }, 'en');
	expect((await seen(members[1], second)).grades).toMatchObject({
		given: { id: 'with-observations', by: chair.name },
		choices: { length: 5 }
	});
	expect((await seen(members[1], first)).grades).toBeNull();
	await refusing(seen(members[2], second), 'stood-down');
});

test('the sealed report says the grade, and is told to nobody who stood down from the case', async () => {
	const { given, elin, reviewId, first, second, chair } = await atWork();
	for (const caseId of [first, second]) await openCase(given, chair, { caseId, anyway: true });
	await recordGrade(given, chair, { caseId: second, grade: 'inappropriate' });
	await sealDraft(given, elin, { reviewId, anyway: true });

	const [version] = await versionsOf(given.db, reviewId);
	const block = version.content.blocks.find(({ id }) => id === 'grade-2');
	expect(block).toMatchObject({
		case: 2,
		kind: 'paragraph',
		en: 'The panel’s grade: Inappropriate.',
		cy: 'Gradd y panel: Amhriodol.'
	});
	const { sections } = settings.reportTemplate;
	expect(places(version.content, sections).get('grade-2')).toMatchObject({ in: 'grade', case: 2 });
	const redacted = redactFor(version.content, [2], sha256);
	expect(JSON.stringify(redacted)).not.toContain('Inappropriate');
	await refusing(recordGrade(given, chair, { caseId: second, grade: null }), 'report-sent');
});
