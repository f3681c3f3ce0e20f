import { Refusal } from '../../../../src/lib/meeting/refusal';
import { stepOf } from '../../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../../src/lib/words/plural';
import type { Actor, Given } from '../../../given';
import { identifiersOfReport } from '../../../reading/report/identifiers';
import { decidedOf, readReport } from '../../../reading/report';
import { reviewById } from '../../../store/report/reviews';
import { dropSettled, setKept as keep } from '../../../store/report/identifiers';
import { decide } from '../../decide';
import { readText } from '../../texts';

export interface IdentifierToSettle {
	reviewId: string;
	blockId: string;
	/** As `keyOf` makes it of their kind and the words. */
	words: string;
	/** Why the words stay in the report; '' takes back what was said of them. */
	reason: string;
	/** Language of the reason. */
	lang: Lang;
}

/**
 * The office says why words that look as if they identify somebody stay in the report, or takes that back. What it said
 * stays with the office and is in no version. (A11)
 * @throws Refusal 'forbidden' and the like, 'not-now' where the report is no draft, 'stood-down' and the like for a block
 *   of a case that is closed to the actor, 'changed-meanwhile' where the block no longer has the words, 'too-long'
 */
export async function settleIdentifier(
	given: Given,
	actor: Actor,
	{ reviewId, blockId, words, lang, ...input }: IdentifierToSettle
): Promise<void> {
	const rights = given.rights.of(actor);
	const { may } = await rights.onReview(reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	const review = await reviewById(given.db, reviewId);
	if (!review) throw new Refusal('unknown');
	if (stepOf(review.settings, review.step)?.allows !== 'draft') throw new Refusal('not-now');
	const reason = readText(input.reason, 2000);
	const report = await readReport(await decidedOf(given.db, reviewId), review, (name, use) =>
		given.boards.derived(name, use)
	);
	const found = (await identifiersOfReport(given.db, review, report)).find(
		(each) => each.block.id === blockId && each.words === words
	);
	if (!found) throw new Refusal('changed-meanwhile');
	if (found.block.case !== undefined) {
		const closed = (await rights.onCases(reviewId)).find(
			({ on, may }) => on.case.number === found.block.case && may.findings === 'none'
		);
		if (closed) throw new Refusal(closed.may.why ?? 'forbidden');
	}
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		if (reason === '') await dropSettled(tx, reviewId, { blockId, words });
		else await keep(tx, reviewId, { ...{ blockId, words, reason, lang }, by: actor.id, at });
		const { kind } = found;
		record(reason === '' ? 'reopen-identifier' : 'settle-identifier', {
			...{ review: reviewId, block: blockId, kind }
		});
		announce({ review: reviewId }, { kind: 'changed', what: 'comments', id: reviewId });
	});
}
