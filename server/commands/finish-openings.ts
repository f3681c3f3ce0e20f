import { draftName, findingsName, parseName } from '../../src/lib/board/names';
import { stepOf } from '../../src/lib/meeting/stages';
import { casesOf } from '../store/cases';
import { incomplete } from '../store/openings';
import { allReviews } from '../store/reviews';
import { completeOpening } from './complete-opening';
import type { Given } from './given';

/**
 * At start: an opening that was cut short is completed, and a draft that was frozen without becoming a
 * version is thawed (model.md, "Acts"), so that a crash leaves no act half done.
 */
export async function finishOpenings(given: Given, frozenAtStart: string[]): Promise<void> {
	for (const { caseId } of await incomplete(given.db)) await completeOpening(given, caseId);
	const frozen = new Set(frozenAtStart);
	for (const review of await allReviews(given.db)) {
		if (stepOf(review.settings, review.step)?.allows !== 'draft') continue;
		const cases = await casesOf(given.db, review.id);
		const names = [draftName(review.id), ...cases.map(({ id }) => findingsName(id))];
		const stuck = names.filter((name) => parseName(name) !== null && frozen.has(name));
		if (stuck.length > 0) await given.boards.thaw(stuck);
	}
}
