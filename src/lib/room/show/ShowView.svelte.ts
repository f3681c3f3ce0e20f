import type { ShowSeen } from '../../meeting/shows/show';

/** A reading of the show. `at`: the number of the last announcement before it was read. */
interface Reading {
	at: number;
	show: ShowSeen | null;
}

/** The open show of hands of the sitting that a page is about. A page that hears of a change asks for the show alone. */
export class ShowView {
	readonly #ask: typeof askShow;
	#at = 0;
	#show = $state.raw<ShowSeen | null>(null);
	#asking: Promise<void> | null = null;
	#isBehind = false;

	constructor(read: Reading, ask: typeof askShow = askShow) {
		this.#ask = ask;
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
		if (this.#asking) this.#isBehind = true;
		this.#asking ??= this.#askUntilCurrent(sitting).finally(() => (this.#asking = null));
		return this.#asking;
	}

	async #askUntilCurrent(sitting: string): Promise<void> {
		do {
			this.#isBehind = false;
			const read = await this.#ask(sitting).catch(() => null);
			if (read) this.read(read);
		} while (this.#isBehind);
	}
}

async function askShow(sitting: string): Promise<Reading | null> {
	const answer = await fetch(`/sittings/${sitting}/show.json`);
	return answer.ok ? ((await answer.json()) as Reading) : null;
}
