import type { Clock } from '$lib/meeting/sitting/floor/clock';
import type { Floor } from '$lib/meeting/sitting/floor/floor';
import { isFloorOpen } from '$lib/meeting/sitting/floor/open';
import { Refusal } from '$lib/meeting/refusal';
import type { Viewing } from '../../../given';
import { isInRoom } from '../../../rights/inside';
import type { KnownPerson } from '../../../store/people/people';
import { floorOn } from '../../../store/sitting/floor';

/** The floor of a sitting as one person sees it. */
export interface FloorSeen {
	sitting: string;
	/** Domain time of this reading, in milliseconds. */
	now: number;
	clock: Clock;
}

/** Null where there is no floor, or none for this person. @throws Refusal 'unknown' */
export async function floorSeen(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<FloorSeen | null> {
	const { may, at } = await house.rights.of(person).onSitting(sittingId);
	if (!isInRoom(may) || !isFloorOpen(at.sitting)) return null;
	const { clock } = await floorKnown(house, sittingId);
	return { sitting: sittingId, now: house.clock().getTime(), clock };
}

/** The same for a page that asks for this part alone. @throws Refusal 'unknown', or why there is none */
export async function floorAsked(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<FloorSeen | null> {
	const { may } = await house.rights.of(person).onSitting(sittingId);
	if (!isInRoom(may))
		throw new Refusal(may.why ?? (person.roles.includes('member') ? 'not-present' : 'forbidden'));
	return floorSeen(house, person, sittingId);
}

function floorKnown({ cache, db }: Viewing, sittingId: string): Promise<Floor> {
	return cache.once(`floor of ${sittingId}`, () => floorOn(db, sittingId));
}
