/**
 * Runs work at the end of the present turn of the event loop, in the order given. All work shares one microtask: one
 * for each connection would cost as much CPU as preparing its write.
 */
export class TurnEnd {
	#due: (() => void)[] = [];

	/** @param work may itself call `do`: that work runs in the same turn, after all other */
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
			// If one piece of work throws, the rest is still done.
			for (const work of due.slice(next)) this.do(work);
		}
	};
}
