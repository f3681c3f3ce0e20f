// Over 200 lines because the questions about a review, a sitting, a case and a board rest on each other.
import type { OwnAnswers } from '../../src/lib/board/documents/schema';
import { parseName } from '../../src/lib/board/names';
import { abilities } from '../../src/lib/meeting/rights/abilities';
import type {
	Abilities,
	About,
	Access,
	CaseFacts,
	GroupFacts,
	ReviewFacts,
	Scope,
	SittingFacts
} from '../../src/lib/meeting/rights/abilities';
import type { Person } from '../../src/lib/meeting/people/people';
import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { isOut } from '../../src/lib/meeting/people/standing';
import { mayQuote } from '../../src/lib/meeting/rights/papers';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { RefusalCode } from '../../src/lib/meeting/refusal';
import { templateOf } from '../../src/lib/meeting/settings/template';
import { ownAnswersOf } from '../../src/lib/meeting/settings/prompts';
import type { Round, RoundRights } from '../../src/lib/meeting/sitting/writing/round';
import { isOver } from '../../src/lib/meeting/sitting/groups/groups';
import { isInSession } from '../../src/lib/meeting/sitting/stages';
import { isOpen } from '../../src/lib/meeting/sitting/opening';
import { boardsOf } from './boards';
import { found, groupFacts, isPlaced, reviewFacts, sittingFacts } from './person-facts';
import { chairIn } from './chair';
import { isInRoom, isInside } from './inside';
import { onRound } from './round';
import type { Facts, KnownCase, KnownReview, KnownSitting } from './facts';

/** What a person may do on a review, with the facts it was decided from. */
export interface OnReview extends KnownReview {
	may: Abilities;
	about: About & { review: ReviewFacts };
}

export interface OnSitting extends OnReview {
	/** The sitting that was asked about. */
	at: KnownSitting;
	about: About & { review: ReviewFacts; sitting: SittingFacts };
}

export interface OnCase extends OnSitting {
	/** The case that was asked about. */
	on: KnownCase;
	about: About & { review: ReviewFacts; sitting: SittingFacts; case: CaseFacts };
}

/** What a connection to a board may do. */
export interface OnBoard {
	access: Access;
	/** The only language that may be written; null where the whole document may. */
	scope: Scope;
	/** Papers of the case of which no words may be quoted on the board. (S6) */
	unquoted?: ReadonlySet<string>;
	/** What may be chosen for a prompt with its own list, by the form of the case. */
	ownAnswers?: OwnAnswers;
	reason: RefusalCode | null;
}

/** Answers what one person may do. Every answer is for one moment of domain time. */
export class RightsOf {
	readonly #who: Person | string;
	readonly #facts: Facts;
	readonly #now: Date;

	constructor(who: Person | string, facts: Facts, now: Date) {
		this.#who = who;
		this.#facts = facts;
		this.#now = now;
	}

	/** @throws Refusal 'unknown' where there is no such review or person */
	async onReview(id: string): Promise<OnReview> {
		const person = await this.#person();
		return this.#inReview(person, await this.#review(id));
	}

	/** @throws Refusal 'unknown' where there is no such sitting or person */
	async onSitting(id: string): Promise<OnSitting> {
		const person = await this.#person();
		const known = await this.#review(await this.#facts.reviewOfSitting(id));
		const at = found(known.sittings.get(id));
		const about = {
			settings: known.review.settings,
			review: reviewFacts(person, known),
			sitting: sittingFacts(person, at)
		};
		return { ...known, at, about, may: abilities(person, about, this.#now) };
	}

	/**
	 * @param groupId whose board is meant: one of the groups that were given the case
	 * @throws Refusal 'unknown' where there is no such case or person, or the group was not given the case
	 */
	async onCase(id: string, groupId?: string): Promise<OnCase> {
		const person = await this.#person();
		const known = await this.#review(await this.#facts.reviewOfCase(id));
		return this.#inCase(person, known, found(known.cases.get(id)), groupId);
	}

	/** Every case of a review, in the order of their numbers. @throws Refusal 'unknown' */
	async onCases(reviewId: string): Promise<OnCase[]> {
		const person = await this.#person();
		const known = await this.#review(reviewId);
		return Promise.all([...known.cases.values()].map((on) => this.#inCase(person, known, on)));
	}

	/** Null where there is no such board, or the person may not even know of it. */
	async onBoard(name: string): Promise<OnBoard | null> {
		const parsed = parseName(name);
		if (!parsed) return null;
		try {
			switch (parsed.kind) {
				case 'note':
					return await this.#onNote(parsed);
				case 'draft': {
					const { may } = await this.onReview(parsed.reviewId);
					return { access: may.draft, scope: may.draftScope, reason: may.why };
				}
				case 'response': {
					const { may } = await this.onReview(parsed.reviewId);
					return { access: may.response, scope: null, reason: may.why };
				}
				case 'findings': {
					const { may } = await this.onCase(parsed.caseId);
					return { access: may.findings, scope: may.findingsScope, reason: may.why };
				}
				case 'board': {
					const { review, on } = await this.onCase(parsed.caseId);
					const board = boardsOf(review.settings, parsed.caseId, on.groups).find(
						(each) => each.name === name
					);
					if (!board) return null;
					const { may } = await this.onCase(parsed.caseId, board.groups[0]);
					const unquoted = new Set((await this.#facts.guarded(on.case)).map(({ id }) => id));
					const ownAnswers = ownAnswersOf(templateOf(review, on.case));
					return { access: may.board, scope: null, unquoted, ownAnswers, reason: may.why };
				}
			}
		} catch (error) {
			if (error instanceof Refusal && error.code === 'unknown') return null;
			throw error;
		}
	}

	/** Which announcements a person may hear: their own, and those of rooms they may be in. */
	async mayHear(room: {
		review?: string;
		sitting?: string;
		floor?: string;
		person?: string;
	}): Promise<boolean> {
		try {
			const person = await this.#person();
			if (room.person !== undefined) return room.person === person.id;
			if (room.floor !== undefined) {
				const { may, at } = await this.onSitting(room.floor);
				return isInRoom(may) && isInside(person, may, at.substitutes);
			}
			if (room.sitting !== undefined) {
				const { may, at } = await this.onSitting(room.sitting);
				if (isInRoom(may)) return true;
				// Until it is over, those who may still come say so on a page of it, and read who is there.
				const mayCome = !isOut(person) && !isOver(at.sitting.stage);
				if (!mayCome || isOfThePanel(person.roles)) return mayCome;
				return !at.came.has(person.id) && (await this.#isExpected(room.sitting));
			}
			if (room.review === undefined) return false;
			const { may } = await this.onReview(room.review);
			return may.room || may.coordinate || may.draft !== 'none' || may.version !== 'none';
		} catch (error) {
			if (error instanceof Refusal && error.code === 'unknown') return false;
			throw error;
		}
	}

	/** A private note is its writer's until the sitting closes, and then nobody's. (M11) */
	async #onNote(note: { sittingId: string; personId: string }): Promise<OnBoard | null> {
		const person = await this.#person();
		if ((await this.#facts.reviewOfSitting(note.sittingId)) === null)
			return this.#onPage(person, await this.#facts.round(note.sittingId), note.personId);
		const { at } = await this.onSitting(note.sittingId);
		if (note.personId !== person.id) return null;
		const isHere = at.present.has(person.id) && isInSession(at.sitting.stage);
		if (isOut(person)) return { access: 'none', scope: null, reason: 'not-active' };
		return { access: isHere ? 'write' : 'none', scope: null, reason: null };
	}

	/** What a person may do with a round of writing of a sitting. */
	async onRound(round: Round): Promise<RoundRights> {
		return onRound(this, await this.#person(), round);
	}

	/** A page of a round of writing is named as a note is, with the round's id, and is its writer's alone. */
	async #onPage(person: Person, round: Round | null, writer: string): Promise<OnBoard | null> {
		if (!round || writer !== person.id) return null;
		const { page } = await this.onRound(round);
		return { access: page, scope: null, reason: null };
	}

	/** Whether this person, a guest, is on the list of those who come to a sitting. */
	async #isExpected(sittingId: string): Promise<boolean> {
		const { id } = await this.#person();
		return (await this.#facts.expected(sittingId)).has(id);
	}

	#inReview(person: Person, known: KnownReview): OnReview {
		const about = { settings: known.review.settings, review: reviewFacts(person, known) };
		return { ...known, about, may: abilities(person, about, this.#now) };
	}

	async #inCase(
		person: Person,
		known: KnownReview,
		on: KnownCase,
		groupId?: string
	): Promise<OnCase> {
		const group = groupId === undefined ? undefined : groupFacts(person, known, on, groupId);
		const quotesClosed =
			group !== undefined && (await this.#isQuotedFrom(person, known, on, group));
		const sitting = sittingFacts(person, on.sitting);
		const holdsChair = (await chairIn(this.#facts, known, on, this.#now)) === person.id;
		const declared = (await this.#facts.declared(person.id)).get(on.case.id) ?? null;
		const about = {
			settings: known.review.settings,
			review: reviewFacts(person, known),
			sitting,
			case: {
				id: on.case.id,
				number: on.case.number,
				sitting: { ...sitting, holdsChair },
				isOpen: isOpen(on.opening),
				everOpened: on.opening !== null,
				declared,
				placed: isPlaced(person, on.groups)
			},
			...(group && { group: { ...group, quotesClosed } })
		};
		return { ...known, at: on.sitting, on, about, may: abilities(person, about, this.#now) };
	}

	/**
	 * Whether a board that can no longer be written quotes a paper that this person may not open. The words of one that
	 * can be written are taken off instead.
	 */
	async #isQuotedFrom(
		person: Person,
		{ review }: KnownReview,
		{ case: row, opening, groups }: KnownCase,
		{ id: desk }: GroupFacts
	): Promise<boolean> {
		if (!opening || !isOpen(opening)) return false;
		const guarded = await this.#facts.guarded(row);
		const shut = guarded.filter((paper) => !mayQuote(person, paper, review.settings, this.#now));
		if (shut.length === 0) return false;
		const board = boardsOf(review.settings, row.id, groups).find((each) => each.desk === desk);
		const quoted = await this.#facts.quoted(row.id, opening.revision);
		return shut.some(({ id }) => board?.groups.some((group) => quoted.get(group)?.has(id)));
	}

	async #person(): Promise<Person> {
		if (typeof this.#who !== 'string') return this.#who;
		return found(await this.#facts.person(this.#who));
	}

	async #review(id: string | null): Promise<KnownReview> {
		return found(id === null ? null : await this.#facts.review(id));
	}
}
