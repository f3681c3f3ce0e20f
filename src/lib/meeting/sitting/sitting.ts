import type { Person } from '../people/people';
import type { PanelSettings } from '../settings/settings';

/** A person marked present, with the facts that the quorum needs. */
export interface Attendee {
	person: string;
	isMember: boolean;
	holdsChair: boolean;
	/** Ids of the cases they stood down from. */
	stoodDown: readonly string[];
}

export interface Quorum {
	counted: number;
	minimum: number;
	missing: number;
	isQuorate: boolean;
}

/** Counts members who are present and, while a case is discussed, have not stood down from it. (M5, M10, P12) */
export function quorum(
	settings: Pick<PanelSettings, 'quorum'>,
	present: readonly Attendee[],
	discussed: string | null = null
): Quorum {
	const { minimum, chairCounts } = settings.quorum;
	const counting = present.filter(
		(each) =>
			each.isMember &&
			(chairCounts || !each.holdsChair) &&
			(discussed === null || !each.stoodDown.includes(discussed))
	);
	const counted = new Set(counting.map(({ person }) => person)).size;
	const missing = Math.max(0, minimum - counted);
	return { counted, minimum, missing, isQuorate: missing === 0 };
}

/** Whether a person may hold the chair: an active member or coordinator, but not guests or the force. (P3, P17) */
export function mayHoldChair({ roles, standing }: Pick<Person, 'roles' | 'standing'>): boolean {
	return standing === 'active' && roles.some((role) => role === 'member' || role === 'coordinator');
}

export interface ChairOrder {
	chair: string | null;
	/** In the order they step in. (P3) */
	deputies: readonly string[];
	/** The coordinator, who takes over last; null where there is none. */
	coordinator: string | null;
}

/** Who holds the chair: the first, in order, who may. For a case, `mayHold` is false for those who stood down. */
export function holderOfChair(
	{ chair, deputies, coordinator }: ChairOrder,
	mayHold: (person: string) => boolean
): string | null {
	return [chair, ...deputies, coordinator].find((each) => each !== null && mayHold(each)) ?? null;
}
