import type { Lang } from '../../../../src/lib/words/plural';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { reviewById } from '../../../store/report/reviews';
import { addConsideration, delegateOf } from '../../../store/response/considered';
import { decide } from '../../decide';
import { tellRoles } from '../../telling';
import { readText } from '../../texts';
import { comeTo, movingOn } from './moving';
import type { Actor, Given } from '../../../given';

/**
 * The Commissioner, or who the office recorded as considering in their place, has considered the report and the response.
 * The readers of the next step have both from then on. Comments may be left out. (A9, P6, P7)
 * @param input.step the step that the page showed; `hash` is of the version that it showed
 * @throws Refusal 'forbidden', 'moved-on' with who did it and when, 'not-next', 'newer-version', 'too-long'
 */
export async function considerReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string; step: string; comments: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record } = decision;
		const { may } = await rights.of(actor).onReview(input.reviewId);
		const isNamed = (await delegateOf(tx, input.reviewId)) === actor.id;
		const isTheirs = may.commission || (isNamed && may.version !== 'none');
		if (!isTheirs) throw new Refusal(may.why ?? 'forbidden');
		const review = await reviewById(tx, input.reviewId);
		if (!review) throw new Refusal('unknown');
		const { next, version } = await movingOn(tx, review, {
			...{ act: 'consider', step: input.step, hash: input.hash }
		});
		await addConsideration(tx, {
			...{ reviewId: review.id, version: version.number, personId: actor.id },
			...{ comments: readText(input.comments, 5_000), lang: input.lang, at: at.toISOString() }
		});
		await comeTo(decision, actor, { review, version, step: next.to.id });
		const about = { review: review.id, version: version.number };
		await tellRoles(decision, ['coordinator', 'respondent'], { kind: 'considered', about });
		record('consider-report', {
			...{ review: review.id, version: version.number, hash: version.hash },
			...{ from: input.step, to: next.to.id }
		});
	});
}
