import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { publicationsOf, withdrawPublication } from '../../../store/report/publications';
import { reviewById } from '../../../store/report/reviews';
import { decide } from '../../decide';
import { publicReason, refuseIdentifying } from './before-publication';

/**
 * The office withdraws a published report. Its public pages then say that it was withdrawn, when, and why; the record of
 * its publication stays.
 * @param input.anyway the reason has words that may identify somebody, and they stay
 * @throws Refusal 'forbidden' and the like, 'not-now' where it is not published, 'empty' without a reason,
 *   'reason-identifies' with the words (A11)
 */
export async function withdrawReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; reason: Bilingual; anyway?: boolean }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const review = await reviewById(tx, input.reviewId);
		const [latest] = await publicationsOf(tx, input.reviewId);
		if (!review || !latest || latest.withdrawn) throw new Refusal('not-now');
		const reason = publicReason(input.reason, review.settings);
		if (!input.anyway) await refuseIdentifying(tx, review, reason);
		await withdrawPublication(tx, latest.id, { by: actor.id, at: at.toISOString(), reason });
		record('withdraw-report', { review: review.id, version: latest.version });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
