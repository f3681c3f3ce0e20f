import { Refusal } from '../../../src/lib/meeting/refusal';
import { asItStands } from '../../reading/report/commitments';
import type { StandingCommitment } from '../../reading/report/commitments';
import type { Rights } from '../../rights/rights';
import type { OnReview } from '../../rights/rights-of';
import type { Db } from '../../store/engine/database';
import { allCommitments } from '../../store/response/progress';
import type { Actor } from '../../given';

/**
 * For the acts on one signed commitment: what was recorded of it, and what this person may do on its review.
 * @param which id of the commitment or of an entry of it
 * @throws Refusal 'unknown' for one that is not there, or whose report this person may not read
 */
export async function onCommitment(
	{ db, rights, at }: { db: Db; rights: Rights; at: Date },
	actor: Actor,
	which: { commitment: string } | { entry: string }
): Promise<OnReview & { commitment: StandingCommitment }> {
	const found = (await allCommitments(db)).find(({ id, entries }) =>
		'commitment' in which
			? id === which.commitment
			: entries.some((entry) => entry.id === which.entry)
	);
	if (!found) throw new Refusal('unknown');
	const on = await rights.of(actor).onReview(found.reviewId);
	if (on.may.version === 'none' && !on.may.coordinate) throw new Refusal(on.may.why ?? 'unknown');
	return { ...on, commitment: asItStands(found, on.review, at) };
}
