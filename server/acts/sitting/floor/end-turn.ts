import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { floorOn } from '../../../store/sitting/room/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRoom } from './leading';

/**
 * Ends the turn to speak: the speaker may do it, and the person who leads the room. Where nobody speaks, nothing happens.
 * @throws Refusal as `leadingRoom`; 'floor-changed' where another turn is on by now
 */
export async function endTurn(
	given: Given,
	actor: Actor,
	input: { sittingId: string; turn: number }
): Promise<void> {
	const { sittingId, turn } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		const floor = await floorOn(tx, sittingId);
		if (floor.hands.turn?.person !== actor.id) await leadingRoom(rights, actor, sittingId);
		for (const { kind, ...about } of happenings(floor, { does: 'end-turn', turn }))
			event(sittingId, kind, about);
	});
}
