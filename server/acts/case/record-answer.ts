import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isValue } from '../../../src/lib/meeting/settings/prompts';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import type { Lang } from '../../../src/lib/words/plural';
import { agreedAnswers, insertAnswer as keep } from '../../store/plenary/agreed-answers';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { inChair } from './in-chair';

/**
 * The panel's agreed answer to a prompt, where its groups differed; recorded by the chair (G7).
 * @throws Refusal 'empty' for a value that this kind of prompt cannot have
 */
export async function recordAnswer(
	given: Given,
	actor: Actor,
	input: { caseId: string; promptId: string; value: string | null; note: string; lang?: Lang }
): Promise<void> {
	const { review, at: sitting, on } = await inChair(given, actor, input.caseId);
	if (!on.opening) throw new Refusal('not-opened');
	const prompt = templateOf(review, on.case).prompts.find(({ id }) => id === input.promptId);
	if (!prompt) throw new Refusal('unknown');
	if (!isValue(prompt, input.value)) throw new Refusal('empty');
	if (input.note.length > MAX_TEXT) throw new Refusal('too-long');

	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		await inChair({ rights }, actor, input.caseId);
		const lang = input.lang ?? null;
		const kept = (await agreedAnswers(tx, input.caseId)).find((of) => of.promptId === prompt.id);
		if (kept?.value === input.value && kept.note === input.note && kept.lang === lang) return;
		await keep(tx, input.caseId, { ...input, lang, by: actor.id, at });
		record('record-answer', { review: review.id, case: input.caseId, prompt: input.promptId });
		announce({ sitting: sitting.sitting.id }, { kind: 'changed', what: 'case', id: input.caseId });
	});
}
