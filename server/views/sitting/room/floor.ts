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
import { floorOn } from '../../../store/sitting/room/floor';

/** The floor of a sitting as one person sees it. */
export interface FloorSeen {
	sitting: string;
	/** Domain time of this reading, in milliseconds. */
	now: number;
	clock: Clock;
	/** Null for guests, who see no members' names and no counts. (P8) */
	hands: HandsSeen | null;
}

/** Raised hands and who speaks. `spoken` has everybody's time for who holds the chair, and for others their own. (R13) */
export interface HandsSeen extends Hands {
	/** Names of those who may be in it, by id. */
	names: Record<string, string>;
	/** `times`: sees how long each has spoken, and who might be next. */
	may: { raise: boolean; lead: boolean; times: boolean };
	/** Id of the reader. */
	me: string;
}

/** Null where there is no floor, or none for this person. @throws Refusal 'unknown' */
export async function floorSeen(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<FloorSeen | null> {
	const on = await house.rights.of(person).onSitting(sittingId);
	const seen = await clockOn(house, on);
	if (!seen || !isInside(person, on.may, on.at.substitutes)) return seen;
	const { hands } = await floorKnown(house, sittingId);
	return { ...seen, hands: await handsSeen(house, person, { on, hands }) };
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
	const holdsChair = (on.may.chair || here?.chair === true) && !hasStoodDown;
	const lead = holdsChair || (on.may.coordinate && !hasStoodDown);
	const own = hands.spoken[person.id];
	const people = await peopleKnown(house);
	return {
		...hands,
		me: person.id,
		spoken: holdsChair ? hands.spoken : own === undefined ? {} : { [person.id]: own },
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
			lead,
			times: holdsChair
		}
	};
}

/** The same for a page that shows the timer and no hands. @throws Refusal 'unknown' */
export async function clockSeen(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<FloorSeen | null> {
	return clockOn(house, await house.rights.of(person).onSitting(sittingId));
}

async function clockOn(house: Viewing, { may, at }: OnSitting): Promise<FloorSeen | null> {
	const { sitting } = at;
	if (!isInRoom(may) || !isFloorOpen(sitting)) return null;
	const { clock } = await floorKnown(house, sitting.id);
	return { sitting: sitting.id, now: house.clock().getTime(), clock, hands: null };
}

/**
 * The same for a page that asks for the floor alone.
 * @param clockOnly for a page that shows no hands: nobody's name is sent to it
 * @throws Refusal 'unknown', or why there is none
 */
export async function floorAsked(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	clockOnly: boolean
): Promise<FloorSeen | null> {
	const { may } = await house.rights.of(person).onSitting(sittingId);
	if (!isInRoom(may))
		throw new Refusal(may.why ?? (person.roles.includes('member') ? 'not-present' : 'forbidden'));
	return (clockOnly ? clockSeen : floorSeen)(house, person, sittingId);
}

function floorKnown({ cache, db }: Viewing, sittingId: string): Promise<Floor> {
	return cache.once(`floor of ${sittingId}`, () => floorOn(db, sittingId));
}
