/** What may happen on the floor of a sitting: its one timer, hands and turns. People by id. */
export type FloorHappening =
	/**
	 * `item`: the agenda item that it times, by its place from 0; null for a free timer. `of`: it times the groups' work.
	 */
	| { kind: 'timer-set'; seconds: number; item: number | null; of?: 'groups' }
	| { kind: 'timer-paused' }
	| { kind: 'timer-resumed' }
	| { kind: 'timer-extended'; seconds: number }
	| { kind: 'timer-ended' }
	/** `isOrder`: a point of order, which goes first. */
	| { kind: 'hand-raised'; person: string; isOrder: boolean }
	| { kind: 'hand-lowered'; person: string }
	/** Ends the turn before it, and lowers this person's hand. */
	| { kind: 'turn-given'; person: string }
	| { kind: 'turn-ended' }
	/** Lowers the hand of who left the sitting, and ends their turn. */
	| { kind: 'left'; person: string }
	| { kind: 'closed' };

/** One of them as the sitting's log holds it. `seq` is its number there, `at` domain time in milliseconds. */
export type FloorEvent = FloorHappening & { seq: number; at: number };

export type FloorKind = FloorHappening['kind'];

/** The two parts of the floor: everybody sees the clock, and the panel alone the hands. */
export type FloorPart = 'clock' | 'hands';

const parts: Record<FloorKind, readonly FloorPart[]> = {
	'timer-set': ['clock'],
	'timer-paused': ['clock'],
	'timer-resumed': ['clock'],
	'timer-extended': ['clock'],
	'timer-ended': ['clock'],
	'hand-raised': ['hands'],
	'hand-lowered': ['hands'],
	'turn-given': ['hands'],
	'turn-ended': ['hands'],
	left: ['hands'],
	closed: ['clock', 'hands']
};

/** Every kind of event that changes the floor. */
export const FLOOR_KINDS = Object.keys(parts) as readonly FloorKind[];

export function isFloorKind(kind: string): kind is FloorKind {
	return kind in parts;
}

export function partsChanged(kind: FloorKind): readonly FloorPart[] {
	return parts[kind];
}

/** The kinds of event that change a part. */
export function kindsOf(part: FloorPart): readonly FloorKind[] {
	return FLOOR_KINDS.filter((kind) => parts[kind].includes(part));
}
