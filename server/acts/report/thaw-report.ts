import { draftName, findingsName, responseName } from '../../../src/lib/board/names';
import type { Given } from '../../given';
import { openingsOf } from '../../store/plenary/openings';
import type { Review } from '../../store/report/reviews';
import { casesOf } from '../../store/sitting/cases';
import { finishOpeningsOf } from '../case/finish-openings';

/** A report that is back at drafting: its documents can be written again, and openings that waited for it are completed. */
export async function thawReport(given: Given, review: Review): Promise<void> {
	const openings = await openingsOf(given.db, review.id);
	const opened = (await casesOf(given.db, review.id)).filter(({ id }) => openings[id]);
	await given.boards.thaw([draftName(review.id), ...opened.map(({ id }) => findingsName(id))]);
	await finishOpeningsOf(given, review);
}

/** The force begins its answer to a corrected version with the words that it signed. */
export async function thawResponse({ boards }: Given, reviewId: string): Promise<void> {
	const name = responseName(reviewId);
	if (await boards.exists(name)) await boards.thaw([name]);
}
