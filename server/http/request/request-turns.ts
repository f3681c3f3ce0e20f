/**
 * Readings of one person, or of one address before sign-in, are answered one after another: drawing a page holds the
 * thread, and many drawn at once would hold up everybody else for as long as all of them take.
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
