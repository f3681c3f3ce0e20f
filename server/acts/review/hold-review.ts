import { newId } from '../../../src/lib/board/ids';
import { MAX_REASON } from '../../../src/lib/board/documents/schema';
import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Lang } from '../../../src/lib/words/plural';
import {
	holdOn,
	destroyingSince,
	placeHold,
	writingDestroyedAt
} from '../../store/report/retention';
import { reviewById } from '../../store/report/reviews';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * Assurance or the coordinator puts a review's writing history on hold, so that it is not destroyed when its day comes.
 * Sent twice, it counts once. (X4)
 * @throws Refusal 'not-active', 'reason-needed', 'too-long'; 'history-destroyed' where it is destroyed or about to be
 */
export async function holdReview(
	given: Given,
	actor: Actor,
	input: { reviewId: string; reason: string; lang?: Lang }
): Promise<void> {
	actsForTheOffice(actor);
	const reason = input.reason.trim();
	if (reason === '') throw new Refusal('reason-needed');
	if (reason.length > MAX_REASON) {
		throw new Refusal('too-long', { limit: MAX_REASON, length: reason.length });
	}
	const review = await reviewById(given.db, input.reviewId);
	if (!review) throw new Refusal('unknown');
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		if (await destroyingSince(tx, review.id)) throw new Refusal('history-destroyed');
		if (await writingDestroyedAt(tx, review.id)) throw new Refusal('history-destroyed');
		if (await holdOn(tx, review.id)) return;
		const hold = {
			id: newId(),
			reason,
			lang: input.lang ?? null,
			by: actor.id,
			at: at.toISOString()
		};
		await placeHold(tx, review.id, hold);
		record('hold-review', { review: review.id, hold: hold.id });
		announce({ review: review.id }, { kind: 'changed', what: 'review', id: review.id });
	});
}
