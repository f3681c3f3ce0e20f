import { newId } from '../../../../src/lib/board/ids';
import { isOut } from '../../../../src/lib/meeting/people/standing';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { whyNotVisit } from '../../../../src/lib/meeting/rights/visit';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import { askHelp, endHelp, openHelp, startVisit } from '../../../store/sitting/room/help';
import { groupById } from '../../../store/sitting/groups';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * A group asks somebody who leads to come. Asking twice changes nothing. The call stays through the opening of a case, until
 * it is answered or taken back.
 * @param input.caseId the case on whose board it was asked: who comes is led there
 */
export async function askForHelp(
	given: Given,
	actor: Actor,
	input: { groupId: string; caseId?: string }
): Promise<void> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	if (isOut(actor)) throw new Refusal('not-active');
	if (!group.members.includes(actor.id)) throw new Refusal('forbidden');
	const { at: sitting } = await given.rights.of(actor).onSitting(sittingId);
	if (!isInSession(sitting.sitting.stage)) throw new Refusal('not-now');
	await decide(given, actor, async ({ tx, at, event, announce }) => {
		announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
		if (await openHelp(tx, group.id)) return;
		const caseId = group.cases.find((id) => id === input.caseId) ?? null;
		await askHelp(tx, { id: newId(), groupId: group.id, personId: actor.id, caseId, at });
		event(sittingId, 'help-asked', { group: group.id, ...(caseId && { case: caseId }) });
	});
}

/**
 * The chair or a person of the office answers the group that asked: everybody in it is told who comes. Somebody of the office
 * may read its boards until either side ends the visit; the chair reads nobody's (R11). Only one person visits at a time: a
 * new visit ends the one before it.
 * @returns the case whose board to go to: the one that was asked about, or another that is open to the visitor; null where
 *   none is
 * @throws Refusal why every case of the group is closed to somebody of the office: nobody is told that they come
 */
export async function visitGroup(
	given: Given,
	actor: Actor,
	input: { groupId: string }
): Promise<{ caseId: string | null }> {
	const { group, sittingId } = await groupOf(given, input.groupId);
	const rights = given.rights.of(actor);
	const { may } = await rights.onSitting(sittingId);
	if (!may.coordinate && !may.chair) throw new Refusal(may.why ?? 'forbidden');
	const onCases = await Promise.all(group.cases.map((id) => rights.onCase(id)));
	const why = whyNotVisit(
		may,
		onCases.map((on) => on.may)
	);
	if (why) throw new Refusal(why);
	const asked = await decide(given, actor, async ({ tx, at, record, event, regrade, announce }) => {
		const help = await openHelp(tx, group.id);
		if (!help) throw new Refusal('not-now');
		if (help.visitorId === actor.id) return help.caseId;
		await startVisit(tx, help.id, actor.id, at);
		event(sittingId, 'help-visit', { group: group.id });
		record('visit-group', { sitting: sittingId, group: group.id });
		if (help.visitorId && help.visitorId !== actor.id) regrade({ person: help.visitorId });
		regrade({ person: actor.id });
		announce({ sitting: sittingId }, { kind: 'changed', what: 'group', id: group.id });
		return help.caseId;
	});
	for (const caseId of new Set([...(asked === null ? [] : [asked]), ...group.cases])) {
		if (!group.cases.includes(caseId)) continue;
		const { may: onCase } = await given.rights.of(actor).onCase(caseId, group.id);
		if (onCase.board !== 'none') return { caseId };
	}
	return { caseId: null };
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
	if (!isOfGroup && !may.coordinate && !may.chair) throw new Refusal('forbidden');
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
