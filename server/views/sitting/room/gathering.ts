import { calledBack } from '../../../../src/lib/meeting/sitting/breakouts/gathering';
import type { ReviewState, SittingState } from '../../shared/review-state';

/** The call back to the whole panel, as one person sees it. */
export interface GatheringSeen {
	/** Another call has another number. */
	number: number;
	/** Who called. */
	by: string | null;
	/** The reader is in a group, and has not come back yet. */
	isAwaited: boolean;
	/** How many have come back, of how many, and who has not; null for those who do not lead. */
	count: { back: number; of: number; away: string[] } | null;
}

/** Null where nobody is called back. */
export function gatheringSeen(
	{ gatherings, people }: Pick<ReviewState, 'gatherings' | 'people'>,
	{ id, groups, present }: Pick<SittingState, 'id' | 'groups' | 'present'>,
	personId: string,
	leads: boolean
): GatheringSeen | null {
	const call = gatherings.get(id);
	// Guests are not called, and see no names. (P8)
	const isInGroup = groups.some(({ members }) => members.includes(personId));
	if (!call || (!leads && !isInGroup)) return null;
	const here = new Set(
		present.flatMap(({ personId: each, leftAt }) => (leftAt === null ? [each] : []))
	);
	const called = calledBack(groups, here);
	const away = called.filter((each) => !call.back.includes(each));
	const nameOf = (each: string) => people.get(each)?.name ?? '';
	return {
		number: call.number,
		by: call.by === null ? null : nameOf(call.by),
		isAwaited: away.includes(personId),
		count: leads
			? { back: called.length - away.length, of: called.length, away: away.map(nameOf) }
			: null
	};
}
