import { Refusal } from '../../../src/lib/meeting/refusal';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import { holdOn } from '../../store/report/retention';
import { removeReviewRow as drop } from '../../store/report/reviews';
import type { Rights } from '../../rights/rights';
import type { OnReview } from '../../rights/rights-of';
import type { Actor, Given } from '../../given';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';
import { destroyWith } from '../sitting/stages/destroy-with';

/**
 * Takes back a review that was only prepared: its sittings, cases and groups go with it, its history stays.
 * @throws Refusal 'unknown', 'forbidden', 'confirm-needed' unless `sure`; 'groups-began' once there is
 *   somebody's work in it; 'papers-held' during a hold
 */
export async function dropReview(
	given: Given,
	actor: Actor,
	input: { reviewId: string; sure: boolean }
): Promise<void> {
	const before = await expectPrepared(given.rights, actor, input);
	await whileCasesBlank(given, [...before.cases.keys()], async () => {
		await destroyWith(given, [...before.sittings.keys()], () =>
			expectPrepared(given.rights, actor, input)
		);
		await decide(given, actor, async ({ tx, rights, record, regrade }) => {
			await expectPrepared(rights, actor, input);
			if (await holdOn(tx, input.reviewId)) throw new Refusal('papers-held');
			await drop(tx, input.reviewId);
			record('drop-review', { review: input.reviewId });
			regrade({});
		});
	});
}

/** A review in which no groups have begun. @throws Refusal as `dropReview` */
async function expectPrepared(
	rights: Rights,
	actor: Actor,
	{ reviewId, sure }: { reviewId: string; sure: boolean }
): Promise<OnReview> {
	const known = await coordinating(rights, actor, reviewId);
	if (groupsBegan(known)) throw new Refusal('groups-began');
	if (!sure) throw new Refusal('confirm-needed');
	return known;
}
