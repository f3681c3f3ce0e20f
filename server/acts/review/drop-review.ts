import { Refusal } from '../../../src/lib/meeting/refusal';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import { removeReviewRow as drop } from '../../store/report/reviews';
import type { Actor, Given } from '../../given';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';

/**
 * Takes back a review that was only prepared: its sittings, cases and groups go with it, its history stays.
 * @throws Refusal 'unknown', 'forbidden', 'confirm-needed' unless `sure`; 'groups-began' once there is
 *   somebody's work in it
 */
export async function dropReview(
	given: Given,
	actor: Actor,
	input: { reviewId: string; sure: boolean }
): Promise<void> {
	const before = await coordinating(given.rights, actor, input.reviewId);
	if (groupsBegan(before)) throw new Refusal('groups-began');
	await whileCasesBlank(given, [...before.cases.keys()], () =>
		decide(given, actor, async ({ tx, rights, record, regrade }) => {
			const known = await coordinating(rights, actor, input.reviewId);
			if (groupsBegan(known)) throw new Refusal('groups-began');
			if (!input.sure) throw new Refusal('confirm-needed');
			await drop(tx, input.reviewId);
			record('drop-review', { review: input.reviewId });
			regrade({});
		})
	);
}
