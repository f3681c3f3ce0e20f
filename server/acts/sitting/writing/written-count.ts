import { parseName } from '../../../../src/lib/board/names';
import { answersWritten } from '../../../reading/rounds/written';
import type { Given } from '../../../given';

/**
 * Tells the panel how many have written something on the open question, when that number changes. It is told of every
 * edit, so it first looks in the cache whether the page is one of an open round.
 */
export class WrittenCount {
	readonly #given: () => Pick<Given, 'rights' | 'boards' | 'announce'>;
	/** The number last told, by round. A round that has ended is forgotten with the next one. */
	#told = new Map<string, number>();

	constructor(given: () => Pick<Given, 'rights' | 'boards' | 'announce'>) {
		this.#given = given;
	}

	/** @param name the board on which something was written */
	async edited(name: string): Promise<void> {
		const { rights, boards, announce } = this.#given();
		const page = parseName(name);
		if (page?.kind !== 'note' || (await rights.reviewOfSitting(page.sittingId)) !== null) return;
		const round = await rights.round(page.sittingId);
		if (!round || round.ended !== null) return;
		const review = await rights.review((await rights.reviewOfSitting(round.sittingId)) ?? '');
		const people = review?.sittings.get(round.sittingId)?.came ?? [];
		const count = await answersWritten(boards, round, people);
		if ((this.#told.get(round.id) ?? 0) === count) return;
		this.#told = new Map([[round.id, count]]);
		const sitting = round.sittingId;
		announce({ floor: sitting }, { kind: 'written', sitting, round: round.id, count });
	}
}
