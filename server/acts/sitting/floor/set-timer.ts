import { Refusal } from '../../../../src/lib/meeting/refusal';
import { happenings } from '../../../../src/lib/meeting/sitting/floor/asks';
import { itemNow } from '../../../../src/lib/meeting/sitting/inputs';
import { floorOn } from '../../../store/sitting/room/floor';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRoom } from './leading';

interface ToSet {
	sittingId: string;
	minutes: number;
	/** The place on the agenda of the item that is on, where it is timed; null for a free timer. */
	item: number | null;
	/** The timer on the page when this was asked; null where there was none. */
	timer: number | null;
}

/**
 * The person who leads the room sets the room's only timer. It replaces the timer before it. One that times no item of the
 * agenda times the groups' work while they work. (M8)
 * @throws Refusal as `leadingRoom`; 'timer-wrong'; 'floor-changed' where another timer is on by now, or another item
 */
export async function setTimer(given: Given, actor: Actor, input: ToSet): Promise<void> {
	const { sittingId, ...asked } = input;
	await decide(given, actor, async ({ tx, rights, event }) => {
		const { agenda, stage } = (await leadingRoom(rights, actor, sittingId)).at.sitting;
		const { item } = asked;
		if (item !== null && (item < 0 || !agenda[item] || itemNow(agenda) !== agenda[item]))
			throw new Refusal('floor-changed');
		const floor = await floorOn(tx, sittingId);
		const ofGroups = stage === 'breakouts';
		for (const { kind, ...about } of happenings(floor, { does: 'set-timer', ...asked, ofGroups }))
			event(sittingId, kind, about);
	});
}
