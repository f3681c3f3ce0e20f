/** At most `atOnce` pieces of work run at a time; the others wait in the order they came. */
export class Turns {
	readonly #waiting: (() => void)[] = [];
	#free: number;

	constructor(atOnce: number) {
		this.#free = atOnce;
	}

	async take<T>(work: () => Promise<T>): Promise<T> {
		const release = await this.enter();
		try {
			return await work();
		} finally {
			release();
		}
	}

	/** For work that does not end in one function; the returned function must be called once. */
	async enter(): Promise<() => void> {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		return () => {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#free += 1;
		};
	}
}
