import { newId } from '../../../../src/lib/board/ids';
import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { identifyingWords } from '../../../reading/report/identifiers';
import { openedWords, prepareWords } from '../../../store/response/opened';
import type { OpenedKind } from '../../../store/response/opened';
import { decide } from '../../decide';
import { readText } from '../../texts';
import type { Actor, Given } from '../../../given';
import { onCommitment } from '../on-commitment';

/**
 * The office prepares words for everybody about a promise: what was done, or who it is that owns it. They are in each of
 * the panel's languages, and nobody outside reads them before another person of the office has confirmed them. What the
 * force reported itself is never opened. The same words again keep their confirmation. (A10, A11)
 * @param input.about id of the entry, or of the promise
 * @param input.before id of the words that the page showed; '' where it showed none
 * @param input.anyway with words that may identify somebody
 * @returns the id under which they are confirmed
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'too-long'; 'languages-needed' where a language is empty;
 *   'changed-meanwhile' where somebody else prepared words or took them back; 'evidence-identifies' with the words that may
 *   identify somebody
 */
export async function openWords(
	given: Given,
	actor: Actor,
	input: { kind: OpenedKind; about: string; before: string; words: Bilingual; anyway: boolean }
): Promise<string> {
	const { kind, about } = input;
	return decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const which = kind === 'owner' ? { commitment: about } : { entry: about };
		const { may, review, commitment } = await onCommitment({ db: tx, rights, at }, actor, which);
		if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
		const entry = commitment.entries.find(({ id }) => id === about);
		if (kind === 'evidence' && (!entry || entry.byForce || entry.takenBack))
			throw new Refusal('forbidden');
		const { languages } = review.settings;
		const wordsOf = (lang: 'en' | 'cy') =>
			languages.includes(lang) ? readText(input.words[lang].replace(/\r\n?/g, '\n'), 20_000) : '';
		const words = { en: wordsOf('en'), cy: wordsOf('cy') };
		if (languages.some((lang) => words[lang] === '')) throw new Refusal('languages-needed');
		const kept = (await openedWords(tx)).get(`${kind} ${about}`);
		if (kept?.en === words.en && kept.cy === words.cy) return kept.id;
		if ((kept?.id ?? '') !== input.before) throw new Refusal('changed-meanwhile');
		if (!input.anyway) {
			const texts = languages.map((lang) => words[lang]);
			const found = await identifyingWords(tx, review, texts);
			if (found !== '') throw new Refusal('evidence-identifies', { found });
		}
		const id = newId();
		await prepareWords(
			tx,
			{ reviewId: review.id, kind, about },
			{ id, ...words, preparedBy: actor.id, preparedAt: at.toISOString() }
		);
		record('open-words', { review: review.id, commitment: commitment.id, words: id, says: kind });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
		return id;
	});
}
