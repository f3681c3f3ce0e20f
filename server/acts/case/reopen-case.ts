import { Refusal } from '../../../src/lib/meeting/refusal';
import { linksOf } from '../../rights/links';
import { takeBackReady } from '../../store/sitting/room/ready';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { latestOpening, markReopened } from '../../store/plenary/openings';
import { takeBackAgreement } from '../../store/plenary/agreed-cases';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { takeQuotesOff } from '../paper/take-quotes-off';
import { inChair, refuseSent } from './in-chair';
import { thawBoards } from './thaw-boards';

/**
 * The chair gives a case back to its groups, who can write on its boards again. The copies of the last revision stay
 * readable and the findings writable (model.md, "Acts"). Sending it twice gives it back once; if the boards could not be
 * thawed, sending it again thaws them.
 * @throws Refusal 'not-opened', 'report-sent' while the report is sealed
 */
export async function reopenCase(
	given: Given,
	actor: Actor,
	input: { caseId: string }
): Promise<void> {
	const known = await inChair(given, actor, input.caseId);
	const { review, at: sitting, on } = known;
	refuseSent(review);
	await decide(
		given,
		actor,
		async ({ tx, at, rights, record, event, afterwards, regrade, announce }) => {
			await inChair({ rights }, actor, input.caseId);
			const opening = await latestOpening(tx, input.caseId);
			if (!opening?.complete) throw new Refusal('not-opened');
			const of = { case: input.caseId };
			if (isOpen(opening)) {
				await markReopened(tx, input.caseId, opening.revision, at);
				await takeBackAgreement(tx, input.caseId);
				for (const { id } of on.groups) await takeBackReady(tx, id, input.caseId);
				event(sitting.sitting.id, 'reopened', of);
				record('reopen-case', { review: review.id, ...of, revision: opening.revision });
			}
			afterwards(async () => {
				await thawBoards(given, input.caseId);
				// Papers may have been closed while the boards were frozen.
				await takeQuotesOff(given, actor.id, input.caseId);
			});
			regrade(await linksOf(tx, known));
			announce({ review: review.id }, { kind: 'changed', what: 'case', id: input.caseId });
			announce(
				{ sitting: sitting.sitting.id },
				{ kind: 'changed', what: 'case', id: input.caseId }
			);
		}
	);
}
