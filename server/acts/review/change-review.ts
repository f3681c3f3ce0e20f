import { Refusal } from '../../../src/lib/meeting/refusal';
import { isFormOf } from '../../../src/lib/meeting/settings/sampling';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import { setReview as keep, setSample } from '../../store/report/reviews';
import type { Actor, Given } from '../../given';
import { reviewAsSet } from '../../reading/as-entered';
import { coordinating, expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import { readReview } from './make-review';
import type { ReviewToMake } from './make-review';

/**
 * Changes what a review is. Its form, and whether groups see each other's points, stand from the first
 * breakouts on: boards are made by them.
 * @param input.seen what `stateOf(reviewAsSet(review))` was when the page was read
 * @throws Refusal as `makeReview`, 'unknown', 'changed-meanwhile', 'groups-began'
 */
export async function changeReview(
	given: Given,
	actor: Actor,
	input: ReviewToMake & { reviewId: string; seen?: string }
): Promise<void> {
	const { reviewId } = input;
	await decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
		const known = await coordinating(rights, actor, reviewId);
		const { review } = known;
		expectUnchanged(input.seen, reviewAsSet(review));
		const isSameWork =
			input.template.id === review.template.id && input.blind === review.settings.blind;
		if (!isSameWork && groupsBegan(known)) throw new Refusal('groups-began');
		if (!isSameWork && !isFormOf(review.settings, input.template.id))
			throw new Refusal('forbidden');
		const { described, list } = readReview(input, review.settings);
		await keep(tx, reviewId, {
			...described,
			template: isSameWork ? review.template : input.template,
			settings: { ...review.settings, blind: input.blind }
		});
		await setSample(tx, reviewId, { ...review.sample, ...list });
		record('change-review', { review: reviewId });
		regrade({});
		announce({ review: reviewId }, { kind: 'changed', what: 'review', id: reviewId });
	});
}
