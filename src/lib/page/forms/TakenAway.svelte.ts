import type { TypedWords } from './typed-words';

/** Words from forms that went from the page because of somebody else's act, for copying. Browser only. */
class TakenAway {
	#words: readonly TypedWords[] = $state.raw([]);

	get words(): readonly TypedWords[] {
		return this.#words;
	}

	add(words: readonly TypedWords[]): void {
		this.#words = [...this.#words, ...words];
	}

	putAway(): void {
		this.#words = [];
	}
}

export const takenAway = new TakenAway();
