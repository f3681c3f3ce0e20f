// Over 200 lines because everything that rights depend on is read here, through one cache.
import { isAt, quotes } from '../../src/lib/board/documents/schema';
import type { GuardedPaper } from '../../src/lib/meeting/rights/papers';
import { hasBegun } from '../../src/lib/meeting/sitting/stages';
import type { Round } from '../../src/lib/meeting/sitting/writing/round';
import { roundById } from '../store/sitting/room/rounds';
import { caseById, casesOf } from '../store/sitting/cases';
import type { CaseRow } from '../store/sitting/cases';
import type { Db } from '../store/engine/database';
import { readDeclared } from '../store/people/declarations';
import type { Declared } from '../store/people/declarations';
import { groupsIn } from '../store/sitting/groups';
import { openHelpIn } from '../store/sitting/room/help';
import { readyOn } from '../store/sitting/room/ready';
import type { Group } from '../store/sitting/groups';
import { allCopiedPoints } from '../store/plenary/copied-points';
import { guardedIn } from '../store/sitting/papers';
import { openingsOf } from '../store/plenary/openings';
import { substitutesIn } from '../store/sitting/substitutes';
import type { Substitute } from '../store/sitting/substitutes';
import type { Opening } from '../store/plenary/openings';
import type { KnownPerson } from '../store/people/people';
import { coordinators } from '../store/people/roles';
import { notActive, personById } from '../store/people/people';
import type { ReadCache } from '../store/engine/read-cache';
import { reviewById } from '../store/report/reviews';
import type { Review } from '../store/report/reviews';
import { attendanceIn } from '../store/sitting/attendance';
import { expectedAt } from '../store/sitting/expected';
import { sittingById, sittingsOf } from '../store/sitting/sittings';
import type { Sitting } from '../store/sitting/sittings';
import { isSealed, votersOf } from '../store/report/versions';

/** A review with its sittings and cases: the same for every person. */
export interface KnownReview {
	review: Review;
	/** Marked present at a sitting that has begun. */
	attended: ReadonlySet<string>;
	voters: ReadonlySet<string>;
	isSealed: boolean;
	/** By id, in the order of their numbers. */
	sittings: ReadonlyMap<string, KnownSitting>;
	/** By id, in the order of their numbers. */
	cases: ReadonlyMap<string, KnownCase>;
}

export interface KnownSitting {
	sitting: Sitting;
	/** Marked present, and not left; in a remote collection, everybody who may send their views. */
	present: ReadonlySet<string>;
	/** Marked present at any time of it. */
	came: ReadonlySet<string>;
	/** By letter. */
	groups: KnownGroup[];
	/** Who stands in for a member. (P11) */
	substitutes: Substitute[];
}

export interface KnownCase {
	case: CaseRow;
	sitting: KnownSitting;
	/** The groups that were given the case, by letter. */
	groups: KnownGroup[];
	/** The latest opening; null where the case was never opened. */
	opening: Opening | null;
}

export interface KnownGroup extends Group {
	/** The person of the office who visits the group now. */
	visitorId: string | null;
}

/** The tables that each kind of fact is read from. */
const PEOPLE = ['people', 'roles'] as const;
const ROLES = ['roles'] as const;
const STANDINGS = ['people'] as const;
const DECLARED = ['declarations'] as const;
const READY = ['ready'] as const;
const EXPECTED = ['expected'] as const;
const SITTINGS = ['sittings'] as const;
const CASES = ['cases'] as const;
const GUARDED = ['files', 'cases'] as const;
const REVIEW = [
	...['reviews', 'sittings', 'attendance', 'groups', 'group_members', 'group_cases', 'people'],
	...['help', 'cases', 'openings', 'versions', 'voters', 'substitutes']
] as const;

/**
 * Reads the facts that rights depend on, a whole review at a time: 12 SQL statements for any number of cases. Every
 * result is cached until a table that it was read from is written.
 */
export class Facts {
	readonly #db: Db;
	readonly #cache: ReadCache;

	constructor(db: Db, cache: ReadCache) {
		this.#db = db;
		this.#cache = cache;
	}

	person(id: string): Promise<KnownPerson | null> {
		return this.#cache.onceOf(PEOPLE, id, () => personById(this.#db, id));
	}

	/** Ids of the coordinators, always in the same order. */
	coordinators(): Promise<string[]> {
		return this.#cache.onceOf(ROLES, 'coordinators', () => coordinators(this.#db));
	}

	/** Ids of people who are suspended, ended or under consideration. (P17) */
	notActive(): Promise<string[]> {
		return this.#cache.onceOf(STANDINGS, 'not active', () => notActive(this.#db));
	}

	/** A person's declarations that are in force, by case id. */
	declared(personId: string): Promise<ReadonlyMap<string, Declared>> {
		return this.#cache.onceOf(DECLARED, personId, () => readDeclared(this.#db, personId));
	}

	/** Ids of the groups that say they are ready with a case. */
	ready(caseId: string): Promise<string[]> {
		return this.#cache.onceOf(READY, caseId, () => readyOn(this.#db, caseId));
	}

	/** Ids of the people who are on the list of those who come to a sitting, whatever they said. */
	expected(sittingId: string): Promise<ReadonlySet<string>> {
		return this.#cache.onceOf(
			EXPECTED,
			sittingId,
			async () => new Set((await expectedAt(this.#db, sittingId)).map(({ personId }) => personId))
		);
	}

	/** Papers of a case that not everybody who has the case may open, removed ones included. */
	async guarded({ id, reviewId }: Pick<CaseRow, 'id' | 'reviewId'>): Promise<GuardedPaper[]> {
		const all = await this.#cache.onceOf(GUARDED, reviewId, () => guardedIn(this.#db, reviewId));
		return all.filter(({ caseId }) => caseId === id);
	}

	/** Ids of the papers that a group's points quoted at one opening of their case, by group. */
	quoted(caseId: string, revision: number): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
		return this.#cache.once(`quoted of ${caseId} ${revision}`, async () => {
			const quoted = new Map<string, Set<string>>();
			for (const { group, at, revision: copied } of await allCopiedPoints(this.#db, caseId))
				if (copied === revision && isAt(at) && quotes(at))
					quoted.set(group, (quoted.get(group) ?? new Set<string>()).add(at.file));
			return quoted;
		});
	}

	/** Null where there is no such round of writing. */
	round(id: string): Promise<Round | null> {
		return this.#cache.once(`round ${id}`, () => roundById(this.#db, id));
	}

	reviewOfSitting(id: string): Promise<string | null> {
		return this.#cache.onceOf(
			SITTINGS,
			id,
			async () => (await sittingById(this.#db, id))?.reviewId ?? null
		);
	}

	reviewOfCase(id: string): Promise<string | null> {
		return this.#cache.onceOf(
			CASES,
			id,
			async () => (await caseById(this.#db, id))?.reviewId ?? null
		);
	}

	review(id: string): Promise<KnownReview | null> {
		return this.#cache.onceOf(REVIEW, id, async () => {
			const review = await reviewById(this.#db, id);
			if (!review) return null;
			const known = await this.#inside(review);
			for (const each of known.cases.keys()) this.#cache.keepOf(CASES, each, id);
			for (const each of known.sittings.keys()) this.#cache.keepOf(SITTINGS, each, id);
			return known;
		});
	}

	async #inside(review: Review): Promise<KnownReview> {
		const db = this.#db;
		const [sittings, attendance, groups, help, cases, openings, sealed, voters, substitutes] =
			await Promise.all([
				sittingsOf(db, review.id),
				attendanceIn(db, review.id),
				groupsIn(db, review.id),
				openHelpIn(db, review.id),
				casesOf(db, review.id),
				openingsOf(db, review.id),
				isSealed(db, review.id),
				votersOf(db, review.id),
				review.settings.substitutes ? substitutesIn(db, review.id) : []
			]);
		const visitors = new Map(help.map(({ groupId, visitorId }) => [groupId, visitorId]));
		const visited = groups.map((group) => ({
			...group,
			visitorId: visitors.get(group.id) ?? null
		}));
		const known = new Map(
			sittings.map((sitting): [string, KnownSitting] => {
				const marked = attendance.filter(({ sittingId }) => sittingId === sitting.id);
				const own = visited.filter(({ sittingId }) => sittingId === sitting.id);
				const here = marked.filter(({ leftAt }) => leftAt === null);
				return [
					sitting.id,
					{
						sitting,
						present: new Set([
							...here.map(({ personId }) => personId),
							...own.flatMap(({ personId }) => personId ?? [])
						]),
						came: new Set(marked.map(({ personId }) => personId)),
						groups: own,
						substitutes: substitutes.filter(({ sittingId }) => sittingId === sitting.id)
					}
				];
			})
		);
		return {
			review,
			attended: new Set(
				[...known.values()].flatMap(({ sitting, came }) =>
					hasBegun(sitting.stage) ? [...came] : []
				)
			),
			voters: new Set(voters),
			isSealed: sealed,
			sittings: known,
			cases: new Map(
				cases.flatMap((row): [string, KnownCase][] => {
					const sitting = known.get(row.sittingId);
					if (!sitting) return [];
					const given = visited.filter((group) => group.cases.includes(row.id));
					const opening = openings[row.id] ?? null;
					return [[row.id, { case: row, sitting, groups: given, opening }]];
				})
			)
		};
	}
}
