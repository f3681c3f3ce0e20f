import type { Clock } from '$lib/meeting/sitting/floor/clock';
import type { Hands } from '$lib/meeting/sitting/floor/hands';
import type { Floor } from '$lib/meeting/sitting/floor/floor';
import { isFloorOpen } from '$lib/meeting/sitting/floor/open';
import { isOut } from '$lib/meeting/people/standing';
import { Refusal } from '$lib/meeting/refusal';
import type { Viewing } from '../../../given';
import { isInRoom, isInside } from '../../../rights/inside';
import type { OnSitting } from '../../../rights/rights-of';
import type { KnownPerson } from '../../../store/people/people';
import { peopleKnown } from '../../shared/review-state';
import { floorOn } from '../../../store/sitting/floor';

/** The floor of a sitting as one person sees it. */
export interface FloorSeen {
	sitting: string;
	/** Domain time of this reading, in milliseconds. */
	now: number;
	clock: Clock;
	/** Null for guests, who see no members' names and no counts. (P8) */
	hands: HandsSeen | null;
}

/** Raised hands and who speaks. `spoken` has everybody's time for who leads the room, and for others their own. (R13) */
export interface HandsSeen extends Hands {
	/** Names of those who may be in it, by id. */
	names: Record<string, string>;
	may: { raise: boolean; lead: boolean };
}

/** Null where there is no floor, or none for this person. @throws Refusal 'unknown' */
export async function floorSeen(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<FloorSeen | null> {
	const on = await house.rights.of(person).onSitting(sittingId);
	const { may, at } = on;
	if (!isInRoom(may) || !isFloorOpen(at.sitting)) return null;
	const { clock, hands } = await floorKnown(house, sittingId);
	const isOfPanel = isInside(person, may, at.substitutes);
	return {
		...{ sitting: sittingId, now: house.clock().getTime(), clock },
		hands: isOfPanel ? await handsSeen(house, person, { on, hands }) : null
	};
}

async function handsSeen(
	house: Viewing,
	person: KnownPerson,
	{ on, hands }: { on: OnSitting; hands: Hands }
): Promise<HandsSeen> {
	const { sitting, present, substitutes } = on.at;
	const rights = house.rights.of(person);
	const here = sitting.here === null ? null : (await rights.onCase(sitting.here)).may;
	const hasStoodDown = here?.why === 'stood-down';
	const lead = on.may.chair || on.may.coordinate || here?.chair === true;
	const own = hands.spoken[person.id];
	const people = await peopleKnown(house);
	return {
		...hands,
		spoken: lead ? hands.spoken : own === undefined ? {} : { [person.id]: own },
		names: Object.fromEntries(
			[...present].flatMap((id) => {
				const found = people.get(id);
				return found ? [[id, found.name]] : [];
			})
		),
		may: {
			raise:
				present.has(person.id) &&
				isInside(person, on.may, substitutes) &&
				!isOut(person) &&
				!hasStoodDown,
			lead: lead && !hasStoodDown
		}
	};
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
