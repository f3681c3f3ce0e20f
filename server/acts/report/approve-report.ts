import { approve } from '../../../src/lib/meeting/report/approval';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { nextStep, stepOf } from '../../../src/lib/meeting/sitting/stages';
import { approvalOf } from '../../store/approval';
import { record } from '../../store/history';
import { markApproved, reviewById } from '../../store/reviews';
import { refuseUnasked } from './answer-draft';
import type { Actor, Given } from '../../given';
import { onReview } from '../../rights/on-case';

/**
 * The coordinator records that the report is approved, once the panel's rule is passed and no
 * request for change is open (A3). From then on no answer changes.
 * Sent twice, it counts once. `hash` is of the version the coordinator was shown.
 * @throws Refusal 'not-passed' with how it stands, 'replaced' when a newer version was sealed,
 *   'not-now' where the panel's step takes no answers
 */
export async function approveReport(
	given: Given,
	actor: Actor,
	input: { reviewId: string; hash: string }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		const review = await reviewById(tx, input.reviewId);
		const approval = review && (await approvalOf(tx, review));
		if (!review || !approval) throw new Refusal('not-now');
		if (approval.hash !== input.hash) throw new Refusal('replaced');
		if (approval.approvedAt !== null) return;
		refuseUnasked(stepOf(review.settings, review.step));
		approve(approval, review.settings.approval, at.toISOString());
		const next = nextStep(review.settings.steps, review.step);
		if (!next) throw new Refusal('not-now');
		await markApproved(tx, review.id, next.id, at);
		await record(tx, at, {
			personId: actor.id,
			act: 'approve-report',
			about: { review: review.id, version: approval.version, hash: approval.hash }
		});
	});
	await given.boards.regrade({});
	given.announce(
		{ review: input.reviewId },
		{ kind: 'changed', what: 'report', id: input.reviewId }
	);
}
