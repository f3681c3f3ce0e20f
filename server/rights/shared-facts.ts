import { holderOfChair } from '../../src/lib/meeting/sitting/sitting';
import { hasBegun } from '../../src/lib/meeting/sitting/stages';
import { standingOf } from '../../src/lib/meeting/people/standing';
import { caseById } from '../store/cases';
import type { CaseRow } from '../store/cases';
import type { Db } from '../store/database';
import { declarationsIn } from '../store/declarations';
import type { Declared } from '../store/declarations';
import { groupsOfCase, openHelp, readyOn } from '../store/groups';
import type { Group } from '../store/groups';
import { ReadCache } from '../store/read-cache';
import { latestOpening } from '../store/openings';
import type { Opening } from '../store/openings';
import type { KnownPerson } from '../store/people';
import { coordinators, notActive, personById } from '../store/people';
import { reviewById } from '../store/reviews';
import type { Review } from '../store/reviews';
import { presentAt, sittingById, sittingsOf } from '../store/sittings';
import type { Sitting } from '../store/sittings';
import { isSealed, votersOf } from '../store/versions';

/** The same for whoever asks. */
export interface SharedReview {
	review: Review;
	/** Marked present at a sitting that has begun. */
	attended: ReadonlySet<string>;
	voters: ReadonlySet<string>;
	isSealed: boolean;
}

export interface SharedSitting extends SharedReview {
	sitting: Sitting;
	present: ReadonlySet<string>;
}

export interface SharedCase extends SharedSitting {
	case: CaseRow;
	/** With whom the office visits them now. */
	groups: (Group & { visitorId: string | null })[];
	opening: Opening | null;
	declared: ReadonlyMap<string, Declared>;
}

/**
 * What rights rest on, read once however many ask, until something is written. One that lives on is told
 * of every write; one made for a single question need not be.
 */
export class SharedFacts {
	readonly #db: Db;
	readonly #memo: ReadCache;

	constructor(db: Db, memo = new ReadCache()) {
		this.#db = db;
		this.#memo = memo;
	}

	person(id: string): Promise<KnownPerson | null> {
		return this.#memo.once(`person ${id}`, () => personById(this.#db, id));
	}

	review(id: string): Promise<SharedReview | null> {
		return this.#memo.once(`review ${id}`, async () => {
			const review = await reviewById(this.#db, id);
			if (!review) return null;
			const [sittings, sealed, voters] = await Promise.all([
				sittingsOf(this.#db, id),
				isSealed(this.#db, id),
				votersOf(this.#db, id)
			]);
			const begun = sittings.filter(({ stage }) => hasBegun(stage));
			const present = await Promise.all(begun.map((sitting) => this.#present(sitting.id)));
			const attended = new Set(present.flatMap((people) => [...people]));
			return { review, attended, voters: new Set(voters), isSealed: sealed };
		});
	}

	sitting(id: string): Promise<SharedSitting | null> {
		return this.#memo.once(`sitting ${id}`, async () => {
			const sitting = await sittingById(this.#db, id);
			const review = sitting && (await this.review(sitting.reviewId));
			return review && { ...review, sitting, present: await this.#present(id) };
		});
	}

	case(id: string): Promise<SharedCase | null> {
		return this.#memo.once(`case ${id}`, async () => {
			const row = await caseById(this.#db, id);
			const sitting = row && (await this.sitting(row.sittingId));
			if (!sitting) return null;
			const [groups, opening, declared] = await Promise.all([
				this.#groups(id),
				latestOpening(this.#db, id),
				declarationsIn(this.#db, row.reviewId).then(
					(all) =>
						new Map(
							all
								.filter((each) => each.caseId === id)
								.map((each) => [each.personId, each.settledSays ?? each.says])
						)
				)
			]);
			return { ...sitting, case: row, groups, opening, declared };
		});
	}

	/** The groups that say they are ready with a case. */
	ready(caseId: string): Promise<string[]> {
		return this.#memo.once(`ready ${caseId}`, () => readyOn(this.#db, caseId));
	}

	/**
	 * Who holds the chair for a case: the chair, else the first deputy present who may read it, else a
	 * coordinator who may (model.md, "Acts"); nobody who stood down from it or is not active. Where none of
	 * them may, the first: theirs is to declare, or to have put right what has lapsed.
	 */
	async chair(caseId: string, now: Date): Promise<string | null> {
		const shared = await this.case(caseId);
		if (!shared) return null;
		const { sitting, present, declared, review } = shared;
		const inactive = await this.#memo.once('not active', () => notActive(this.#db));
		const isDown = (id: string) => declared.get(id) === 'conflict' || inactive.includes(id);
		if (sitting.chairId !== null && !isDown(sitting.chairId)) return sitting.chairId;

		const offices = await this.#memo.once('coordinators', () => coordinators(this.#db));
		const deputies = sitting.deputies.filter((id) => present.has(id));
		const readers = new Set<string>();
		for (const id of [...deputies, ...offices]) {
			const person = await this.person(id);
			const isClosed = !person || standingOf(person, review.settings, now) !== null;
			if (!isClosed && declared.get(id) === 'none') readers.add(id);
		}
		const first = (mayHold: (id: string) => boolean) =>
			holderOfChair({ chair: null, deputies, coordinator: offices.find(mayHold) ?? null }, mayHold);
		return first((id) => readers.has(id)) ?? first((id) => !isDown(id));
	}

	#present(sittingId: string): Promise<ReadonlySet<string>> {
		return this.#memo.once(
			`present ${sittingId}`,
			async () => new Set((await presentAt(this.#db, sittingId)).map(({ personId }) => personId))
		);
	}

	async #groups(caseId: string): Promise<SharedCase['groups']> {
		const groups = await groupsOfCase(this.#db, caseId);
		return Promise.all(
			groups.map(async (group) => {
				const help = await openHelp(this.#db, group.id);
				return { ...group, visitorId: help?.visitorId ?? null };
			})
		);
	}
}
