import type {
	About,
	CaseFacts,
	GroupFacts,
	ReviewFacts,
	SittingFacts
} from '../../src/lib/meeting/abilities';
import type { Person } from '../../src/lib/meeting/people';
import { holderOfChair } from '../../src/lib/meeting/sitting';
import { hasBegun } from '../../src/lib/meeting/stages';
import { caseById } from './cases';
import type { Db } from './database';
import { declared, stoodDownFrom } from './declarations';
import { groupsOfCase, openHelp } from './groups';
import type { Group } from './groups';
import { latestOpening } from './openings';
import { reviewById } from './reviews';
import type { Review } from './reviews';
import { presentAt, sittingById, sittingsOf } from './sittings';
import type { Sitting } from './sittings';
import { versionsOf, votersOf } from './versions';

/** What `abilities` needs to know of one person and one thing. Null when there is no such thing. */
export async function aboutReview(
	db: Db,
	person: Person,
	reviewId: string
): Promise<Required<Pick<About, 'settings' | 'review'>> | null> {
	const review = await reviewById(db, reviewId);
	if (!review) return null;
	return { settings: review.settings, review: await reviewFacts(db, person, review) };
}

export async function aboutSitting(
	db: Db,
	person: Person,
	sittingId: string
): Promise<Required<Pick<About, 'settings' | 'review' | 'sitting'>> | null> {
	const sitting = await sittingById(db, sittingId);
	const about = sitting && (await aboutReview(db, person, sitting.reviewId));
	if (!sitting || !about) return null;
	return { ...about, sitting: await sittingFacts(db, person, sitting) };
}

/** `groupId` names whose board is meant; a group that was not given the case is no group of it. */
export async function aboutCase(
	db: Db,
	person: Person,
	caseId: string,
	groupId?: string
): Promise<
	(Required<Pick<About, 'settings' | 'review' | 'sitting' | 'case'>> & Pick<About, 'group'>) | null
> {
	const row = await caseById(db, caseId);
	const about = row && (await aboutSitting(db, person, row.sittingId));
	if (!row || !about) return null;

	const groups = await groupsOfCase(db, caseId);
	const placed = groups.some(({ members }) => members.includes(person.id));
	const group = await askedGroup(db, person, groupId, groups, placed, about.settings.blind);
	if (groupId !== undefined && !group) return null;

	const opening = await latestOpening(db, caseId);
	const facts: CaseFacts = {
		id: row.id,
		number: row.number,
		sitting: {
			...about.sitting,
			holdsChair: (await chairFor(db, caseId, row.sittingId)) === person.id
		},
		isOpen: opening !== null && opening.reopenedAt === null,
		everOpened: opening !== null,
		declared: await declared(db, caseId, person.id),
		placed
	};
	return { ...about, case: facts, ...(group && { group }) };
}

/** Where the panel works unblinded, all groups of a case share the board of the group `all` (R11). */
async function askedGroup(
	db: Db,
	person: Person,
	asked: string | undefined,
	groups: Group[],
	placed: boolean,
	blind: 'after-opening' | 'live'
): Promise<GroupFacts | null> {
	if (blind === 'live') {
		if (asked !== 'all') return null;
		const calls = await Promise.all(groups.map(({ id }) => openHelp(db, id)));
		const helpVisit = calls.some((help) => help?.visitorId === person.id);
		return { id: 'all', mine: placed, helpVisit };
	}
	const group = groups.find(({ id }) => id === asked);
	if (!group) return null;
	const help = await openHelp(db, group.id);
	return {
		id: group.id,
		mine: group.members.includes(person.id),
		helpVisit: help?.visitorId === person.id
	};
}

/**
 * Who holds the chair for a case: the chair, else the first deputy present who has not stood down
 * from it, else a coordinator (model.md, "Acts"); nobody who is not active.
 */
export async function chairFor(db: Db, caseId: string, sittingId: string): Promise<string | null> {
	const sitting = await sittingById(db, sittingId);
	if (!sitting) return null;
	const down = (await stoodDownFrom(db, sitting.reviewId))[caseId] ?? [];
	const present = (await presentAt(db, sittingId)).map(({ personId }) => personId);
	const inactive = await notActive(db);
	const order = {
		chair: sitting.chairId,
		deputies: sitting.deputies.filter((id) => present.includes(id)),
		coordinator:
			(await coordinators(db)).find((id) => !down.includes(id) && !inactive.includes(id)) ?? null
	};
	return holderOfChair(order, (id) => !down.includes(id) && !inactive.includes(id));
}

/** Whoever is suspended or has left does no acts, and so holds no chair. (P17) */
async function notActive(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('people')
		.select('id')
		.where('standing', '!=', 'active')
		.execute();
	return rows.map(({ id }) => id);
}

async function coordinators(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('roles')
		.select('person_id')
		.where('role', '=', 'coordinator')
		.orderBy('person_id')
		.execute();
	return rows.map(({ person_id }) => person_id);
}

async function reviewFacts(db: Db, person: Person, review: Review): Promise<ReviewFacts> {
	const [sittings, versions, voters] = await Promise.all([
		sittingsOf(db, review.id),
		versionsOf(db, review.id),
		votersOf(db, review.id)
	]);
	const begun = sittings.filter(({ stage }) => hasBegun(stage));
	const attended = await Promise.all(begun.map(({ id }) => wasPresent(db, person, id)));
	return {
		id: review.id,
		step: review.step,
		sealedOnce: versions.length > 0,
		attended: attended.some(Boolean),
		voter: voters.includes(person.id),
		published: false
	};
}

async function sittingFacts(db: Db, person: Person, sitting: Sitting): Promise<SittingFacts> {
	return {
		id: sitting.id,
		stage: sitting.stage,
		present: await wasPresent(db, person, sitting.id),
		holdsChair: sitting.chairId === person.id,
		inputEnded: hasBegun(sitting.stage)
	};
}

async function wasPresent(db: Db, person: Person, sittingId: string): Promise<boolean> {
	const present = await presentAt(db, sittingId);
	return present.some(({ personId }) => personId === person.id);
}
