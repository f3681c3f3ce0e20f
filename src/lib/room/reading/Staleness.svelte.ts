/** Failures in a row before a page says that it may be out of date: about three seconds. */
const SAID_AFTER = 3;

/** Whether the page on the screen, and each part of it, could be read again when it was last asked for. Browser only. */
export class PageStaleness {
	#failures = $state.raw<ReadonlyMap<unknown, number>>(new Map());

	/** Failures in a row. */
	of(part: unknown): number {
		return this.#failures.get(part) ?? 0;
	}

	/** Readings of something have failed for about three seconds: the page says that it may be out of date. */
	get isSaid(): boolean {
		return [...this.#failures.values()].some((failures) => failures >= SAID_AFTER);
	}

	/** @param part what was read: each has failures of its own */
	failed(part: unknown): void {
		this.#failures = new Map(this.#failures).set(part, this.of(part) + 1);
	}

	/** It was read, or is not on the screen any more. */
	read(part: unknown): void {
		if (!this.#failures.has(part)) return;
		this.#failures = new Map([...this.#failures].filter(([each]) => each !== part));
	}
}

export const staleness = new PageStaleness();
