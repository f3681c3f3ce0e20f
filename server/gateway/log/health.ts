/** Milliseconds before the first try to write again, and at most between two tries. */
const wait = { first: 250, longest: 2_000 };

/**
 * Whether the log can be written. After a failure no board takes edits, and a small write is tried again and again.
 * When one succeeds, boards take edits again.
 */
export class Health {
	readonly #probe: () => Promise<void>;
	readonly #changed: () => void;
	#error: Error | null = null;
	#timer: NodeJS.Timeout | undefined;
	#isOver = false;

	/** @param changed called when writing fails, and when it works again */
	constructor(probe: () => Promise<void>, changed: () => void) {
		this.#probe = probe;
		this.#changed = changed;
	}

	/** Why the log cannot be written now; null where it can. */
	get error(): Error | null {
		return this.#error;
	}

	fail(error: Error): void {
		if (this.#isOver || this.#error) return;
		this.#error = error;
		this.#changed();
		this.#tryIn(wait.first);
	}

	stop(): void {
		this.#isOver = true;
		clearTimeout(this.#timer);
	}

	#tryIn(milliseconds: number): void {
		this.#timer = setTimeout(() => {
			this.#probe().then(
				() => this.#heal(),
				() => this.#isOver || this.#tryIn(Math.min(wait.longest, milliseconds * 2))
			);
		}, milliseconds);
		this.#timer.unref();
	}

	#heal(): void {
		if (this.#isOver) return;
		this.#error = null;
		this.#changed();
	}
}
