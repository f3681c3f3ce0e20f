/** Milliseconds that a commit waits at most for more updates. */
const longest = 5;
/** Updates per second: up to `quiet` a commit begins at once; from `busy` on it waits `longest`. */
const quiet = 100;
const busy = 500;
/** Seconds over which the rate of updates is averaged. */
const memory = 0.1;

/**
 * How long a commit waits for more updates. A commit costs more CPU than everything else that an update needs, so under
 * load several updates share one commit. Below `quiet` updates per second no update waits.
 */
export class CommitWindow {
	#perSecond = 0;
	#at = 0;

	/** @param now milliseconds of a clock that never goes back */
	arrived(now: number): void {
		this.#perSecond = this.#rate(now) + 1 / memory;
		this.#at = now;
	}

	/** The wait in milliseconds. */
	length(now: number): number {
		const share = (this.#rate(now) - quiet) / (busy - quiet);
		return longest * Math.min(1, Math.max(0, share));
	}

	#rate(now: number): number {
		return this.#perSecond * Math.exp((this.#at - now) / 1000 / memory);
	}
}
