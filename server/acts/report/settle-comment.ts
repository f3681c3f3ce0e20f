import type * as Y from 'yjs';
import { applyValue, MAX_TEXT } from '../../../src/lib/board/text';
import type { Abilities } from '../../../src/lib/meeting/rights/abilities';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Comment, Fate } from '../../store/comments';
import { commentsOf, settleComment as keepSettled } from '../../store/comments';
import { record } from '../../store/history';
import type { Actor, Given } from '../../given';
import { blocksOf, mayComment, refuseClosed, textOfBlock } from '../../reading/blocks';
import type { BlockPlace } from '../../reading/blocks';
import { onCase, onReview } from '../../rights/on-case';

const acts = {
	settled: 'settle-comment',
	accepted: 'accept-change',
	declined: 'decline-change'
} as const;

/**
 * Its author, or whoever writes the draft, ends a comment: it is settled; a proposed change is accepted
 * or declined, and accepting it is an edit of the document by whoever accepts. Sent twice, it ends once.
 * @throws Refusal 'quote-lost' where the words to change do not stand there exactly once; 'forbidden'
 */
export async function settleComment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; commentId: string; accept?: boolean }
): Promise<void> {
	const { may } = await onReview(given, actor, input.reviewId);
	if (!mayComment(may)) throw new Refusal(may.why ?? 'forbidden');
	const found = await commentIn(given.db, input);
	if (!found) throw new Refusal('unknown');
	if (found.personId !== actor.id && may.draft !== 'write') throw new Refusal('forbidden');
	const place = (await blocksOf(given, input.reviewId)).get(found.blockId);
	await refuseClosed(given, actor, place);
	const fate = fateOf(found, input.accept === true);
	if (fate === 'accepted' && !(await mayWrite(given, actor, may, place, found)))
		throw new Refusal('forbidden');

	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		// Those who accept at once take turns here, so that the words are put in once.
		if ((await commentIn(tx, input))?.fate !== null) return;
		if (fate === 'accepted' && place?.board) {
			await given.boards.edit(place.board, actor.id, (doc) => putIn(doc, place, found));
		}
		await keepSettled(tx, found.id, { by: actor.id, at, fate });
		await record(tx, at, {
			personId: actor.id,
			act: acts[fate],
			about: { review: input.reviewId, comment: found.id }
		});
	});
	given.announce(
		{ review: input.reviewId },
		{ kind: 'changed', what: 'comments', id: input.reviewId }
	);
}

async function commentIn(
	db: Given['db'],
	{ reviewId, commentId }: { reviewId: string; commentId: string }
): Promise<Comment | undefined> {
	return (await commentsOf(db, reviewId)).find(({ id }) => id === commentId);
}

function fateOf({ proposal }: Comment, accept: boolean): Fate {
	if (proposal === null) return 'settled';
	return accept ? 'accepted' : 'declined';
}

async function mayWrite(
	given: Given,
	actor: Actor,
	may: Abilities,
	place: BlockPlace | undefined,
	{ lang }: Comment
): Promise<boolean> {
	if (!place?.board) return false;
	if (place.case === null)
		return may.draft === 'write' && (may.draftScope === null || may.draftScope === lang);
	const { findings, findingsScope } = (await onCase(given, actor, place.case)).may;
	return findings === 'write' && (findingsScope === null || findingsScope === lang);
}

function putIn(doc: Y.Doc, place: BlockPlace, { blockId, lang, quote, proposal }: Comment): void {
	const text = textOfBlock(doc, place, blockId, lang ?? 'en');
	const now = text.toString();
	const at = now.indexOf(quote);
	if (at < 0 || now.includes(quote, at + 1)) throw new Refusal('quote-lost');
	const after = now.slice(0, at) + (proposal ?? '') + now.slice(at + quote.length);
	if (after.length > MAX_TEXT) throw new Refusal('too-long');
	applyValue(text, after, null);
}
