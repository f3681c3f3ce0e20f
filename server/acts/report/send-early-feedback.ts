import { newId } from '../../../src/lib/board/ids';
import type { Bilingual } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isEarly } from '../../../src/lib/meeting/report/early';
import { identifyingWords } from '../../reading/report/identifiers';
import { everybody } from '../../store/people/people';
import { addEarlyFeedback, earlyFeedbackOf } from '../../store/report/early-feedback';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import { tellRoles } from '../telling';
import { readText } from '../texts';
import type { Actor, Given } from '../../given';

/** UTF-16 units in each language. */
const LONGEST = 20_000;

/**
 * The office tells the force something before the report is approved. It is provisional, and cannot be changed afterwards:
 * another one can be added, and it can be withdrawn. The force reads it and nothing else of the draft. Sent twice, it counts
 * once. (A5, A11)
 * @param input.text '' in a language in which it is not given
 * @param input.anyway it is sent although it has words that may identify somebody
 * @throws Refusal 'forbidden' and the like, 'not-now' once the report is approved or where the force has no part,
 *   'no-respondent', 'empty', 'too-long', 'feedback-identifies' with the words
 */
export async function sendEarlyFeedback(
	given: Given,
	actor: Actor,
	input: { reviewId: string; text: Bilingual; anyway: boolean }
): Promise<void> {
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, announce } = decision;
		const { review } = await coordinating(rights, actor, input.reviewId);
		const { steps, languages } = review.settings;
		if (!isEarly(steps, review)) throw new Refusal('not-now');
		const written = (lang: 'en' | 'cy') =>
			languages.includes(lang) ? readText(input.text[lang], LONGEST) : '';
		const text = { en: written('en'), cy: written('cy') };
		if (text.en + text.cy === '') throw new Refusal('empty');
		const before = await earlyFeedbackOf(tx, review.id);
		const last = before.findLast(({ withdrawn }) => !withdrawn);
		if (last?.by === actor.id && last.text.en === text.en && last.text.cy === text.cy) return;
		const isForce = (await everybody(tx)).some(
			({ roles, standing }) => roles.includes('respondent') && standing === 'active'
		);
		if (!isForce) throw new Refusal('no-respondent');
		if (!input.anyway) {
			const found = await identifyingWords(tx, review, [text.en, text.cy]);
			if (found !== '') throw new Refusal('feedback-identifies', { found });
		}
		const n = before.length + 1;
		const id = newId();
		await addEarlyFeedback(tx, {
			...{ id, reviewId: review.id, n, text, by: actor.id, at: at.toISOString() }
		});
		const about = { review: review.id, feedback: id };
		await tellRoles(decision, ['respondent'], { kind: 'early-feedback', about });
		record('send-early-feedback', { review: review.id, feedback: id });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
