import { Refusal } from '../../../src/lib/meeting/refusal';
import { logEvent } from '../../store/events';
import { groupsOfCase, markReady as keep, takeBackReady } from '../../store/groups';
import type { Actor, Given } from '../../given';
import { onCase } from '../../rights/on-case';

/**
 * "We're ready", by anyone of the group, per group and case; it can be taken back, and a new edit
 * takes it back too (model.md, "Acts"). Saying it twice is saying it once. Where all groups of a case
 * write on one board, each still speaks for itself (R11).
 */
export async function markReady(
	given: Given,
	actor: Actor,
	input: { caseId: string; groupId: string; ready: boolean }
): Promise<void> {
	const { about, may, isMine } = await atDesk(given, actor, input);
	if (may.board !== 'write' || !isMine) {
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

async function atDesk(
	given: Given,
	actor: Actor,
	{ caseId, groupId }: { caseId: string; groupId: string }
) {
	const groups = await groupsOfCase(given.db, caseId);
	const group = groups.find(({ id }) => id === groupId);
	if (!group) throw new Refusal('unknown');
	const { about } = await onCase(given, actor, caseId);
	const desk = about.settings.blind === 'live' ? 'all' : groupId;
	return {
		...(await onCase(given, actor, caseId, desk)),
		isMine: group.members.includes(actor.id)
	};
}
