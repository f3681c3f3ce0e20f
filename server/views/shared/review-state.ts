import { gatheringOf } from '../../../src/lib/meeting/sitting/breakouts/gathering';
import type { Gathering } from '../../../src/lib/meeting/sitting/breakouts/gathering';
import type { Viewing } from '../../given';
import type { CaseRow } from '../../store/sitting/cases';
import { declarationsIn } from '../../store/people/declarations';
import type { Declaration, Declared } from '../../store/people/declarations';
import { gatheringLogs } from '../../store/sitting/room/gatherings';
import { openHelpIn } from '../../store/sitting/room/help';
import { readyInReview } from '../../store/sitting/room/ready';
import type { Group } from '../../store/sitting/groups';
import type { Help } from '../../store/sitting/room/help';
import type { Ready } from '../../store/sitting/room/ready';
import { agreedCases } from '../../store/plenary/agreed-cases';
import { agreedGrades } from '../../store/plenary/agreed-grades';
import type { AgreedGrade } from '../../store/plenary/agreed-grades';
import type { AgreedCase } from '../../store/plenary/agreed-cases';
import type { Opening } from '../../store/plenary/openings';
import { everybody } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { allReviews } from '../../store/report/reviews';
import type { Review } from '../../store/report/reviews';
import { attendanceIn } from '../../store/sitting/attendance';
import type { Substitute } from '../../store/sitting/substitutes';
import type { Sitting } from '../../store/sitting/sittings';

/** A sitting with everybody and everything at it. */
export interface SittingState extends Sitting {
	/** In the order they arrived. */
	present: { personId: string; leftAt: string | null }[];
	/** By letter. */
	groups: Group[];
	ready: Ready[];
	/** Who stands in for a member. (P11) */
	substitutes: Substitute[];
}

/** The state that all pages of a review are made from: the same for every reader. */
export interface ReviewState {
	review: Review;
	/** In the order of their numbers, as are the cases. */
	sittings: SittingState[];
	cases: CaseRow[];
	/** By case id. */
	openings: Record<string, Opening>;
	agreed: Record<string, AgreedCase>;
	declarations: Declaration[];
	/** The panel's grades, by case id. */
	grades: Record<string, AgreedGrade>;
	/** Open calls, by group id. */
	help: Map<string, Help>;
	/** The call back to the whole panel that stands, by sitting id. */
	gatherings: Map<string, Gathering>;
	people: Map<string, KnownPerson>;
}

/** Cached until the next write. Null where there is no such review. */
export function reviewState(house: Viewing, reviewId: string): Promise<ReviewState | null> {
	return house.cache.once(`review state ${reviewId}`, () => read(house, reviewId));
}

/** The state of a sitting's review. */
export async function sittingState(
	house: Viewing,
	sittingId: string
): Promise<(ReviewState & { sitting: SittingState }) | null> {
	const reviewId = await house.rights.reviewOfSitting(sittingId);
	const state = reviewId === null ? null : await reviewState(house, reviewId);
	const sitting = state?.sittings.find(({ id }) => id === sittingId);
	return state && sitting ? { ...state, sitting } : null;
}

/** Tables of reads that most writes leave as they are. */
const REVIEWS = ['reviews'] as const;
const PEOPLE = ['people', 'roles'] as const;

/** All reviews, newest first. */
export function reviewsKnown({ cache, db }: Viewing): Promise<Review[]> {
	return cache.onceOf(REVIEWS, 'all', () => allReviews(db));
}

/** Everybody by id. */
export function peopleKnown({ cache, db }: Viewing): Promise<Map<string, KnownPerson>> {
	return cache.onceOf(
		PEOPLE,
		'all',
		async () => new Map((await everybody(db)).map((each) => [each.id, each]))
	);
}

async function read(house: Viewing, reviewId: string): Promise<ReviewState | null> {
	const { db } = house;
	const known = await house.rights.review(reviewId);
	if (!known) return null;
	const [attendance, ready, help, gathered, agreed, grades, declarations, people] =
		await Promise.all([
			attendanceIn(db, reviewId),
			readyInReview(db, reviewId),
			openHelpIn(db, reviewId),
			gatheringLogs(db, reviewId),
			agreedCases(db, reviewId),
			agreedGrades(db, reviewId),
			declarationsIn(db, reviewId),
			peopleKnown(house)
		]);
	return {
		review: known.review,
		sittings: [...known.sittings.values()].map(({ sitting, groups, substitutes }) => ({
			...sitting,
			present: attendance.filter(({ sittingId }) => sittingId === sitting.id),
			groups,
			substitutes,
			ready: ready.filter(({ groupId }) => groups.some(({ id }) => id === groupId))
		})),
		cases: [...known.cases.values()].map((each) => each.case),
		openings: Object.fromEntries(
			[...known.cases].flatMap(([id, { opening }]) => (opening ? [[id, opening]] : []))
		),
		agreed,
		grades,
		declarations,
		help: new Map(help.map((each) => [each.groupId, each])),
		gatherings: new Map(
			[...gathered].flatMap(([id, log]) => {
				const call = gatheringOf(log);
				return call ? [[id, call]] : [];
			})
		),
		people
	};
}

/** A person's declarations that are in force, by case id. */
export function declaredBy(
	{ declarations }: Pick<ReviewState, 'declarations'>,
	personId: string
): Map<string, Declared> {
	const theirs = declarations.filter((each) => each.personId === personId);
	return new Map(theirs.map(({ caseId, says, settledSays }) => [caseId, settledSays ?? says]));
}

/** Ids of those who have stood down from a case. */
export function stoodDownFrom(
	{ declarations }: Pick<ReviewState, 'declarations'>,
	caseId: string
): string[] {
	return declarations
		.filter((each) => each.caseId === caseId && (each.settledSays ?? each.says) === 'conflict')
		.map(({ personId }) => personId);
}

/** Numbers of the cases a person has stood down from. */
export function stoodDownNumbers(
	state: Pick<ReviewState, 'declarations' | 'cases'>,
	personId: string
): number[] {
	const says = declaredBy(state, personId);
	return state.cases.filter(({ id }) => says.get(id) === 'conflict').map(({ number }) => number);
}

/** Case numbers by case id. */
export function caseNumbers({ cases }: Pick<ReviewState, 'cases'>): Map<string, number> {
	return new Map(cases.map(({ id, number }) => [id, number]));
}

/** Whether a person is marked present at a sitting, and has not left. */
export function isHere({ present }: Pick<SittingState, 'present'>, personId: string): boolean {
	return present.some((each) => each.personId === personId && each.leftAt === null);
}

/** Whether a person was there, and left before the end. */
export function hasLeft({ present }: Pick<SittingState, 'present'>, personId: string): boolean {
	return present.some((each) => each.personId === personId && each.leftAt !== null);
}
