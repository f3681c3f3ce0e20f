import type {
	About,
	CaseFacts,
	GroupFacts,
	ReviewFacts,
	SittingFacts
} from '../../src/lib/meeting/rights/abilities';
import type { Person } from '../../src/lib/meeting/people/people';
import { hasBegun } from '../../src/lib/meeting/sitting/stages';
import type { Db } from '../store/database';
import { SharedFacts } from './shared-facts';
import type { SharedCase, SharedReview, SharedSitting } from './shared-facts';

/** What `abilities` needs to know of one person and one thing. Null when there is no such thing. */
export async function aboutReview(
	db: Db,
	person: Person,
	reviewId: string,
	facts = new SharedFacts(db)
): Promise<Required<Pick<About, 'settings' | 'review'>> | null> {
	const shared = await facts.review(reviewId);
	return shared && { settings: shared.review.settings, review: reviewFacts(person, shared) };
}

export async function aboutSitting(
	db: Db,
	person: Person,
	sittingId: string,
	facts = new SharedFacts(db)
): Promise<Required<Pick<About, 'settings' | 'review' | 'sitting'>> | null> {
	const shared = await facts.sitting(sittingId);
	if (!shared) return null;
	return {
		settings: shared.review.settings,
		review: reviewFacts(person, shared),
		sitting: sittingFacts(person, shared)
	};
}

/** `now` decides who holds the chair; `groupId` names whose board is meant; a group that was not given the case is no group of it. */
export async function aboutCase(
	db: Db,
	person: Person,
	caseId: string,
	now: Date,
	groupId?: string,
	facts = new SharedFacts(db)
): Promise<
	(Required<Pick<About, 'settings' | 'review' | 'sitting' | 'case'>> & Pick<About, 'group'>) | null
> {
	const shared = await facts.case(caseId);
	if (!shared) return null;
	const group = askedGroup(person, groupId, shared);
	if (groupId !== undefined && !group) return null;

	const sitting = sittingFacts(person, shared);
	const holdsChair = (await facts.chair(caseId, now)) === person.id;
	return {
		settings: shared.review.settings,
		review: reviewFacts(person, shared),
		sitting,
		case: caseFacts(person, shared, { ...sitting, holdsChair }),
		...(group && { group })
	};
}

/** Who holds the chair for a case; see `SharedFacts.chair`. */
export function chairFor(db: Db, caseId: string, now: Date): Promise<string | null> {
	return new SharedFacts(db).chair(caseId, now);
}

/** Where the panel works unblinded, all groups of a case share the board of the group `all` (R11). */
function askedGroup(
	person: Person,
	asked: string | undefined,
	{ review, groups }: SharedCase
): GroupFacts | null {
	const isVisitor = ({ visitorId }: { visitorId: string | null }) => visitorId === person.id;
	if (review.settings.blind === 'live') {
		if (asked !== 'all') return null;
		return { id: 'all', mine: isPlaced(person, groups), helpVisit: groups.some(isVisitor) };
	}
	const group = groups.find(({ id }) => id === asked);
	if (!group) return null;
	return { id: group.id, mine: isPlaced(person, [group]), helpVisit: isVisitor(group) };
}

function caseFacts(person: Person, shared: SharedCase, sitting: SittingFacts): CaseFacts {
	const { opening } = shared;
	return {
		id: shared.case.id,
		number: shared.case.number,
		sitting,
		isOpen: opening !== null && opening.reopenedAt === null,
		everOpened: opening !== null,
		declared: shared.declared.get(person.id) ?? null,
		placed: isPlaced(person, shared.groups)
	};
}

function reviewFacts(person: Person, shared: SharedReview): ReviewFacts {
	return {
		id: shared.review.id,
		step: shared.review.step,
		sealedOnce: shared.isSealed,
		attended: shared.attended.has(person.id),
		voter: shared.voters.has(person.id)
	};
}

function sittingFacts(person: Person, { sitting, present }: SharedSitting): SittingFacts {
	return {
		id: sitting.id,
		stage: sitting.stage,
		present: present.has(person.id),
		holdsChair: sitting.chairId === person.id,
		inputEnded: hasBegun(sitting.stage)
	};
}

function isPlaced(person: Person, groups: readonly { members: string[] }[]): boolean {
	return groups.some(({ members }) => members.includes(person.id));
}
