import { Refusal } from '../../../src/lib/meeting/refusal';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import { setCase, removeCaseRow as drop } from '../../store/sitting/cases';
import type { Actor, Given } from '../../given';
import { coordinatingCase } from '../coordinating';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';
import { countCases } from './add-case';
import { expectNotDrawn } from './drawing';

/**
 * Takes a case out of a review before any groups have begun. Later cases move up, so that they are numbered 1 to n.
 * @throws Refusal 'unknown', 'forbidden', 'stood-down', 'groups-began', 'case-drawn', 'group-has-written' where groups began
 *   once and the day was taken back
 */
export async function dropCase(
	given: Given,
	actor: Actor,
	input: { caseId: string }
): Promise<void> {
	const { caseId } = input;
	const before = await coordinatingCase(given.rights, actor, caseId);
	if (groupsBegan(before)) throw new Refusal('groups-began');
	await whileCasesBlank(given, [caseId], () =>
		decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
			const known = await coordinatingCase(rights, actor, caseId);
			const { on } = known;
			const reviewId = known.review.id;
			if (groupsBegan(known)) throw new Refusal('groups-began');
			await expectNotDrawn(tx, reviewId);
			await drop(tx, caseId);
			for (const { case: each } of known.cases.values()) {
				if (each.number < on.case.number || each.id === caseId) continue;
				const label = each.label ?? { en: '', cy: '' };
				await setCase(tx, each.id, { ...each, number: each.number - 1, label });
			}
			await countCases(tx, reviewId);
			record('drop-case', { review: reviewId, case: on.case.number });
			regrade({});
			announce({ review: reviewId }, { kind: 'changed', what: 'case', id: caseId });
		})
	);
}
