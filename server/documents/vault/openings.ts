/** Milliseconds for which requests of one look at a paper are one opening. */
const LOOK = 60 * 60 * 1000;
const MOST = 20_000;

/**
 * Which requests for a paper are one opening: a viewer asks for one part after another, and names its look. A look that
 * goes on for more than an hour, or that nobody named, is counted again. (S6)
 */
export class Openings {
	readonly #begun = new Map<string, number>();

	/** Whether this request opens the paper; otherwise it goes on with what was opened. */
	isNew(sessionId: string, paperId: string, look: string | null, now: number): boolean {
		if (!look) return true;
		const key = `${sessionId} ${paperId} ${look.slice(0, 64)}`;
		const begun = this.#begun.get(key);
		if (begun !== undefined && now - begun < LOOK) return false;
		if (this.#begun.size >= MOST) this.#forget(now);
		this.#begun.set(key, now);
		return true;
	}

	#forget(now: number): void {
		for (const [key, begun] of this.#begun) if (now - begun >= LOOK) this.#begun.delete(key);
		if (this.#begun.size >= MOST) this.#begun.clear();
	}
}
