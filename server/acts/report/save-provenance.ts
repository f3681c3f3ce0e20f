import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { versionsOf } from '../../store/report/versions';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * Writes down that somebody of the office saved where the blocks of a version come from, each time that they do: it says
 * who wrote what, which no other file of the report says. (X1)
 * @throws Refusal 'forbidden', 'not-active'; 'unknown' for no such version
 */
export async function saveProvenance(
	given: Given,
	actor: Actor,
	{ reviewId, version }: { reviewId: string; version: number }
): Promise<void> {
	const why = whyNotTheOffice(actor);
	if (why) throw new Refusal(why);
	await decide(given, actor, async ({ tx, rights, record }) => {
		const { may, review } = await rights.of(actor).onReview(reviewId);
		if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
		const sealed = (await versionsOf(tx, review.id)).find(({ number }) => number === version);
		if (!sealed) throw new Refusal('unknown');
		record('save-provenance', { review: review.id, version, hash: sealed.hash });
	});
}
