import { Refusal } from '../../../src/lib/meeting/refusal';
import { paperAsSaid } from '../../reading/as-entered';
import { setPaper as keep, markPaper, paperById } from '../../store/sitting/papers';
import type { SaidOfPaper } from '../../store/sitting/papers';
import type { Actor, Given } from '../../given';
import { coordinatingCase, expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import { takeQuotesOff } from './take-quotes-off';
import { readPaperDetails } from './add-paper';

/**
 * Changes a paper's name, language, redaction state and vetting level. A person who may no longer open it loses it
 * at once, even while reading it; words that points quote from it are taken off the boards where it is no longer for
 * everybody. A paper that is not redacted waits to be confirmed again where its mark or its level is another.
 * @param input.seen what `stateOf(paperAsSaid(…))` was when the page was read
 * @throws Refusal as `addPaper`, 'changed-meanwhile'
 */
export async function changePaper(
	given: Given,
	actor: Actor,
	input: SaidOfPaper & { paperId: string; seen?: string }
): Promise<void> {
	const caseId = await decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
		const paper = await paperById(tx, input.paperId);
		if (!paper) throw new Refusal('unknown');
		const { review, on } = await coordinatingCase(rights, actor, paper.caseId);
		expectUnchanged(input.seen, paperAsSaid(paper));
		const said = readPaperDetails(input, review.settings);
		await keep(tx, paper.id, said);
		const isMarkedAnew = said.redaction !== paper.redaction || said.vetting !== paper.vetting;
		if (isMarkedAnew) {
			const markedBy = said.redaction === 'not-redacted' ? actor.id : null;
			const nobody = { confirmedBy: null, confirmedAt: null, confirmedAlone: null };
			await markPaper(tx, paper.id, { markedBy, ...nobody });
		}
		record('change-paper', { review: review.id, case: paper.caseId, paper: paper.id });
		regrade({});
		const changed = { kind: 'changed', what: 'case', id: paper.caseId } as const;
		announce({ review: review.id, sitting: on.case.sittingId }, changed);
		return paper.caseId;
	});
	await takeQuotesOff(given, actor.id, caseId);
}
