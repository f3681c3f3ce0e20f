import { draftName, findingsName } from '../../src/lib/board/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import { canStep } from '../../src/lib/meeting/stages';
import { casesOf } from '../store/cases';
import { record } from '../store/history';
import { openingsOf } from '../store/openings';
import { reviewById, setStep } from '../store/reviews';
import { finishOpeningsOf } from './finish-openings';
import type { Actor, Given } from './given';
import { onReview } from './on-case';

/**
 * The coordinator takes the report back to drafting: its documents thaw; the sealed version stays. A case
 * that was being opened when it was sealed is opened now.
 */
export async function newVersion(
	given: Given,
	actor: Actor,
	input: { reviewId: string }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	const review = await reviewById(given.db, input.reviewId);
	const first = review?.settings.steps[0];
	if (!review || !first) throw new Refusal('unknown');
	if (review.step === first.id) return;
	// Drafting itself begins with the first case that is opened, not here.
	if (review.step === null) throw new Refusal('not-now');
	if (review.approvedAt !== null || !canStep(review.settings.steps, review.step, first.id)) {
		throw new Refusal('not-now');
	}
	await given.db.transaction().execute(async (tx) => {
		await setStep(tx, review.id, first.id);
		await record(tx, given.clock(), {
			personId: actor.id,
			act: 'new-version',
			about: { review: review.id }
		});
	});
	const openings = await openingsOf(given.db, review.id);
	const opened = (await casesOf(given.db, review.id)).filter(({ id }) => openings[id]);
	await given.boards.thaw([draftName(review.id), ...opened.map(({ id }) => findingsName(id))]);
	await finishOpeningsOf(given, { ...review, step: first.id });
	await given.boards.regrade({});
	given.announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
}
