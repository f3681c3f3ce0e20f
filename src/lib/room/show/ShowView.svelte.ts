import type { ShowSeen } from '../../meeting/shows/show';
import { readAsOwn } from '../reading/as-own';
import { ReadPart } from '../reading/ReadPart';

/** A reading of the show. `at`: the number of the last announcement before it was read. */
interface Reading {
	at: number;
	show: ShowSeen | null;
}

/** The open show of hands of the sitting that a page is about. A page that hears of a change asks for the show alone. */
export class ShowView {
	readonly #part: ReadPart<Reading>;
	#sitting = '';
	#at = 0;
	#show = $state.raw<ShowSeen | null>(null);

	constructor(read: Reading, ask: typeof askShow = askShow) {
		this.#part = new ReadPart(
			() => ask(this.#sitting),
			(now) => this.read(now)
		);
		this.read(read);
	}

	/** Null where none is open for this person. */
	get now(): ShowSeen | null {
		return this.#show;
	}

	/** Takes what was read, unless something newer was read meanwhile. */
	read({ at, show }: Reading): void {
		if (at < this.#at) return;
		this.#at = at;
		this.#show = show;
	}

	/** Takes the answer to an act of this page: it was read after the act. */
	answered(show: ShowSeen | null): void {
		this.#show = show;
	}

	/** What is missed while the answer is on its way is asked for after it. */
	again(sitting: string): Promise<void> {
		this.#sitting = sitting;
		return this.#part.again();
	}

	/** The page is left: a reading that failed is not asked for again. */
	stop(): void {
		this.#part.stop();
	}
}

function askShow(sitting: string): Promise<Reading | null> {
	return readAsOwn(`/sittings/${sitting}/show.json`);
}
