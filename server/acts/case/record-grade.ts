import { Refusal } from '../../../src/lib/meeting/refusal';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { latestOpening } from '../../store/plenary/openings';
import { agreedGrades, dropGrade, keepGrade } from '../../store/plenary/agreed-grades';
import { reviewById } from '../../store/report/reviews';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { inChair, refuseSent } from './in-chair';

/**
 * The chair records the panel's grade of a case, or takes it back. A grade is among the words of the report, so it
 * stays as it is while the report is sealed. (R10)
 * @param input.grade an id of the form's grades; null takes the grade back
 * @throws Refusal 'not-opened', 'back-with-groups' while its groups are writing, 'report-sent', 'unknown' for a grade
 *   that the case's form does not have
 */
export async function recordGrade(
	given: Given,
	actor: Actor,
	input: { caseId: string; grade: string | null }
): Promise<void> {
	const { review, at: sitting, on } = await inChair(given, actor, input.caseId);
	const { caseId, grade } = input;
	const grades = templateOf(review, on.case).grades ?? [];
	if (grade !== null && !grades.some(({ id }) => id === grade)) throw new Refusal('unknown');
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		await inChair({ rights }, actor, caseId);
		const now = await reviewById(tx, review.id);
		if (now) refuseSent(now);
		const opening = await latestOpening(tx, caseId);
		if (!opening?.complete) throw new Refusal('not-opened');
		if (!isOpen(opening)) throw new Refusal('back-with-groups');
		if (grade !== null) {
			if ((await agreedGrades(tx, review.id))[caseId]?.grade === grade) return;
			await keepGrade(tx, { caseId, grade, by: actor.id, at });
			record('record-grade', { review: review.id, case: caseId, grade });
		} else {
			if (!(await dropGrade(tx, caseId))) return;
			record('take-back-grade', { review: review.id, case: caseId });
		}
		announce({ review: review.id }, { kind: 'changed', what: 'case', id: caseId });
		announce({ sitting: sitting.sitting.id }, { kind: 'changed', what: 'case', id: caseId });
	});
}
