import { Refusal } from '../../../src/lib/meeting/refusal';
import { afterComments } from '../../../src/lib/meeting/sitting/stages';
import { reviewById } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import { decide } from '../decide';
import { prepareResponse } from '../response/prepare-response';
import { comeTo } from './course/moving';
import type { Actor, Given } from '../../given';

/**
 * The coordinator closes the comments on a version, and it goes on to the panel's next step: to the members' answers or
 * to its next readers (A1, A4). The version itself stays the same. Sent twice, it goes one step. `hash` and `step` are
 * the version and the step that the coordinator was shown.
 * @throws Refusal 'newer-version' when a newer version was sealed, 'not-now' where the report is not out for
 *   comments, or where publication follows
 */
export async function endComments(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string; step: string }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await prepareResponse(given, actor, input.reviewId);
	await decide(given, actor, async (decision) => {
		const { tx, record } = decision;
		const review = await reviewById(tx, input.reviewId);
		const version = review && (await versionsOf(tx, review.id)).at(-1);
		if (!review || !version) throw new Refusal('not-now');
		if (version.hash !== input.hash) throw new Refusal('newer-version');
		const { steps } = review.settings;
		const next = afterComments(steps, input.step);
		if (next && review.step === next.id) return;
		if (!next || review.step !== input.step) throw new Refusal('not-now');
		await comeTo(decision, actor, { review, version, step: next.id });
		const { number, hash } = version;
		const [from, to] = [input.step, next.id];
		record('end-comments', { review: review.id, version: number, hash, step: to, from, to });
	});
}
