import { parseName } from '../../../../src/lib/board/names';
import type { Round } from '../../../../src/lib/meeting/sitting/writing/round';
import { answersWritten } from '../../../reading/rounds/written';
import { coordinators } from '../../../store/people/roles';
import type { Given } from '../../../given';

type Telling = Pick<Given, 'db' | 'rights' | 'boards' | 'announce'>;

/**
 * Tells those who are asked how many have written something on the open question, when that number changes. It is told of
 * every edit, so it first looks in the cache whether the page is one of an open round.
 */
export class WrittenCount {
	readonly #given: () => Telling;
	/** The number last told, by round. A round that has ended is forgotten with the next one. */
	#told = new Map<string, number>();

	constructor(given: () => Telling) {
		this.#given = given;
	}

	/** @param name the board on which something was written */
	async edited(name: string): Promise<void> {
		const given = this.#given();
		const { rights, boards, announce } = given;
		const page = parseName(name);
		if (page?.kind !== 'note' || (await rights.reviewOfSitting(page.sittingId)) !== null) return;
		const round = await rights.round(page.sittingId);
		if (!round || round.ended !== null) return;
		const review = await rights.review((await rights.reviewOfSitting(round.sittingId)) ?? '');
		const at = review?.sittings.get(round.sittingId);
		const count = await answersWritten(boards, round, at?.came ?? []);
		// After a restart nothing was told: pages may still say what was told before it.
		if (this.#told.get(round.id) === count) return;
		this.#told = new Map([[round.id, count]]);
		const sitting = round.sittingId;
		for (const person of await askedOf(given, round, at?.present ?? []))
			announce({ person }, { kind: 'written', sitting, round: round.id, count });
	}
}

/**
 * Ids of those who are asked and of those who lead the question. Each is told by their own address: the floor also holds
 * people who stood down from its case, and people who are not there. (M10)
 */
async function askedOf(
	{ db, rights }: Pick<Telling, 'db' | 'rights'>,
	round: Round,
	present: Iterable<string>
): Promise<string[]> {
	const asked: string[] = [];
	for (const id of new Set([...present, ...(await coordinators(db))]))
		if ((await rights.of(id).onRound(round)).page !== 'none') asked.push(id);
	return asked;
}
