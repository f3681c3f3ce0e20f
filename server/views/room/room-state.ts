import type { Abilities } from '$lib/meeting/rights/abilities';
import type { KnownPerson } from '../../store/people/people';
import type { ReviewState, SittingState } from '../shared/review-state';

/** The state of a room: the same for everybody in it. */
export type RoomState = ReviewState & { sitting: SittingState };

/** One reader of the room, and what their rights let them see of it. */
export interface RoomReader {
	person: KnownPerson;
	/** At the sitting. */
	may: Abilities;
	/** On each of its cases, by id. */
	onCase: ReadonlyMap<string, Abilities>;
	/** Who holds the chair for a case, by case id. */
	chairs: ReadonlyMap<string, string | null>;
	/** How many points a group has written on the cases this reader may count, by group id. */
	points: ReadonlyMap<string, number>;
}

/** Somebody by their id; null where there is nobody. */
export type Named = (id: string | null) => { id: string; name: string } | null;
