import { newId } from '../../../src/lib/board/ids';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession } from '../../../src/lib/meeting/sitting/stages';
import { logEvent } from '../../store/events';
import { askHelp, endHelp, groupById, openHelp, startVisit } from '../../store/groups';
import { record } from '../../store/history';
import type { Actor, Given } from '../../given';
import { onSitting } from '../../rights/on-case';

/** A group asks the coordinator in. Asking twice is asking once. */
export async function askForHelp(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<void> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	if (!group.members.includes(actor.id)) throw new Refusal('forbidden');
	const { about } = await onSitting(given, actor, sittingId);
	if (!isInSession(about.sitting.stage)) throw new Refusal('not-now');
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		if (await openHelp(tx, group.id)) return;
		await askHelp(tx, { id: newId(), groupId: group.id, personId: actor.id, at });
		await logEvent(tx, sittingId, {
			at,
			kind: 'help-asked',
			personId: actor.id,
			about: { group: group.id }
		});
	});
	given.announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
}

/**
 * The coordinator answers the call: from now until either side ends it they may read the group's boards.
 * One visits at a time: whoever was there before has gone, and reads no more.
 */
export async function visitGroup(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<void> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	const { may } = await onSitting(given, actor, sittingId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	const at = given.clock();
	const before = await given.db.transaction().execute(async (tx) => {
		const help = await openHelp(tx, group.id);
		if (!help) throw new Refusal('not-now');
		await startVisit(tx, help.id, actor.id, at);
		await logEvent(tx, sittingId, {
			at,
			kind: 'help-visit',
			personId: actor.id,
			about: { group: group.id }
		});
		await record(tx, at, {
			personId: actor.id,
			act: 'visit-group',
			about: { sitting: sittingId, group: group.id }
		});
		return help.visitorId;
	});
	if (before && before !== actor.id) await given.boards.regrade({ person: before });
	await given.boards.regrade({ person: actor.id });
	given.announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
}

/** Either side ends the visit, or the group takes its question back. */
export async function endVisit(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<void> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	const { may } = await onSitting(given, actor, sittingId);
	if (!group.members.includes(actor.id) && !may.coordinate) throw new Refusal('forbidden');
	const at = given.clock();
	const help = await given.db.transaction().execute(async (tx) => {
		const ended = await openHelp(tx, group.id);
		if (!ended) return null;
		await endHelp(tx, group.id, at);
		await logEvent(tx, sittingId, {
			at,
			kind: 'help-ended',
			personId: actor.id,
			about: { group: group.id }
		});
		return ended;
	});
	if (!help) return;
	if (help.visitorId) await given.boards.regrade({ person: help.visitorId });
	given.announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
}

async function groupOf(given: Given, groupId: string) {
	const group = await groupById(given.db, groupId);
	if (!group) throw new Refusal('unknown');
	return { group, sittingId: group.sittingId };
}
