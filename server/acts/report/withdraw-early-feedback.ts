import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Lang } from '../../../src/lib/words/plural';
import { earlyFeedbackOf, markFeedbackWithdrawn } from '../../store/report/early-feedback';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import { readText } from '../texts';
import type { Actor, Given } from '../../given';

/**
 * The office withdraws early feedback, with a reason. The force then reads that it was withdrawn and why, and no more of
 * it; the record keeps it. Sent twice, it counts once. (A5)
 * @throws Refusal 'forbidden' and the like, 'unknown', 'reason-needed', 'too-long'; 'feedback-withdrawn' where it was
 *   withdrawn before by somebody else or for another reason
 */
export async function withdrawEarlyFeedback(
	given: Given,
	actor: Actor,
	input: { reviewId: string; feedback: string; reason: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { review } = await coordinating(rights, actor, input.reviewId);
		const one = (await earlyFeedbackOf(tx, review.id)).find(({ id }) => id === input.feedback);
		if (!one) throw new Refusal('unknown');
		const reason = readText(input.reason, 5_000);
		if (one.withdrawn?.by === actor.id && one.withdrawn.reason === reason) return;
		if (one.withdrawn) throw new Refusal('feedback-withdrawn');
		if (reason === '') throw new Refusal('reason-needed');
		await markFeedbackWithdrawn(tx, one.id, {
			...{ by: actor.id, at: at.toISOString(), reason, lang: input.lang }
		});
		record('withdraw-early-feedback', { review: review.id, feedback: one.id });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
