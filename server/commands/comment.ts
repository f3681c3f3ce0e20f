import { newId } from '../../src/lib/board/ids';
import { Refusal } from '../../src/lib/meeting/refusal';
import { addComment, commentsOf, settleComment as keepSettled } from '../store/comments';
import { record } from '../store/history';
import type { Actor, Given } from './given';
import { onReview } from './on-case';

/** A comment on a block, by anyone who may read the draft or the version; absent members too (A4). */
export async function comment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; blockId: string; quote: string; text: string }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	const reads = may.draft !== 'none' || may.version === 'comment' || may.version === 'answer';
	if (!reads) throw new Refusal(may.why ?? 'forbidden');
	if (input.text.trim() === '') throw new Refusal('empty');
	if (input.text.length > 50_000) throw new Refusal('too-long');
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		const id = newId();
		await addComment(tx, {
			id,
			reviewId: input.reviewId,
			blockId: input.blockId,
			quote: input.quote,
			personId: actor.id,
			text: input.text.trim(),
			at: at.toISOString(),
			settledBy: null
		});
		await record(tx, at, {
			personId: actor.id,
			act: 'comment',
			about: { review: input.reviewId, comment: id, block: input.blockId }
		});
	});
	given.announce(
		{ review: input.reviewId },
		{ kind: 'changed', what: 'comments', id: input.reviewId }
	);
}

/** Its author, or whoever writes the draft, marks a comment as settled. */
export async function settleComment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; commentId: string }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	const found = (await commentsOf(given.db, input.reviewId)).find(
		({ id }) => id === input.commentId
	);
	if (!found) throw new Refusal('unknown');
	if (found.personId !== actor.id && may.draft !== 'write') throw new Refusal('forbidden');
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		await keepSettled(tx, found.id, actor.id, at);
		await record(tx, at, {
			personId: actor.id,
			act: 'settle-comment',
			about: { review: input.reviewId, comment: found.id }
		});
	});
	given.announce(
		{ review: input.reviewId },
		{ kind: 'changed', what: 'comments', id: input.reviewId }
	);
}
