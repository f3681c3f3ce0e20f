import { Refusal } from '../../../../src/lib/meeting/refusal';
import { lackingOf } from '../../../reading/report/publication-gate';
import { reviewById } from '../../../store/report/reviews';
import { decide } from '../../decide';
import { prepareResponse } from '../../response/prepare-response';
import { comeTo, movingOn } from './moving';
import type { Actor, Given } from '../../../given';

/**
 * The coordinator sends the latest version on to the panel's next step, whose readers have it from then on. Where the force
 * answers there, the days until its target are counted from today. (A1, A8, A9)
 * @param input.step the step that the page showed; `hash` is of the version that it showed
 * @param input.anyway the coordinator was told which texts keep it from being published, and sends it all the same
 * @throws Refusal 'moved-on' where somebody has moved it, 'not-next' where another act follows, 'newer-version' when a newer
 *   version was sealed, 'no-respondent'; 'send-unfinished' with {en, cy, stale}: how many texts keep this version from being
 *   published (A10)
 */
export async function sendReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string; step: string; anyway?: boolean }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await prepareResponse(given, actor, input.reviewId);
	await decide(given, actor, async (decision) => {
		const review = await reviewById(decision.tx, input.reviewId);
		if (!review) throw new Refusal('unknown');
		const { next, version } = await movingOn(decision.tx, review, {
			...{ act: 'send', step: input.step, hash: input.hash }
		});
		const lacking = await lackingOf(decision.tx, review, version);
		if (lacking && !input.anyway) throw new Refusal('send-unfinished', { ...lacking });
		await comeTo(decision, actor, { review, version, step: next.to.id });
		const { number, hash } = version;
		const [from, to] = [input.step, next.to.id];
		decision.record('send-report', { review: review.id, version: number, hash, from, to });
	});
}
