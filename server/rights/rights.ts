import type { Person } from '../../src/lib/meeting/people/people';
import type { Round } from '../../src/lib/meeting/sitting/writing/round';
import type { Db } from '../store/engine/database';
import type { KnownPerson } from '../store/people/people';
import { ReadCache } from '../store/engine/read-cache';
import { boardsOf } from './boards';
import type { BoardOfCase } from './boards';
import { chairIn } from './chair';
import { Facts } from './facts';
import type { KnownReview } from './facts';
import { RightsOf } from './rights-of';

/**
 * Every question of who may do what: `rights.of(person).onCase(id)`. Pages, acts and sockets ask the one
 * object of the house, which reads through one cache; a write drops what it may have changed.
 */
export class Rights {
	readonly #db: Db;
	readonly #clock: () => Date;
	readonly #cache: ReadCache | null;

	/** @param cache of reads of `db`; without one, each question reads the database anew */
	constructor(db: Db, clock: () => Date, cache: ReadCache | null = null) {
		this.#db = db;
		this.#clock = clock;
		this.#cache = cache;
	}

	/** The same questions inside a transaction, answered by what it has written so far. */
	in(tx: Db): Rights {
		return new Rights(tx, this.#clock);
	}

	/** @param who a person as the caller knows them, or the id of one to be looked up */
	of(who: Person | string): RightsOf {
		return new RightsOf(who, this.#facts(), this.#clock());
	}

	/** A review with its sittings and cases. Null where there is none. */
	review(id: string): Promise<KnownReview | null> {
		return this.#facts().review(id);
	}

	/** Id of the review that a sitting is of. Null where there is no such sitting. */
	reviewOfSitting(id: string): Promise<string | null> {
		return this.#facts().reviewOfSitting(id);
	}

	/** Id of the review that a case is of. Null where there is no such case. */
	reviewOfCase(id: string): Promise<string | null> {
		return this.#facts().reviewOfCase(id);
	}

	/** Null where there is no such round of writing. */
	round(id: string): Promise<Round | null> {
		return this.#facts().round(id);
	}

	person(id: string): Promise<KnownPerson | null> {
		return this.#facts().person(id);
	}

	/** Ids of the groups that say they are ready with a case. */
	ready(caseId: string): Promise<string[]> {
		return this.#facts().ready(caseId);
	}

	/** The boards that the groups of a case write on. Empty where there is no such case. */
	async boardsOf(caseId: string): Promise<BoardOfCase[]> {
		const known = await this.#reviewOf(this.#facts(), caseId);
		const on = known?.cases.get(caseId);
		return known && on ? boardsOf(known.review.settings, caseId, on.groups) : [];
	}

	/** Who holds the chair for a case; see `chairIn`. Null where nobody does. */
	async chairOf(caseId: string): Promise<string | null> {
		const facts = this.#facts();
		const known = await this.#reviewOf(facts, caseId);
		const on = known?.cases.get(caseId);
		return known && on ? chairIn(facts, known, on, this.#clock()) : null;
	}

	async #reviewOf(facts: Facts, caseId: string): Promise<KnownReview | null> {
		const id = await facts.reviewOfCase(caseId);
		return id === null ? null : facts.review(id);
	}

	#facts(): Facts {
		return new Facts(this.#db, this.#cache ?? new ReadCache());
	}
}
