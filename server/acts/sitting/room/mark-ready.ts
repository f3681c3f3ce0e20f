import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOpen } from '../../../../src/lib/meeting/sitting/opening';
import { markPresent } from '../../../store/sitting/attendance';
import { insertReady as keep, takeBackReady } from '../../../store/sitting/room/ready';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * A member of a group says that the group is ready with a case, or takes it back; a new edit takes it back too (model.md,
 * "Acts"). Repeating it changes nothing. Groups that share a board are ready each for itself (R11).
 */
export async function markReady(
	given: Given,
	actor: Actor,
	input: { caseId: string; groupId: string; ready: boolean }
): Promise<void> {
	const { at, on, may } = await given.rights.of(actor).onCase(input.caseId, input.groupId);
	const group = on.groups.find(({ id }) => id === input.groupId);
	const isMine = group?.members.includes(actor.id);
	if (may.board !== 'write' || !isMine) {
		throw new Refusal(may.why ?? (isOpen(on.opening) ? 'already-open' : 'forbidden'));
	}
	const { caseId, groupId, ready } = input;
	const sitting = at.sitting.id;
	await decide(given, actor, async ({ tx, at, event, announce }) => {
		if (ready) await keep(tx, { caseId, groupId, personId: actor.id, at });
		else await takeBackReady(tx, groupId, caseId);
		// A person who sends views takes part in the remote collection. (M6)
		if (ready && group?.personId)
			await markPresent(tx, sitting, actor.id, at.toISOString(), 'remote');
		event(sitting, ready ? 'ready' : 'not-ready', { case: caseId, group: groupId });
		announce({ sitting }, { kind: 'ready', sitting, group: groupId, case: caseId, ready });
	});
}
