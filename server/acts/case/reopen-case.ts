import { Refusal } from '../../../src/lib/meeting/refusal';
import { logEvent } from '../../store/events';
import { groupsOfCase, takeBackReady } from '../../store/groups';
import { record } from '../../store/history';
import { latestOpening, markReopened, takeBackAgreement } from '../../store/openings';
import { thawBoards } from '../../rights/boards-of-case';
import type { Actor, Given } from '../../given';
import { onCaseInChair, refuseSent } from '../../rights/on-case';

/**
 * The chair gives a case back to its groups: each writes its own board again; the copies of the last
 * revision stay readable and the findings writable (model.md, "Acts"). Sent twice, it is given back
 * once; where the boards could not be thawed, sending it again thaws them.
 * @throws Refusal 'not-opened', 'report-sent' while the report is sealed
 */
export async function reopenCase(
	given: Given,
	actor: Actor,
	input: { caseId: string }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	refuseSent(about);
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		const opening = await latestOpening(tx, input.caseId);
		if (!opening?.complete) throw new Refusal('not-opened');
		if (opening.reopenedAt !== null) return;
		await markReopened(tx, input.caseId, opening.revision, at);
		await takeBackAgreement(tx, input.caseId);
		for (const group of await groupsOfCase(tx, input.caseId)) {
			await takeBackReady(tx, group.id, input.caseId);
		}
		await logEvent(tx, about.sitting.id, {
			at,
			kind: 'reopened',
			personId: actor.id,
			about: { case: input.caseId }
		});
		await record(tx, at, {
			personId: actor.id,
			act: 'reopen-case',
			about: { review: about.review.id, case: input.caseId, revision: opening.revision }
		});
	});
	await thawBoards(given, input.caseId);
	await given.boards.regrade({});
	given.announce({ review: about.review.id }, { kind: 'changed', what: 'case', id: input.caseId });
	given.announce(
		{ sitting: about.sitting.id },
		{ kind: 'changed', what: 'case', id: input.caseId }
	);
}
