import type { GroupFacts, ReviewFacts, SittingFacts } from '../../src/lib/meeting/rights/abilities';
import type { Person } from '../../src/lib/meeting/people/people';
import { Refusal } from '../../src/lib/meeting/refusal';
import { isOver } from '../../src/lib/meeting/sitting/groups/groups';
import { inputEnded, itemNow } from '../../src/lib/meeting/sitting/inputs';
import { boardsOf } from './boards';
import type { KnownCase, KnownReview, KnownSitting } from './facts';

export function groupFacts(
	person: Person,
	{ review }: KnownReview,
	{ case: row, groups }: KnownCase,
	groupId: string
): GroupFacts {
	const board = found(
		boardsOf(review.settings, row.id, groups).find((each) => each.groups.includes(groupId))
	);
	const writers = groups.filter(({ id }) => board.groups.includes(id));
	return {
		id: board.desk,
		mine: isPlaced(person, writers),
		helpVisit: writers.some(({ visitorId }) => visitorId === person.id)
	};
}

export function reviewFacts(person: Person, known: KnownReview): ReviewFacts {
	return {
		id: known.review.id,
		step: known.review.step,
		sealedOnce: known.isSealed,
		attended: known.attended.has(person.id),
		voter: known.voters.has(person.id)
	};
}

export function sittingFacts(person: Person, known: KnownSitting): SittingFacts {
	const { sitting, present, came } = known;
	const hasLeft = came.has(person.id) && !present.has(person.id);
	return {
		id: sitting.id,
		stage: sitting.stage,
		present: present.has(person.id),
		// Somebody who has left a sitting does not lead it; once it is over, its chair was its chair.
		holdsChair:
			(sitting.chairId === person.id && (!hasLeft || isOver(sitting.stage))) ||
			leadsRemotely(person, sitting),
		inputEnded: inputEnded(sitting, person.id),
		item: (itemNow(sitting.agenda)?.kind ?? null) as SittingFacts['item'],
		standsIn: standsIn(person, known)
	};
}

function standsIn(
	{ id }: Person,
	{ sitting, present, substitutes }: KnownSitting
): SittingFacts['standsIn'] {
	if (isOver(sitting.stage) || !substitutes.some(({ personId }) => personId === id)) return null;
	return present.has(id) ? 'here' : 'named';
}

/** The coordinator opens the cases of a remote collection as a chair would. (M6) */
function leadsRemotely({ roles }: Person, { due }: KnownSitting['sitting']): boolean {
	return Boolean(due) && roles.includes('coordinator');
}

export function isPlaced(person: Person, groups: readonly { members: string[] }[]): boolean {
	return groups.some(({ members }) => members.includes(person.id));
}

export function found<T>(value: T | null | undefined): T {
	if (value === null || value === undefined) throw new Refusal('unknown');
	return value;
}
