import { Refusal } from '../../../../src/lib/meeting/refusal';
import { dropWords, openedById } from '../../../store/response/opened';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * The office takes words about a promise back, confirmed or not: the public page no longer shows them.
 * @throws Refusal 'unknown' for words that are not there, or no longer; 'forbidden', 'not-active'
 */
export async function closeWords(
	given: Given,
	actor: Actor,
	input: { words: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const found = await openedById(tx, input.words);
		if (!found) throw new Refusal('unknown');
		const { may, review } = await rights.of(actor).onReview(found.reviewId);
		if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
		await dropWords(tx, found.id);
		record('close-words', { review: review.id, words: found.id, says: found.kind });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
