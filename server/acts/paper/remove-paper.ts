import { Refusal } from '../../../src/lib/meeting/refusal';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import { paperById, removePaperRow as remove } from '../../store/sitting/papers';
import type { Actor, Given } from '../../given';
import { coordinatingCase } from '../coordinating';
import { decide } from '../decide';
import { takeQuotesOff } from './take-quotes-off';

/**
 * Removes a paper, at any time: what should not have been shown must not stay because work has begun. Its key is
 * destroyed, so nobody can read it again. Points that are attached to it keep what their authors wrote; words quoted
 * from it are taken off.
 * @throws Refusal 'unknown', 'forbidden', 'stood-down'; 'confirm-needed' unless `sure` once groups have begun
 */
export async function removePaper(
	given: Given,
	actor: Actor,
	input: { paperId: string; sure: boolean }
): Promise<void> {
	const caseId = await decide(
		given,
		actor,
		async ({ tx, at, rights, record, regrade, announce }) => {
			const paper = await paperById(tx, input.paperId);
			if (!paper) throw new Refusal('unknown');
			const { review, on } = await coordinatingCase(rights, actor, paper.caseId);
			if (hasBegun(on.sitting.sitting.stage) && !input.sure) throw new Refusal('confirm-needed');
			await remove(tx, paper.id, at);
			record('remove-paper', { review: review.id, case: paper.caseId, paper: paper.id });
			regrade({});
			const changed = { kind: 'changed', what: 'case', id: paper.caseId } as const;
			announce({ review: review.id, sitting: on.case.sittingId }, changed);
			return paper.caseId;
		}
	);
	await takeQuotesOff(given, actor.id, caseId);
}
