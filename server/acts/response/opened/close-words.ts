import { Refusal } from '../../../../src/lib/meeting/refusal';
import { dropWords, openedWords } from '../../../store/response/opened';
import type { OpenedKind } from '../../../store/response/opened';
import { decide } from '../../decide';
import { onCommitment } from '../on-commitment';
import type { Actor, Given } from '../../../given';

/**
 * The office takes words about a promise back, confirmed or not: the public page no longer shows them. Sent twice, it
 * counts once.
 * @param input.about id of the entry, or of the promise
 * @param input.words id of the words that the page showed
 * @throws Refusal 'unknown', 'forbidden', 'not-active'; 'changed-meanwhile' where other words are there by now
 */
export async function closeWords(
	given: Given,
	actor: Actor,
	{ kind, about, words }: { kind: OpenedKind; about: string; words: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const which = kind === 'owner' ? { commitment: about } : { entry: about };
		const { may, review } = await onCommitment({ db: tx, rights, at }, actor, which);
		if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
		const kept = (await openedWords(tx)).get(`${kind} ${about}`);
		if (!kept) return;
		if (kept.id !== words) throw new Refusal('changed-meanwhile');
		await dropWords(tx, kept.id);
		record('close-words', { review: review.id, words: kept.id, says: kind });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
