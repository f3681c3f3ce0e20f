import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import { approvalOf } from '../../store/report/approval';
import { reviewById } from '../../store/report/reviews';
import { addOpening } from '../../store/report/version-openings';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * Writes down that a voter opened the version to which they may object, the first time that they do: who opened it, who
 * objected and who said nothing are told apart. It does nothing elsewhere. (A3)
 * @param input.version the one that is opened; left out: the latest
 */
export async function openVersion(
	given: Given,
	actor: Actor,
	input: { reviewId: string; version?: number }
): Promise<void> {
	if (!(await isToRecord(given, actor, input))) return;
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const review = await reviewById(tx, input.reviewId);
		const approval = review && (await approvalOf(tx, review));
		if (!review || !approval || approval.consent?.opened.includes(actor.id)) return;
		const { version, hash } = approval;
		await addOpening(tx, { reviewId: review.id, version, personId: actor.id, at });
		record('open-version', { review: review.id, version, hash });
		announce({ review: review.id }, { kind: 'answer', review: review.id, version });
	});
}

/** Asked before a transaction is begun: most who open a version opened it before. */
async function isToRecord(
	{ db, rights }: Given,
	actor: Actor,
	{ reviewId, version }: { reviewId: string; version?: number }
): Promise<boolean> {
	const review = await reviewById(db, reviewId);
	if (review?.settings.approval.kind !== 'consent' || review.approvedAt !== null) return false;
	if (stepOf(review.settings, review.step)?.allows !== 'answer') return false;
	const approval = await approvalOf(db, review);
	if (!approval?.consent || approval.consent.opened.includes(actor.id)) return false;
	if (version !== undefined && version !== approval.version) return false;
	const { may } = await rights.of(actor).onReview(reviewId);
	return approval.voters.includes(actor.id) && may.version !== 'none';
}
