/**
 * Answers the GET requests of one person one after another; before sign-in, those of one address. Rendering a page
 * blocks the thread, so many pages rendered for one person at once would delay everybody else.
 */
export class RequestTurns {
	readonly #last = new Map<string, Promise<unknown>>();

	async take<T>(key: string, work: () => Promise<T>): Promise<T> {
		const mine = (this.#last.get(key) ?? Promise.resolve()).then(work);
		const over = mine.catch(() => undefined);
		this.#last.set(key, over);
		try {
			return await mine;
		} finally {
			if (this.#last.get(key) === over) this.#last.delete(key);
		}
	}
}
