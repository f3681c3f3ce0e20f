import { MAX_TEXT } from '../../../src/lib/board/text';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isValue } from '../../../src/lib/meeting/settings/template';
import { record } from '../../store/history';
import { latestOpening, recordAnswer as keep } from '../../store/openings';
import { reviewById } from '../../store/reviews';
import type { Actor, Given } from '../../given';
import { onCaseInChair } from '../../rights/on-case';

/**
 * The panel's agreed answer to a prompt, where its groups differed; recorded by the chair (G7).
 * @throws Refusal 'empty' for a value that this kind of prompt cannot have
 */
export async function recordAnswer(
	given: Given,
	actor: Actor,
	input: { caseId: string; promptId: string; value: string | null; note: string }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	if (!(await latestOpening(given.db, input.caseId))) throw new Refusal('not-opened');
	const review = await reviewById(given.db, about.review.id);
	const prompt = review?.template.prompts.find(({ id }) => id === input.promptId);
	if (!prompt) throw new Refusal('unknown');
	if (!isValue(prompt, input.value)) throw new Refusal('empty');
	if (input.note.length > MAX_TEXT) throw new Refusal('too-long');

	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		await keep(tx, input.caseId, { ...input, by: actor.id, at });
		await record(tx, at, {
			personId: actor.id,
			act: 'record-answer',
			about: { review: about.review.id, case: input.caseId, prompt: input.promptId }
		});
	});
	given.announce(
		{ sitting: about.sitting.id },
		{ kind: 'changed', what: 'case', id: input.caseId }
	);
}
