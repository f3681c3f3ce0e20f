import { newId } from '../../../../src/lib/board/ids';
import { isOut } from '../../../../src/lib/meeting/people/standing';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import { askHelp, endHelp, openHelp, startVisit } from '../../../store/sitting/help';
import { groupById } from '../../../store/sitting/groups';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/** A group asks the coordinator to come. Asking twice changes nothing. */
export async function askForHelp(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<void> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	if (isOut(actor)) throw new Refusal('not-active');
	if (!group.members.includes(actor.id)) throw new Refusal('forbidden');
	const { at: sitting } = await given.rights.of(actor).onSitting(sittingId);
	if (!isInSession(sitting.sitting.stage)) throw new Refusal('not-now');
	await decide(given, actor, async ({ tx, at, event, announce }) => {
		announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
		if (await openHelp(tx, group.id)) return;
		await askHelp(tx, { id: newId(), groupId: group.id, personId: actor.id, at });
		event(sittingId, 'help-asked', { group: group.id });
	});
}

/**
 * A person of the office visits the group that asked, and may read its boards until either side ends the visit. Only one
 * person visits at a time: a new visit ends the one before it.
 */
export async function visitGroup(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<void> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	const { may } = await given.rights.of(actor).onSitting(sittingId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	await decide(given, actor, async ({ tx, at, record, event, regrade, announce }) => {
		const help = await openHelp(tx, group.id);
		if (!help) throw new Refusal('not-now');
		await startVisit(tx, help.id, actor.id, at);
		event(sittingId, 'help-visit', { group: group.id });
		record('visit-group', { sitting: sittingId, group: group.id });
		if (help.visitorId && help.visitorId !== actor.id) regrade({ person: help.visitorId });
		regrade({ person: actor.id });
		announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
	});
}

/**
 * Either side ends the visit, or the group takes its call back.
 * @returns whether the person is of the group; a visitor's board is closed to them from now on
 */
export async function endVisit(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<{ isOfGroup: boolean }> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	if (isOut(actor)) throw new Refusal('not-active');
	const { may } = await given.rights.of(actor).onSitting(sittingId);
	const isOfGroup = group.members.includes(actor.id);
	if (!isOfGroup && !may.coordinate) throw new Refusal('forbidden');
	await decide(given, actor, async ({ tx, at, event, regrade, announce }) => {
		const help = await openHelp(tx, group.id);
		if (!help) return;
		await endHelp(tx, group.id, at);
		event(sittingId, 'help-ended', { group: group.id });
		if (help.visitorId) regrade({ person: help.visitorId });
		announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
	});
	return { isOfGroup };
}

async function groupOf(given: Given, groupId: string) {
	const group = await groupById(given.db, groupId);
	if (!group) throw new Refusal('unknown');
	return { group, sittingId: group.sittingId };
}
