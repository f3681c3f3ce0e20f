import { Refusal } from '../../src/lib/meeting/refusal';
import { logEvent } from '../store/events';
import { markReady as keep, takeBackReady } from '../store/groups';
import type { Actor, Given } from './given';
import { onCase } from './on-case';

/**
 * "We're ready", by anyone of the group, per group and case; it can be taken back, and a new edit
 * takes it back too (model.md, "Acts"). Saying it twice is saying it once.
 */
export async function markReady(
	given: Given,
	actor: Actor,
	input: { caseId: string; groupId: string; ready: boolean }
): Promise<void> {
	const { about, may } = await onCase(given, actor, input.caseId, input.groupId);
	if (may.board !== 'write' || !about.group?.mine) {
		throw new Refusal(may.why ?? (about.case.isOpen ? 'already-open' : 'forbidden'));
	}
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		if (input.ready) await keep(tx, { ...input, personId: actor.id, at });
		else await takeBackReady(tx, input.groupId, input.caseId);
		await logEvent(tx, about.sitting.id, {
			at,
			kind: input.ready ? 'ready' : 'not-ready',
			personId: actor.id,
			about: { case: input.caseId, group: input.groupId }
		});
	});
	given.announce(
		{ sitting: about.sitting.id },
		{
			kind: 'ready',
			sitting: about.sitting.id,
			group: input.groupId,
			case: input.caseId,
			ready: input.ready
		}
	);
}
