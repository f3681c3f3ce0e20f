import type { Language } from '../../../../src/lib/meeting/people/people';
import { OTHER, outOfDate, stillRight } from '../../../../src/lib/meeting/report/two-languages';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { placesOfBlocks, refuseClosed, textOfBlock } from '../../../reading/blocks';
import { textHashesOf, pairsOf } from '../../../reading/report/written-for';
import { keepPairs } from '../../../store/report/written-for';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * The translator or the coordinator says that a text that is marked as out of date is right for what the other language
 * says now. Sent twice, it is said once. (A10)
 * @param input.seen hash, as `textHashesOf` makes it, of the other language's text that the page showed
 * @throws Refusal 'forbidden' and the like; 'unknown' for no such text in a document; 'stood-down' and the like for a case
 *   that is closed to the actor; 'changed-meanwhile' where the other language says something else by now
 */
export async function sayStillRight(
	given: Given,
	actor: Actor,
	{
		reviewId,
		blockId,
		lang,
		seen
	}: { reviewId: string; blockId: string; lang: Language; seen: string }
): Promise<void> {
	const { review, may } = await given.rights.of(actor).onReview(reviewId);
	if (may.draft === 'none') throw new Refusal(may.why ?? 'forbidden');
	if (!may.sayRight) throw new Refusal('forbidden');
	const place = (await placesOfBlocks(given, reviewId)).get(blockId);
	await refuseClosed(given, actor, place, true);
	const { board } = place ?? {};
	if (!place || !board) throw new Refusal('unknown');
	const now = await given.boards.read(board, (doc) =>
		textHashesOf({
			en: textOfBlock(doc, place, blockId, 'en').toString(),
			cy: textOfBlock(doc, place, blockId, 'cy').toString()
		})
	);
	await decide(given, actor, async ({ tx, record, announce }) => {
		const { of, round } = await pairsOf(tx, review);
		const judging = { languages: review.settings.languages, round };
		announce({ review: reviewId }, { kind: 'changed', what: 'comments', id: reviewId });
		if (!outOfDate(of(blockId), now, judging).includes(lang)) return;
		if (now[OTHER[lang]] !== seen) throw new Refusal('changed-meanwhile');
		await keepPairs(tx, reviewId, new Map([[blockId, stillRight(of(blockId), now, lang)]]));
		record('say-still-right', { review: reviewId, block: blockId, language: lang });
	});
}
