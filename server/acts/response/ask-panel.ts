import { newId } from '../../../src/lib/board/ids';
import type { Lang } from '../../../src/lib/words/plural';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { addQuestion } from '../../store/response/questions';
import { decide } from '../decide';
import { tellRoles } from '../telling';
import { responding, requiredText } from './responding';
import type { Actor, Given } from '../../given';

/**
 * The force asks the panel about one observation, and the coordinator answers. Until then the clock stands still where
 * the panel's settings say so. (A6)
 * @returns the question's id
 * @throws Refusal as `responding`, 'unknown' for no such observation, 'empty', 'too-long'
 */
export async function askPanel(
	given: Given,
	actor: Actor,
	input: { reviewId: string; block: string; text: string; lang: Lang }
): Promise<string> {
	const text = requiredText(input.text);
	return decide(given, actor, async (decision) => {
		const { tx, at, rights, record, announce } = decision;
		const { review, rows } = await responding({ db: tx, rights }, actor, input.reviewId);
		if (!rows.some(({ id }) => id === input.block)) throw new Refusal('unknown');
		const id = newId();
		await addQuestion(tx, {
			...{ id, reviewId: review.id, block: input.block, text, lang: input.lang },
			...{ askedBy: actor.id, askedAt: at.toISOString() }
		});
		const about = { review: review.id, question: id };
		await tellRoles(decision, ['coordinator'], { kind: 'question-asked', about });
		record('ask-panel', { review: review.id, block: input.block });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
		return id;
	});
}
