import * as Y from 'yjs';
import { applyValue, MAX_TEXT } from '../../../src/lib/board/text/text';
import type { Abilities } from '../../../src/lib/meeting/rights/abilities';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Comment, Fate } from '../../store/report/comments';
import {
	claimComment,
	commentsOf,
	releaseClaims,
	setSettled as keepSettled
} from '../../store/report/comments';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { placesOfBlocks, mayComment, refuseClosed, textOfBlock } from '../../reading/blocks';
import type { BlockPlace } from '../../reading/blocks';

const acts = {
	settled: 'settle-comment',
	accepted: 'accept-change',
	declined: 'decline-change'
} as const;

/**
 * The author of a comment, or a person who may write the draft, ends it: a comment is settled, a proposed change
 * accepted or declined. Accepting edits the document in the name of the person who accepts. Sent twice, it ends once.
 * @throws Refusal 'quote-lost' where the document does not have the words to change exactly once; 'forbidden'
 */
export async function settleComment(
	given: Given,
	actor: Actor,
	input: { reviewId: string; commentId: string; accept?: boolean }
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!mayComment(may)) throw new Refusal(may.why ?? 'forbidden');
	const found = await commentIn(given.db, input);
	if (!found) throw new Refusal('unknown');
	if (found.personId !== actor.id && may.draft !== 'write') throw new Refusal('forbidden');
	const place = (await placesOfBlocks(given, input.reviewId)).get(found.blockId);
	await refuseClosed(given, actor, place);
	const fate = fateOf(found, input.accept === true);
	if (fate === 'accepted' && !(await mayWrite(given, actor, may, place, found)))
		throw new Refusal('forbidden');

	if (fate === 'accepted' && place?.board) {
		return accept(given, actor, found, { ...place, board: place.board });
	}
	await keep(given, actor, found, fate);
}

/**
 * Accepts a proposal. It is claimed first, so that of two requests at once only one edits the document. If the acceptance
 * cannot be recorded, the edit is undone and the proposal is open again; after a crash, the next start opens it.
 */
async function accept(
	given: Given,
	actor: Actor,
	found: Comment,
	place: BlockPlace & { board: string }
): Promise<void> {
	if (!(await decide(given, actor, ({ tx }) => claimComment(tx, found.id)))) return;
	let undo: ((doc: Y.Doc) => void) | null = null;
	try {
		await given.boards.edit(place.board, actor.id, (doc) => {
			undo = putIn(doc, place, found);
		});
		await keep(given, actor, found, 'accepted');
	} catch (error) {
		if (undo) await given.boards.edit(place.board, actor.id, undo).catch(() => undefined);
		await decide(given, actor, ({ tx }) => releaseClaims(tx, found.id));
		throw error;
	}
}

async function keep(given: Given, actor: Actor, found: Comment, fate: Fate): Promise<void> {
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const { id, reviewId } = found;
		announce({ review: reviewId }, { kind: 'changed', what: 'comments', id: reviewId });
		if (!(await keepSettled(tx, id, { by: actor.id, at, fate }))) return;
		record(acts[fate], { review: reviewId, comment: id });
	});
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
	const { findings, findingsScope } = (await given.rights.of(actor).onCase(place.case)).may;
	return findings === 'write' && (findingsScope === null || findingsScope === lang);
}

/** Puts the proposed words in. @returns a function that undoes it, if the words are unchanged by then */
function putIn(
	doc: Y.Doc,
	place: BlockPlace,
	{ blockId, lang, quote, proposal }: Comment
): (doc: Y.Doc) => void {
	const textIn = (of: Y.Doc) => textOfBlock(of, place, blockId, lang ?? 'en');
	const text = textIn(doc);
	const now = text.toString();
	const words = proposal ?? '';
	const at = now.indexOf(quote);
	if (at < 0 || now.includes(quote, at + 1)) throw new Refusal('quote-lost');
	const after = spliced(now, at, quote.length, words);
	if (after.length > MAX_TEXT) throw new Refusal('too-long');
	const before = Y.createRelativePositionFromTypeIndex(text, at, -1);
	applyValue(text, after, null);
	return (later) => {
		const start = Y.createAbsolutePositionFromRelativePosition(before, later)?.index ?? 0;
		const then = textIn(later);
		if (!then.toString().startsWith(words, start)) return;
		applyValue(then, spliced(then.toString(), start, words.length, quote), null);
	};
}

function spliced(text: string, at: number, length: number, words: string): string {
	return text.slice(0, at) + words + text.slice(at + length);
}
