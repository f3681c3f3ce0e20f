/** The parts of the page that can say, beside the words it concerns, that the session has ended. Browser only. */
class SessionSaid {
	#places: readonly symbol[] = $state.raw([]);

	/** It is said beside words: the page does not say it a second time. */
	get isSaid(): boolean {
		return this.#places.length > 0;
	}

	/** Of several parts only the first says it. */
	isAt(place: symbol): boolean {
		return this.#places[0] === place;
	}

	/** Returns how to end it. */
	say(place: symbol): () => void {
		this.#places = [...this.#places, place];
		return () => (this.#places = this.#places.filter((each) => each !== place));
	}
}

export const sessionSaid = new SessionSaid();
