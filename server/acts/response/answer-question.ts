import type { Lang } from '../../../src/lib/words/plural';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { personById } from '../../store/people/people';
import { questionsOf, setQuestionAnswer } from '../../store/response/questions';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import { rowsOpen, requiredText } from './responding';
import type { Actor, Given } from '../../given';

/**
 * The coordinator answers a question of the force, for the panel. One answer stands. (A6)
 * @throws Refusal 'forbidden', 'unknown', 'question-answered' with who answered and when, 'not-now' once it is signed,
 *   'empty', 'too-long'
 */
export async function answerQuestion(
	given: Given,
	actor: Actor,
	input: { reviewId: string; question: string; text: string; lang: Lang }
): Promise<void> {
	await decide(given, actor, async ({ tx, at, rights, record, post, announce }) => {
		const { review } = await coordinating(rights, actor, input.reviewId);
		const asked = (await questionsOf(tx, review.id)).find(({ id }) => id === input.question);
		if (!asked) throw new Refusal('unknown');
		if (asked.answer) {
			const by = await personById(tx, asked.answer.by);
			const zone = review.settings.timeZone;
			throw new Refusal('question-answered', { name: by?.name ?? '', at: asked.answer.at, zone });
		}
		await rowsOpen(tx, review);
		await setQuestionAnswer(tx, asked.id, {
			...{ text: requiredText(input.text), lang: input.lang },
			...{ by: actor.id, at: at.toISOString() }
		});
		const about = { review: review.id, question: asked.id };
		post({ person: asked.askedBy }, { kind: 'question-answered', about });
		record('answer-question', { review: review.id, block: asked.block });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
	});
}
