import { actsForTheOffice } from '../../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { officeIsAlone } from '../../../reading/report/publication-gate';
import { setConfirmed as keep, openedById } from '../../../store/response/opened';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * A second person of the office confirms that words about a promise identify nobody and say the same in the panel's
 * languages: from then on everybody reads them with the published report. Where the office is one person, they confirm
 * their own. Sent twice, it counts once. (A11)
 * @throws Refusal 'forbidden', 'not-active'; 'unknown' for words that were changed or taken back meanwhile;
 *   'words-own' for the person who prepared them
 */
export async function confirmWords(
	given: Given,
	actor: Actor,
	input: { words: string }
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const found = await openedById(tx, input.words);
		if (!found) throw new Refusal('unknown');
		const { may, review } = await rights.of(actor).onReview(found.reviewId);
		if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
		if (found.confirmed) return;
		if (review.settings.languages.some((lang) => found[lang] === ''))
			throw new Refusal('languages-needed');
		if (found.preparedBy === actor.id && !(await officeIsAlone(tx))) throw new Refusal('words-own');
		await keep(tx, found.id, { by: actor.id, at: at.toISOString() });
		record('confirm-words', { review: review.id, words: found.id, says: found.kind });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
