import { isOut } from '../../../../src/lib/meeting/people/standing';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import { calledBack } from '../../../../src/lib/meeting/sitting/breakouts/gathering';
import { gatheringAt } from '../../../store/sitting/room/gatherings';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { tellLeaders } from './tell-leaders';

/**
 * A person in a group has come back to the whole panel. The person who leads is told how many have. Repeating it
 * changes nothing, and so does coming back uncalled.
 * @throws Refusal 'unknown', 'not-active', 'forbidden' for a person who is in no group, 'not-present', 'sitting-over'
 */
export async function comeBack(
	given: Given,
	actor: Actor,
	input: { sittingId: string }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, event, announce }) => {
		const { at } = await rights.of(actor).onSitting(sittingId);
		if (isOut(actor)) throw new Refusal('not-active');
		if (!at.groups.some(({ members }) => members.includes(actor.id)))
			throw new Refusal('forbidden');
		if (isOver(at.sitting.stage)) throw new Refusal('sitting-over');
		if (!calledBack(at.groups, at.present).includes(actor.id)) throw new Refusal('not-present');
		const call = await gatheringAt(tx, sittingId);
		if (!call || call.back.includes(actor.id)) return;
		event(sittingId, 'came-back', { person: actor.id });
		await tellLeaders({ tx, announce }, at.sitting, 'progress');
	});
}
