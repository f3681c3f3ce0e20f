import { isAnswerValue } from '../../src/lib/board/schema';
import { Refusal } from '../../src/lib/meeting/refusal';
import { record } from '../store/history';
import { latestOpening, recordAnswer as keep } from '../store/openings';
import { reviewById } from '../store/reviews';
import type { Actor, Given } from './given';
import { onCaseInChair } from './on-case';

/** The panel's agreed answer to a prompt, where its groups differed; recorded by the chair (G7). */
export async function recordAnswer(
	given: Given,
	actor: Actor,
	input: { caseId: string; promptId: string; value: string | null; note: string }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	if (!(await latestOpening(given.db, input.caseId))) throw new Refusal('not-opened');
	const review = await reviewById(given.db, about.review.id);
	if (!review?.template.prompts.some(({ id }) => id === input.promptId))
		throw new Refusal('unknown');
	if (!isAnswerValue(input.value)) throw new Refusal('empty');
	if (input.note.length > 50_000) throw new Refusal('too-long');

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
