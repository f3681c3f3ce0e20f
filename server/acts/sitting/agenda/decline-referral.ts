import { Refusal } from '../../../../src/lib/meeting/refusal';
import { whyNotMakeReview } from '../../../../src/lib/meeting/rights/office';
import type { Lang } from '../../../../src/lib/words/plural';
import { allReviews } from '../../../store/report/reviews';
import { placedReferrals, referralById, setDeclined } from '../../../store/sitting/referrals';
import type { Actor, Given } from '../../../given';
import { expectUnchanged } from '../../coordinating';
import { decide } from '../../decide';
import { requiredText } from '../../response/responding';

/**
 * The coordinator says that the panel does not take up an issue that a member referred, and why: the member reads it. (M12)
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'referral-placed' where it is on an agenda, 'reason-needed',
 *   'too-long', 'changed-meanwhile'
 */
export async function declineReferral(
	given: Given,
	actor: Actor,
	input: {
		referral: string;
		/** What `stateOf` gave of the answer that the page showed. */
		before?: string;
		reason: string;
		lang: Lang;
	}
): Promise<void> {
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const why = whyNotMakeReview(actor);
		if (why) throw new Refusal(why);
		const referral = await referralById(tx, input.referral);
		if (!referral) throw new Refusal('unknown');
		if ((await placedReferrals(tx)).has(referral.id)) throw new Refusal('referral-placed');
		expectUnchanged(input.before, referral.declined);
		if (input.reason.trim() === '') throw new Refusal('reason-needed');
		const reason = requiredText(input.reason);
		await setDeclined(tx, referral.id, {
			...{ by: actor.id, at: at.toISOString(), reason, lang: input.lang }
		});
		record('decline-referral', {});
		const [newest] = await allReviews(tx);
		if (newest) announce({ review: newest.id }, { kind: 'changed', what: 'review', id: newest.id });
	});
}
