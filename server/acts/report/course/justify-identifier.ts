import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Lang } from '../../../../src/lib/words/plural';
import type { Actor, Given } from '../../../given';
import { identifiersBeside } from '../../../reading/report/beside-version';
import { dropSettled, setKept as keep } from '../../../store/report/identifiers';
import { decide } from '../../decide';
import { readText } from '../../texts';
import { readsAllOf, toBePublished } from './before-publication';

/**
 * The office says why words that may identify somebody stay in what is published beside the version, or takes that back. What
 * it said stays with the office. (A11)
 * @param input.about the text, `words` the words as the page had them; `reason` '' takes back what was said of them
 * @throws Refusal as `checkIdentifiers`, 'changed-meanwhile' where the text does not have the words, 'too-long'
 */
export async function justifyIdentifier(
	given: Given,
	actor: Actor,
	input: { reviewId: string; about: string; words: string; reason: string; lang: Lang }
): Promise<void> {
	const { reviewId, about, words, lang } = input;
	await readsAllOf(given.rights, actor, reviewId);
	const reason = readText(input.reason, 2000);
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const { review, version } = await toBePublished(tx, reviewId);
		const found = (await identifiersBeside(tx, review, version)).find(
			(each) => each.about === about && each.words === words
		);
		if (!found) throw new Refusal('changed-meanwhile');
		const blockId = about;
		if (reason === '') await dropSettled(tx, reviewId, { blockId, words });
		else await keep(tx, reviewId, { ...{ blockId, words, reason, lang }, by: actor.id, at });
		record(reason === '' ? 'reopen-identifier' : 'settle-identifier', {
			...{ review: reviewId, version: version.number, kind: found.kind }
		});
		announce({ review: reviewId }, { kind: 'changed', what: 'report', id: reviewId });
	});
}
