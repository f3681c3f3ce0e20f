import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { holdOn, releaseHold } from '../../store/report/retention';
import { reviewById } from '../../store/report/reviews';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * Ends the hold on a review. If its day has passed, its writing history is destroyed within a minute. Sent twice, it
 * counts once.
 * @throws Refusal 'not-active'; 'confirm-needed' unless `sure`
 */
export async function releaseReview(
	given: Given,
	actor: Actor,
	input: { reviewId: string; sure: boolean }
): Promise<void> {
	actsForTheOffice(actor);
	const review = await reviewById(given.db, input.reviewId);
	if (!review) throw new Refusal('unknown');
	if (!input.sure) throw new Refusal('confirm-needed');
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const hold = await holdOn(tx, review.id);
		if (!hold) return;
		await releaseHold(tx, hold.id, actor.id, at);
		record('release-review', { review: review.id, hold: hold.id });
		announce({ review: review.id }, { kind: 'changed', what: 'review', id: review.id });
	});
}
