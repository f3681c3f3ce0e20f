import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isUnconfirmed } from '../../../src/lib/meeting/rights/papers';
import { hasSecond } from '../../rights/second-person';
import { paperAsSaid } from '../../reading/as-entered';
import { markerOf, markPaper, paperById } from '../../store/sitting/papers';
import type { Actor, Given } from '../../given';
import { expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import { readText } from '../texts';

/**
 * A second person of the office confirms that a paper is not redacted, and the vetting that it needs: from then on members
 * with that vetting may open it. Where the office has nobody else, the person who marked it confirms it with a reason,
 * which is kept. Sent twice, it counts once. (S6)
 * @param input.seen what `stateOf(paperAsSaid(…))` was when the page was read
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'stood-down', 'changed-meanwhile'; 'confirm-own' where somebody else
 *   of the office could confirm it; 'reason-needed', 'too-long'
 */
export async function confirmPaper(
	given: Given,
	actor: Actor,
	input: { paperId: string; seen?: string; reason: string }
): Promise<void> {
	actsForTheOffice(actor);
	const reason = readText(input.reason, 2000);
	await decide(given, actor, async ({ tx, at, rights, record, regrade, announce }) => {
		const paper = await paperById(tx, input.paperId);
		if (!paper) throw new Refusal('unknown');
		const { review, may } = await rights.of(actor).onCase(paper.caseId);
		if (may.why === 'stood-down') throw new Refusal('stood-down');
		expectUnchanged(input.seen, paperAsSaid(paper));
		if (!isUnconfirmed(paper)) return;
		const isAlone = markerOf(paper) === actor.id;
		if (isAlone && (await hasSecond(tx, rights, actor, paper.caseId)))
			throw new Refusal('confirm-own');
		if (isAlone && reason === '') throw new Refusal('reason-needed');
		await markPaper(tx, paper.id, {
			markedBy: markerOf(paper),
			confirmedBy: actor.id,
			confirmedAt: at.toISOString(),
			confirmedAlone: isAlone ? reason : null
		});
		const says = isAlone ? 'alone' : 'second';
		record('confirm-paper', { review: review.id, case: paper.caseId, paper: paper.id, says });
		regrade({});
		const changed = { kind: 'changed', what: 'case', id: paper.caseId } as const;
		announce({ review: review.id }, changed);
	});
}
