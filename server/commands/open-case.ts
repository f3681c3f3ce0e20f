import { draftName, findingsName } from '../../src/lib/board/names';
import { seedDraft, seedFindings } from '../../src/lib/board/seed';
import { Refusal } from '../../src/lib/meeting/refusal';
import { nextStep } from '../../src/lib/meeting/stages';
import type { Db } from '../store/database';
import { logEvent } from '../store/events';
import { endHelp, groupsOfCase, readyIn } from '../store/groups';
import { addOpening, dropOpening, latestOpening } from '../store/openings';
import { reviewById, setStep } from '../store/reviews';
import { setHere, setStage } from '../store/sittings';
import { copyBoards } from './copy-boards';
import { gatherPoints } from './gather-points';
import type { Actor, Given } from './given';
import { onCaseInChair } from './on-case';

/**
 * The chair opens a case to plenary (model.md, "Acts"): its boards freeze, points and answers are
 * copied, points are gathered, and the room's place moves there. Opening an open case only moves
 * the room. A start completes what a crash cut short: see `finishOpenings`.
 * @throws Refusal 'groups-not-ready' {groups} unless `anyway`
 */
export async function openCase(
	given: Given,
	actor: Actor,
	input: { caseId: string; anyway: boolean }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	const { sitting, review } = about;
	if (!about.case.isOpen) {
		await refuseUnready(given.db, sitting.id, input);
		await freezeAndCopy(given, actor, input.caseId);
	}
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		if (sitting.stage !== 'plenary') await setStage(tx, sitting.id, 'plenary');
		await setHere(tx, sitting.id, input.caseId);
		await logEvent(tx, sitting.id, {
			at,
			kind: 'here',
			personId: actor.id,
			about: { case: input.caseId }
		});
	});
	await startDrafting(given, review.id, input.caseId);
	await gatherPoints(given, actor, { caseId: input.caseId });
	await given.boards.regrade({});

	given.announce(
		{ sitting: sitting.id },
		{ kind: 'place', sitting: sitting.id, case: input.caseId, number: about.case.number }
	);
	given.announce({ review: review.id }, { kind: 'changed', what: 'case', id: input.caseId });
}

async function refuseUnready(
	db: Db,
	sittingId: string,
	{ caseId, anyway }: { caseId: string; anyway: boolean }
): Promise<void> {
	if (anyway) return;
	const ready = (await readyIn(db, sittingId)).filter((each) => each.caseId === caseId);
	const waiting = (await groupsOfCase(db, caseId)).filter(
		({ id }) => !ready.some(({ groupId }) => groupId === id)
	);
	if (waiting.length > 0) {
		throw new Refusal('groups-not-ready', {
			groups: waiting.map(({ letter }) => letter).join(', ')
		});
	}
}

/** The opening's row comes first: with it and no copies, a start knows what was begun. */
async function freezeAndCopy(given: Given, actor: Actor, caseId: string): Promise<void> {
	const revision = ((await latestOpening(given.db, caseId))?.revision ?? 0) + 1;
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		await addOpening(tx, { caseId, revision, by: actor.id, at });
		for (const group of await groupsOfCase(tx, caseId)) await endHelp(tx, group.id, at);
	});
	try {
		await copyBoards(given, { caseId, revision });
	} catch (error) {
		await dropOpening(given.db, caseId, revision);
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
