import { clockAfter } from './clock';
import type { Clock } from './clock';
import { partsChanged } from './events';
import type { FloorEvent } from './events';
import { handsAfter } from './hands';
import type { Hands } from './hands';

/**
 * The timer, the hands and the turns of a sitting. They are computed from the events of the sitting's log alone, so late
 * joiners, a restarted server and the minutes have the same floor.
 */
export interface Floor {
	clock: Clock;
	hands: Hands;
}

export const EMPTY_FLOOR: Floor = {
	clock: { seq: 0, timer: null },
	hands: { seq: 0, queue: [], turn: null, spoken: {} }
};

/** The floor after one more event. One whose number is not above the last of its part changes nothing. */
export function after(floor: Floor, event: FloorEvent): Floor {
	const isNew = (part: keyof Floor) =>
		partsChanged(event.kind).includes(part) && event.seq > floor[part].seq;
	return {
		clock: isNew('clock') ? clockAfter(floor.clock, event) : floor.clock,
		hands: isNew('hands') ? handsAfter(floor.hands, event) : floor.hands
	};
}

/** @param events in the order of their numbers */
export function floorOf(events: readonly FloorEvent[]): Floor {
	return events.reduce(after, EMPTY_FLOOR);
}
