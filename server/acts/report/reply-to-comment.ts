import { newId } from '../../../src/lib/board/ids';
import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { takesComments } from '../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../src/lib/words/plural';
import { placesOfBlocks, mayComment, refuseClosed } from '../../reading/blocks';
import { commentsOf } from '../../store/report/comments';
import { addReply, repliesIn } from '../../store/report/replies';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * A reply under a comment, by anyone who may comment there. It is settled with the comment. Sent twice, it counts once.
 * @param input.textLang language the author writes in
 * @throws Refusal as `comment`, and 'comment-settled' where the comment was settled, accepted or declined meanwhile
 */
export async function replyToComment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; commentId: string; text: string; textLang: Lang }
): Promise<void> {
	const { review, may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!mayComment(may)) throw new Refusal(may.why ?? 'forbidden');
	if (!takesComments(review.settings, review.step)) throw new Refusal('comments-closed');
	// Forms send line ends as CRLF.
	const text = input.text.replace(/\r\n?/g, '\n').trim();
	if (text === '') throw new Refusal('empty');
	if (text.length > MAX_TEXT) throw new Refusal('too-long');
	const places = await placesOfBlocks(given, review.id);

	await decide(given, actor, async ({ tx, at: now, record, announce }) => {
		const found = (await commentsOf(tx, review.id)).find(({ id }) => id === input.commentId);
		if (!found) throw new Refusal('unknown');
		await refuseClosed(given, actor, places.get(found.blockId), may.version === 'none');
		if (found.fate !== null) throw new Refusal('comment-settled');
		announce({ review: review.id }, { kind: 'changed', what: 'comments', id: review.id });
		const replies = (await repliesIn(tx, review.id)).filter(
			({ commentId }) => commentId === found.id
		);
		const last = replies.at(-1);
		if (last?.personId === actor.id && last.text === text) return;
		// A conversation keeps its order, also where two replies have the same moment.
		const at = new Date(Math.max(now.getTime(), Date.parse((last ?? found).at) + 1));
		await addReply(tx, {
			...{ id: newId(), commentId: found.id, personId: actor.id },
			...{ text, textLang: input.textLang, at: at.toISOString() }
		});
		record('reply-to-comment', { review: review.id, comment: found.id });
	});
}
