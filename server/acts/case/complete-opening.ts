import { draftName, findingsName } from '../../../src/lib/board/names';
import { seedDraft, seedFindings } from '../../../src/lib/board/documents/seed';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession, reportStepAfter } from '../../../src/lib/meeting/sitting/stages';
import { caseById } from '../../store/sitting/cases';
import { dropOpening, latestOpening, markComplete } from '../../store/plenary/openings';
import { hasCopies } from '../../store/plenary/copies';
import { reviewById, setStep } from '../../store/report/reviews';
import { setHere, setStage, sittingById } from '../../store/sitting/sittings';
import { endGroupsTimer } from '../sitting/floor/end-groups-timer';
import { lowerStoodDown } from '../sitting/floor/lower-stood-down';
import { copyBoards } from './copy-boards';
import { gatherInto } from './gather-points';
import type { Given } from '../../given';
import { decide } from '../decide';
import { thawBoards } from './thaw-boards';

/**
 * Completes the opening of a case: its boards freeze and are copied, drafting begins, the points are gathered, and the
 * room moves to the case. Every step may be repeated, so that the next start completes what a crash interrupted
 * (model.md, "Acts").
 */
export async function completeOpening(given: Given, caseId: string): Promise<void> {
	const opening = await latestOpening(given.db, caseId);
	const row = await caseById(given.db, caseId);
	if (!opening || !row) throw new Refusal('unknown');
	if (opening.complete) return;

	await freezeAndCopy(given, opening);
	await startDrafting(given, row.reviewId, caseId);
	const gathered = await gatherInto(given, caseId, opening.openedBy);
	await decide(given, { id: opening.openedBy }, async ({ tx, rights, event, record }) => {
		if ((await latestOpening(tx, caseId))?.complete) return;
		await markComplete(tx, caseId, opening.revision);
		record('gather-points', { review: row.reviewId, case: caseId, ...gathered });
		// The sitting may have been closed meanwhile, and a closed sitting stays closed.
		if (isInSession((await sittingById(tx, row.sittingId))?.stage ?? 'closed')) {
			await setStage(tx, row.sittingId, 'plenary');
			await endGroupsTimer({ tx, event }, row.sittingId);
			await setHere(tx, row.sittingId, caseId);
			await lowerStoodDown({ tx, rights, event }, row.sittingId);
		}
		event(row.sittingId, 'opened', { case: caseId, revision: opening.revision });
	});
}

/** Freezes and copies the boards. If that fails, the case is not opened and its groups can write again. */
async function freezeAndCopy(
	given: Given,
	{ caseId, revision }: { caseId: string; revision: number }
): Promise<void> {
	if (await hasCopies(given.db, caseId, revision)) return;
	try {
		await copyBoards(given, { caseId, revision });
	} catch (error) {
		await decide(given, null, async ({ tx, afterwards }) => {
			// Another request that opened the case at the same moment may have succeeded.
			if (await hasCopies(tx, caseId, revision)) return;
			await dropOpening(tx, caseId, revision);
			afterwards(() => thawBoards(given, caseId));
		});
		throw error;
	}
}

/** Drafting begins with the review's first opening. */
async function startDrafting(given: Given, reviewId: string, caseId: string): Promise<void> {
	await given.boards.create(findingsName(caseId), seedFindings);
	await given.boards.create(draftName(reviewId), seedDraft);
	await decide(given, null, async ({ tx }) => {
		const review = await reviewById(tx, reviewId);
		const first = review && reportStepAfter(review.settings.steps, null);
		if (first && review.step === null) await setStep(tx, reviewId, first.id);
	});
}
