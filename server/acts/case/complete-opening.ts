import { draftName, findingsName } from '../../../src/lib/board/names';
import { seedDraft, seedFindings } from '../../../src/lib/board/seed';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession, nextStep } from '../../../src/lib/meeting/sitting/stages';
import { caseById } from '../../store/cases';
import { logEvent } from '../../store/events';
import { endHelp, groupsOfCase } from '../../store/groups';
import { dropOpening, hasCopies, latestOpening, markComplete } from '../../store/openings';
import { reviewById, setStep } from '../../store/reviews';
import { setHere, setStage, sittingById } from '../../store/sittings';
import { copyBoards } from './copy-boards';
import { gatherInto } from './gather-points';
import type { Given } from '../../given';
import { thawBoards } from '../../rights/boards-of-case';

/**
 * Everything that follows from a case's opening once it is begun: its boards freeze and are copied,
 * drafting begins, the points are gathered, and the room's place moves there. Each step may be
 * repeated, so that a start completes what a crash cut short (model.md, "Acts").
 */
export async function completeOpening(given: Given, caseId: string): Promise<void> {
	const opening = await latestOpening(given.db, caseId);
	const row = await caseById(given.db, caseId);
	if (!opening || !row) throw new Refusal('unknown');
	if (opening.complete) return;

	await freezeAndCopy(given, opening);
	await startDrafting(given, row.reviewId, caseId);
	await gatherInto(given, caseId, opening.openedBy);
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		if ((await latestOpening(tx, caseId))?.complete) return;
		await markComplete(tx, caseId, opening.revision);
		// Somebody may have closed it meanwhile, and that is for ever.
		if (isInSession((await sittingById(tx, row.sittingId))?.stage ?? 'closed')) {
			await setStage(tx, row.sittingId, 'plenary');
			await setHere(tx, row.sittingId, caseId);
		}
		for (const group of await groupsOfCase(tx, caseId)) await endHelp(tx, group.id, at);
		await logEvent(tx, row.sittingId, {
			at,
			kind: 'opened',
			personId: opening.openedBy,
			about: { case: caseId, revision: opening.revision }
		});
	});
}

/** Where that does not work the case was not opened, and its groups write on. */
async function freezeAndCopy(
	given: Given,
	{ caseId, revision }: { caseId: string; revision: number }
): Promise<void> {
	if (await hasCopies(given.db, caseId, revision)) return;
	try {
		await copyBoards(given, { caseId, revision });
	} catch (error) {
		const isDropped = await given.db.transaction().execute(async (tx) => {
			// Another who opened it at the same moment may have come through.
			if (await hasCopies(tx, caseId, revision)) return false;
			await dropOpening(tx, caseId, revision);
			return true;
		});
		if (isDropped) await thawBoards(given, caseId);
		throw error;
	}
}

/** Drafting begins with the review's first opening. */
async function startDrafting(given: Given, reviewId: string, caseId: string): Promise<void> {
	const review = await reviewById(given.db, reviewId);
	if (!review) throw new Refusal('unknown');
	await given.boards.create(findingsName(caseId), seedFindings);
	await given.boards.create(draftName(reviewId), seedDraft);
	const first = nextStep(review.settings.steps, null);
	if (review.step === null && first) await setStep(given.db, reviewId, first.id);
}
