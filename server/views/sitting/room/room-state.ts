import type { Abilities } from '$lib/meeting/rights/abilities';
import type { KnownPerson } from '../../../store/people/people';
import type { ReviewState, SittingState } from '../../shared/review-state';

/** The state of a room: the same for everybody in it. */
export type RoomState = ReviewState & { sitting: SittingState };

/** One reader of the room, with the rights that decide what they see. */
export interface RoomReader {
	person: KnownPerson;
	/** The reader's abilities at the sitting. */
	may: Abilities;
	/** The reader's abilities on each of its cases, by case id. */
	onCase: ReadonlyMap<string, Abilities>;
	/** Who holds the chair for a case, by case id. */
	chairs: ReadonlyMap<string, string | null>;
	/** Points that each group has written on the cases this reader may count. */
	points: GroupPoints;
}

/** Numbers of points, by group id, then by case id. */
export type GroupPoints = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Finds a person by id; null where there is none. */
export type Named = (id: string | null) => { id: string; name: string } | null;
