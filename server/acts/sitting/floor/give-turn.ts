import { Refusal } from '../../../../src/lib/meeting/refusal';
import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { floorOn } from '../../../store/sitting/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRoom } from './leading';
import { hasStoodDown } from './taking-part';

interface ToGive {
	sittingId: string;
	/** Id of one whose hand is up. */
	personId: string;
	/** The turn on the page when this was asked; null where nobody spoke. */
	turn: number | null;
}

/**
 * Who leads the room gives somebody whose hand is up the turn to speak; the turn before it ends. (G2)
 * @throws Refusal as `leadingRoom`; 'chair-stood-down' from the case being discussed; 'floor-changed' where another turn
 *   is on by now, or the hand is down
 */
export async function giveTurn(given: Given, actor: Actor, input: ToGive): Promise<void> {
	const { sittingId, personId, turn } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		const { here } = (await leadingRoom(rights, actor, sittingId)).at.sitting;
		if (await hasStoodDown(rights, actor.id, here)) throw new Refusal('chair-stood-down');
		const floor = await floorOn(tx, sittingId);
		const asked = { does: 'give-turn', person: personId, turn } as const;
		for (const { kind, ...about } of happenings(floor, asked)) event(sittingId, kind, about);
	});
}
