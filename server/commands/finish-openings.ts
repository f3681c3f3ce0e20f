import { draftName, findingsName, parseName } from '../../src/lib/board/names';
import { stepOf } from '../../src/lib/meeting/stages';
import { casesOf } from '../store/cases';
import { incomplete, openingsOf } from '../store/openings';
import { allReviews } from '../store/reviews';
import { boardsOfCase, thawBoards } from './boards-of-case';
import { completeOpening } from './complete-opening';
import type { Given } from './given';

/**
 * At start: an opening that was cut short is completed; the boards of a case that was given back to its
 * groups, or that was not opened after all, are thawed; and a draft that was frozen without becoming a
 * version is thawed (model.md, "Acts"), so that a crash leaves no act half done.
 */
export async function finishOpenings(given: Given, frozenAtStart: string[]): Promise<void> {
	for (const { caseId } of await incomplete(given.db)) await completeOpening(given, caseId);
	const frozen = new Set(frozenAtStart);
	for (const review of await allReviews(given.db)) {
		const cases = await casesOf(given.db, review.id);
		const openings = await openingsOf(given.db, review.id);
		for (const { id } of cases) {
			const isOpen = Object.hasOwn(openings, id) && openings[id].reopenedAt === null;
			if (isOpen) continue;
			const boards = await boardsOfCase(given.db, id, review.settings.blind);
			if (boards.some(({ name }) => frozen.has(name))) await thawBoards(given, id);
		}
		if (stepOf(review.settings, review.step)?.allows !== 'draft') continue;
		const names = [draftName(review.id), ...cases.map(({ id }) => findingsName(id))];
		const stuck = names.filter((name) => parseName(name) !== null && frozen.has(name));
		if (stuck.length > 0) await given.boards.thaw(stuck);
	}
}
