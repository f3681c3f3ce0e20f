/** Failures in a row before a page says that it may be out of date: about three seconds. */
const SAID_AFTER = 3;

/** Whether the page on the screen could be read again when it was last asked for. Browser only. */
export class PageStaleness {
	#failures = $state(0);

	get failures(): number {
		return this.#failures;
	}

	/** Readings have failed for about three seconds: the page says that it may be out of date. */
	get isSaid(): boolean {
		return this.#failures >= SAID_AFTER;
	}

	failed(): void {
		this.#failures += 1;
	}

	read(): void {
		this.#failures = 0;
	}
}

export const staleness = new PageStaleness();
