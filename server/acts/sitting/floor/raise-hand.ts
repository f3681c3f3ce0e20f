import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { floorOn } from '../../../store/sitting/room/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { takingPart } from './taking-part';

/**
 * A present person of the panel raises a hand or a point of order. Points of order go first. (G2)
 * @throws Refusal as `takingPart`
 */
export async function raiseHand(
	given: Given,
	actor: Actor,
	input: { sittingId: string; isOrder: boolean }
): Promise<void> {
	const { sittingId, isOrder } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		await takingPart(rights, actor, sittingId);
		const floor = await floorOn(tx, sittingId);
		const asked = { does: 'raise-hand', person: actor.id, isOrder } as const;
		for (const { kind, ...about } of happenings(floor, asked)) event(sittingId, kind, about);
	});
}
