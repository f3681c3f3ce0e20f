import { draftName, findingsName, parseName, responseName } from '../../../src/lib/board/names';
import { isSent } from '../../../src/lib/meeting/sitting/stages';
import { casesOf } from '../../store/sitting/cases';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { incomplete, openingsOf } from '../../store/plenary/openings';
import type { Review } from '../../store/report/reviews';
import { allReviews } from '../../store/report/reviews';
import { signedAt } from '../../store/response/signed';
import { completeOpening } from './complete-opening';
import type { Given } from '../../given';

/**
 * Completes at start what a crash interrupted (model.md, "Acts"): thaws a draft that was frozen but not sealed and a
 * response that was frozen but not signed, completes openings, and thaws the boards of cases that were given back or not
 * opened after all. A case that fails is reported and tried again at the next start; the others go on.
 */
export async function finishOpenings(
	given: Given,
	frozenAtStart: string[],
	report: (error: unknown) => void
): Promise<void> {
	const frozen = new Set(frozenAtStart);
	for (const review of await allReviews(given.db)) {
		const cases = await casesOf(given.db, review.id);
		if (!isSent(review.settings, review.step)) {
			const names = [draftName(review.id), ...cases.map(({ id }) => findingsName(id))];
			const stuck = names.filter((name) => frozen.has(name));
			if (stuck.length > 0) await given.boards.thaw(stuck).catch(report);
		}
		// Thaws a response that was frozen and not signed, so that its writers can go on.
		const response = responseName(review.id);
		if (frozen.has(response) && !(await signedAt(given.db, review.id)))
			await given.boards.thaw([response]).catch(report);
		await finishOpeningsOf(given, review, report);
		const openings = await openingsOf(given.db, review.id);
		for (const { id } of cases) {
			if (isOpen(openings[id])) continue;
			// Also a board of a group that the case was taken from: it may be given back.
			const stuck = [...frozen].filter((name) => isBoardOf(name, id));
			if (stuck.length > 0) await given.boards.thaw(stuck).catch(report);
		}
	}
}

/** While the report is sealed, points cannot be gathered: such openings wait until it is back at drafting. */
export async function finishOpeningsOf(
	given: Given,
	{ id, settings, step }: Pick<Review, 'id' | 'settings' | 'step'>,
	report: (error: unknown) => void = fail
): Promise<void> {
	if (isSent(settings, step)) return;
	const cases = new Set((await casesOf(given.db, id)).map((row) => row.id));
	for (const { caseId } of await incomplete(given.db)) {
		if (cases.has(caseId)) await completeOpening(given, caseId).catch(report);
	}
}

function isBoardOf(name: string, caseId: string): boolean {
	const parsed = parseName(name);
	return parsed?.kind === 'board' && parsed.caseId === caseId;
}

function fail(error: unknown): never {
	throw error;
}
