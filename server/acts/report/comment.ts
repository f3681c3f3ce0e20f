import { newId } from '../../../src/lib/board/ids';
import { MAX_REASON } from '../../../src/lib/board/documents/schema';
import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { takesComments } from '../../../src/lib/meeting/sitting/stages';
import type { Comment } from '../../store/report/comments';
import { addComment, commentsOf } from '../../store/report/comments';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { placesOfBlocks, mayComment, refuseClosed, textOfBlock } from '../../reading/blocks';
import type { BlockPlace } from '../../reading/blocks';

export interface NewComment {
	reviewId: string;
	blockId: string;
	/** The words it is about, as the block has them now; '' for the whole block. */
	quote: string;
	/** The language of these words, where it is known. */
	lang?: 'en' | 'cy';
	/** Words proposed in their place; '' proposes to delete them; undefined proposes nothing. */
	proposal?: string;
	text: string;
	/** Language the author writes in. */
	textLang?: 'en' | 'cy';
}

/**
 * A comment on a block or on some of its words, or words proposed in place of them: by anyone who may
 * read the draft or comment on the version; absent members too (A4). Sent twice, it counts once.
 * @throws Refusal 'comments-closed' once the report has gone on, 'empty', 'too-long', 'unknown' for no such
 *   block, 'stood-down' from its case or why else its findings are closed, 'quote-missing' where the words do
 *   not stand in it
 */
export async function comment(given: Given, actor: Actor, input: NewComment): Promise<void> {
	const { review, may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!mayComment(may)) throw new Refusal(may.why ?? 'forbidden');
	if (!takesComments(review.settings, review.step)) throw new Refusal('comments-closed');
	const said = fitting(input);
	const place = (await placesOfBlocks(given, input.reviewId)).get(input.blockId);
	if (place === undefined) throw new Refusal('unknown');
	await refuseClosed(given, actor, place, said.quote !== '' || may.version === 'none');
	const lang = said.quote === '' ? null : await languageOf(given, place, input, said.quote);

	await decide(given, actor, async ({ tx, at: now, record, announce }) => {
		announce({ review: review.id }, { kind: 'changed', what: 'comments', id: review.id });
		const all = await commentsOf(tx, input.reviewId);
		const last = all.findLast(({ blockId }) => blockId === input.blockId);
		if (last?.personId === actor.id && isSame(last, said)) return;
		const at = laterThan(all.at(-1)?.at, now);
		const id = newId();
		await addComment(tx, {
			id,
			reviewId: input.reviewId,
			blockId: input.blockId,
			...said,
			lang,
			textLang: input.textLang ?? null,
			personId: actor.id,
			at: at.toISOString(),
			settledBy: null,
			settledAt: null,
			fate: null
		});
		record(said.proposal === null ? 'comment' : 'propose-change', {
			review: input.reviewId,
			comment: id,
			block: input.blockId
		});
	});
}

type Said = Pick<Comment, 'quote' | 'proposal' | 'text'>;

/** Checks the lengths. A proposed change may be without a comment; a plain comment must have words. */
function fitting(input: NewComment): Said {
	const quote = asWritten(input.quote);
	const text = asWritten(input.text);
	const proposal = input.proposal === undefined ? null : asWritten(input.proposal);
	const isNothing = proposal === null ? text === '' : quote === '' || proposal === quote;
	if (isNothing) throw new Refusal('empty');
	const isLong = text.length > MAX_TEXT || (proposal?.length ?? 0) > MAX_TEXT;
	if (isLong || quote.length > MAX_REASON) throw new Refusal('too-long');
	return { quote, proposal, text };
}

/** Forms send line ends as CRLF; shared texts have LF. */
function asWritten(words: string): string {
	return words.replace(/\r\n?/g, '\n').trim();
}

async function languageOf(
	given: Given,
	place: BlockPlace,
	{ blockId, lang }: NewComment,
	quote: string
): Promise<'en' | 'cy'> {
	const languages = lang ? [lang] : (['en', 'cy'] as const);
	const found =
		place.board &&
		(await given.boards.read(place.board, (doc) =>
			languages.find((each) => textOfBlock(doc, place, blockId, each).toString().includes(quote))
		));
	if (!found) throw new Refusal('quote-missing');
	return found;
}

function isSame(one: Said, other: Said): boolean {
	return one.text === other.text && one.quote === other.quote && one.proposal === other.proposal;
}

/** The time for a new comment: later than the one before it, so that a conversation keeps its order. */
function laterThan(before: string | undefined, now: Date): Date {
	return before === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(before) + 1));
}
