/**
 * Does what is due at the end of a turn of the event loop, in the order in which it was asked for. All of it shares
 * one microtask: a microtask for each connection costs as much CPU as preparing its write.
 */
export class TurnEnd {
	#due: (() => void)[] = [];

	/** @param work asked for meanwhile by other work, it is done in the same turn, after it */
	do(work: () => void): void {
		this.#due.push(work);
		if (this.#due.length === 1) queueMicrotask(this.#run);
	}

	readonly #run = (): void => {
		const due = this.#due;
		this.#due = [];
		let next = 0;
		try {
			while (next < due.length) due[next++]();
		} finally {
			// Work that throws does not keep the rest from being done.
			for (const work of due.slice(next)) this.do(work);
		}
	};
}
