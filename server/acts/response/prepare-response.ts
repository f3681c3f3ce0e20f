import { addRows } from '../../../src/lib/board/documents/response';
import { seedResponse } from '../../../src/lib/board/documents/seed';
import { responseName } from '../../../src/lib/board/names';
import { observationsOf } from '../../../src/lib/meeting/response/answered';
import { reportStepAfter } from '../../../src/lib/meeting/sitting/stages';
import { reviewById } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import type { Actor, Given } from '../../given';

/**
 * Makes the document in which the force answers, with a row for each observation of the latest version. It does nothing
 * unless the next step is the force's. Nobody may open the document before the report is sent. Acts call it before their
 * decision, because a decision edits no board. (A6)
 */
export async function prepareResponse(
	{ db, boards }: Given,
	actor: Actor,
	reviewId: string
): Promise<void> {
	const review = await reviewById(db, reviewId);
	const next = review && reportStepAfter(review.settings.steps, review.step);
	const version = (await versionsOf(db, reviewId)).at(-1);
	if (next?.allows !== 'respond' || !version) return;
	const name = responseName(reviewId);
	const blocks = observationsOf(version.content).map(({ id }) => id);
	if (await boards.exists(name)) await boards.edit(name, actor.id, (doc) => addRows(doc, blocks));
	else await boards.create(name, (doc) => seedResponse(doc, blocks));
}
