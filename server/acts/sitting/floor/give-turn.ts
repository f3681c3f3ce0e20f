import { Refusal } from '../../../../src/lib/meeting/refusal';
import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { personById } from '../../../store/people/people';
import { floorOn } from '../../../store/sitting/room/floor';
import type { Actor, Given } from '../../../given';
import type { Rights } from '../../../rights/rights';
import { decide } from '../../decide';
import { leadingRoom } from './leading';
import { hasStoodDown, takingPart } from './taking-part';

interface ToGive {
	sittingId: string;
	/** Id of one whose hand is up. */
	personId: string;
	/** The turn on the page when this was asked; null where nobody spoke. */
	turn: number | null;
}

/**
 * The person who leads the room gives the turn to speak to somebody whose hand is up. The turn before it ends. (G2)
 * @throws Refusal as `leadingRoom`; 'chair-stood-down' from the case being discussed; 'floor-changed' where another turn
 *   is on by now, the hand is down, or they take no part any more
 */
export async function giveTurn(given: Given, actor: Actor, input: ToGive): Promise<void> {
	const { sittingId, personId, turn } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		const { here } = (await leadingRoom(rights, actor, sittingId)).at.sitting;
		if (await hasStoodDown(rights, actor.id, here)) throw new Refusal('chair-stood-down');
		await expectPart(rights, await personById(tx, personId), sittingId);
		const floor = await floorOn(tx, sittingId);
		const asked = { does: 'give-turn', person: personId, turn } as const;
		for (const { kind, ...about } of happenings(floor, asked)) event(sittingId, kind, about);
	});
}

/** @throws Refusal 'floor-changed', without the reason why the person takes no part: it may be a link with the case. */
async function expectPart(rights: Rights, person: Actor | null, sittingId: string): Promise<void> {
	if (!person) throw new Refusal('floor-changed');
	try {
		await takingPart(rights, person, sittingId);
	} catch (error) {
		throw error instanceof Refusal ? new Refusal('floor-changed') : error;
	}
}
