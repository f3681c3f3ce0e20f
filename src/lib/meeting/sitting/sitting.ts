import { addMonths } from '../calendar';
import type { Day } from '../calendar';
import type { Person } from '../people/people';
import type { QuorumRule, SeatNeeded } from '../settings/quorum-rule';
import type { PanelSettings } from '../settings/settings';

/** A person marked present, with the facts that the quorum needs. */
export interface Attendee {
	person: string;
	isMember: boolean;
	holdsChair: boolean;
	/** Ids of the cases they stood down from. */
	stoodDown: readonly string[];
	/** Id of the seat that they hold, or that the member holds in whose place they are. */
	seat?: string | null;
	/** Id of the member in whose place they are. (P11) */
	substituteFor?: string | null;
}

export interface SeatMissing extends SeatNeeded {
	here: number;
}

export interface Quorum {
	counted: number;
	/** 0 where the panel has no quorum. */
	minimum: number;
	missing: number;
	/** Seats of which more must be among those present: how many are here, and the least number. */
	seatsMissing: SeatMissing[];
	isQuorate: boolean;
}

/**
 * Counts members who are present and, while a case is discussed, have not stood down from it. Who stands in for a member
 * counts in that member's place, where the panel lets them count: never both. (M5, M10, P11, P12)
 * @param about.inPost how many members the panel has (`membersInPost`)
 */
export function quorum(
	{ quorum: rule }: Pick<PanelSettings, 'quorum'>,
	present: readonly Attendee[],
	{ inPost, discussed = null }: { inPost: number; discussed?: string | null }
): Quorum {
	const taking = present.filter(
		(each) =>
			(each.isMember || (rule.substitutesCount && Boolean(each.substituteFor))) &&
			(discussed === null || !each.stoodDown.includes(discussed))
	);
	const counting = taking.filter((each) => rule.chairCounts || !each.holdsChair);
	const counted = new Set(counting.map((each) => each.substituteFor ?? each.person)).size;
	const minimum = neededOf(rule, inPost);
	const missing = Math.max(0, minimum - counted);
	const seatsMissing = rule.seats.flatMap(({ seat, least }) => {
		const holders = taking.filter((each) => each.seat === seat);
		// A member and who stands in for them are one holder of the seat.
		const here = new Set(holders.map((each) => each.substituteFor ?? each.person)).size;
		return here < least ? [{ seat, least, here }] : [];
	});
	const isQuorate = missing === 0 && seatsMissing.length === 0;
	return { counted, minimum, missing, seatsMissing, isQuorate };
}

/** How many must be present: the larger of the number and the share, where the panel has them. */
export function neededOf({ minimum, share }: QuorumRule, inPost: number): number {
	if (!share) return minimum ?? 0;
	const { numerator, denominator, least } = share;
	return Math.max(minimum ?? 0, least, Math.ceil((inPost * numerator) / denominator));
}

/** How many members' appointments last on a day, whatever else their standing is. (P13) */
export function membersInPost(
	people: Iterable<Pick<Person, 'roles' | 'standing' | 'termEnd'>>,
	day: Day
): number {
	return [...people].filter(
		({ roles, standing, termEnd }) =>
			roles.includes('member') && standing !== 'ended' && (termEnd === null || day <= termEnd)
	).length;
}

/** What a form says of a chair that nobody has. */
export const NOBODY = 'nobody';

/** Whether a person may hold the chair: an active member or coordinator, but not guests or the force. (P3, P17) */
export function mayHoldChair({ roles, standing }: Pick<Person, 'roles' | 'standing'>): boolean {
	return standing === 'active' && roles.some((role) => role === 'member' || role === 'coordinator');
}

/** A sitting after the review's first that is no remote collection: its report prints why it was held. (A2) */
export function isFurther({ number, due }: { number: number; due?: string | null }): boolean {
	return number > 1 && !due;
}

/** One sitting that was held, and who chaired it. */
export interface Chaired {
	date: Day;
	chairId: string;
}

/**
 * Since when a person has chaired without a break, where they chair again: null where they did not chair before. One sitting
 * that a deputy chaired between two of the chair's is no break, and begins no years of the deputy. (P3)
 * @param held sittings before it, the earliest first
 */
export function chairedSince(held: readonly Chaired[], personId: string): Day | null {
	const next = (n: number) => held[n + 1]?.chairId ?? personId;
	const chairs: string[] = [];
	for (const [n, { chairId }] of held.entries()) {
		const isOneEvening = n > 0 && chairs[n - 1] === next(n);
		chairs.push(isOneEvening ? chairs[n - 1] : chairId);
	}
	const broken = chairs.findLastIndex((chairId) => chairId !== personId);
	return held[broken + 1]?.date ?? null;
}

/**
 * Whether somebody who has chaired since `since` has done so for as long as the panel lets a chair serve, on the
 * day of a sitting: 3 years from 3 July 2023 end with 2 July 2026. (P3)
 */
export function hasServedOut(since: Day, years: number, on: Day): boolean {
	return addMonths(since, years * 12) <= on;
}
