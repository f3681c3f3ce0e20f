import { Refusal } from '../../../src/lib/meeting/refusal';
import { publicationsOf } from '../../store/report/publications';
import { reviewById } from '../../store/report/reviews';
import { signedResponse } from '../../store/response/signed';
import { setTranslation, translationsOf } from '../../store/response/translations';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/** UTF-16 units. */
const LONGEST = 50_000;

/**
 * The translator, or the coordinator, writes one text of the signed response in the other language, so that the report
 * can be published in both at the same moment. (A10)
 * @param input.entry id of the observation's block, or of the commitment; `was` is the translation that the page showed
 * @throws Refusal 'forbidden', 'unknown', 'not-now' before it is signed and once it is published, 'too-long',
 *   'changed-meanwhile' where another translated it after the page was read
 */
export async function translateResponse(
	given: Given,
	actor: Actor,
	input: { reviewId: string; entry: string; was: string; text: string }
): Promise<void> {
	const text = clean(input.text);
	if (text.length > LONGEST) throw new Refusal('too-long');
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { may } = await rights.of(actor).onReview(input.reviewId);
		if (!may.translate) throw new Refusal(may.why ?? 'forbidden');
		const review = await reviewById(tx, input.reviewId);
		const signed = review && (await signedResponse(tx, review.id));
		if (!review || !signed) throw new Refusal('not-now');
		const [published] = await publicationsOf(tx, review.id);
		if (published && !published.withdrawn) throw new Refusal('not-now');
		const entries = [...signed.answers.map(({ block }) => block), ...signed.commitments.map(idOf)];
		if (!entries.includes(input.entry)) throw new Refusal('unknown');
		const before = (await translationsOf(tx, review.id)).get(input.entry)?.text ?? '';
		if (before === text) return;
		if (before !== clean(input.was)) throw new Refusal('changed-meanwhile');
		await setTranslation(tx, review.id, input.entry, {
			...{ text, by: actor.id, at: at.toISOString() }
		});
		record('translate-response', { review: review.id, version: signed.version });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}

const idOf = ({ id }: { id: string }) => id;

/** Line breaks as the database keeps them: forms send two characters. */
function clean(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}
