import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession } from '../../../src/lib/meeting/sitting/stages';
import type { Db } from '../../store/database';
import { logEvent } from '../../store/events';
import { groupsOfCase, readyIn } from '../../store/groups';
import { addOpening, latestOpening } from '../../store/openings';
import { setHere, sittingById } from '../../store/sittings';
import { completeOpening } from './complete-opening';
import type { Actor, Given } from '../../given';
import { onCaseInChair, refuseSent } from '../../rights/on-case';

/**
 * The chair opens a case to plenary (model.md, "Acts"): its boards freeze, points and answers are
 * copied, points are gathered, and the room's place moves there. Opening an open case only moves
 * the room.
 * @throws Refusal 'groups-not-ready' {groups} unless `anyway`; 'report-sent' while the report is sealed
 */
export async function openCase(
	given: Given,
	actor: Actor,
	input: { caseId: string; anyway: boolean }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	const { sitting, review } = about;
	if (!(await latestOpening(given.db, input.caseId))?.complete || !about.case.isOpen) {
		refuseSent(about);
	}
	if (!about.case.isOpen) await refuseUnready(given.db, sitting.id, input);
	await begin(given, actor, { caseId: input.caseId, sittingId: sitting.id });
	await completeOpening(given, input.caseId);
	if (about.case.isOpen) await moveRoom(given, actor, sitting.id, input.caseId);

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

/** The opening's row comes first: while it is not complete, a start knows what was begun. */
async function begin(
	given: Given,
	actor: Actor,
	{ caseId, sittingId }: { caseId: string; sittingId: string }
): Promise<void> {
	await given.db.transaction().execute(async (tx) => {
		if (!isInSession((await sittingById(tx, sittingId))?.stage ?? 'closed')) {
			throw new Refusal('not-now');
		}
		const last = await latestOpening(tx, caseId);
		if (last && last.reopenedAt === null) return;
		const revision = (last?.revision ?? 0) + 1;
		await addOpening(tx, { caseId, revision, by: actor.id, at: given.clock() });
	});
}

async function moveRoom(
	given: Given,
	actor: Actor,
	sittingId: string,
	caseId: string
): Promise<void> {
	await given.db.transaction().execute(async (tx) => {
		await setHere(tx, sittingId, caseId);
		await logEvent(tx, sittingId, {
			at: given.clock(),
			kind: 'here',
			personId: actor.id,
			about: { case: caseId }
		});
	});
}
