/** One question for the server's time. `sent` and `received` are of this page's own clock, in milliseconds. */
export interface TimeSample {
	sent: number;
	received: number;
	/** Domain time of the server. */
	now: number;
}

/** Questions asked in a row: the one that was on its way for the shortest time counts. */
const QUESTIONS = 5;
/** Milliseconds between two rows of questions: two quartz clocks drift apart by a few of them. */
const EVERY = 60_000;
/** Milliseconds before it is tried again where nobody answered. */
const AGAIN = 2_000;

/**
 * The server's clock, as this page knows it. It is measured against a clock of the page that nobody can set: what the
 * laptop says the time is counts for nothing.
 */
export class ServerClock {
	readonly #own: () => number;
	/** Milliseconds from the page's own clock to the server's. */
	#offset = 0;
	#hasLearnt = false;
	#next: ReturnType<typeof setTimeout> | undefined;
	#isOver = false;
	/** Does nothing while a row of questions is being asked, and before the first. */
	#askAgain: () => void = () => undefined;

	constructor(own: () => number = () => performance.now()) {
		this.#own = own;
	}

	/** Domain time in milliseconds. */
	get now(): number {
		return this.#own() + this.#offset;
	}

	/**
	 * The time at which the page was read, true to the second or two that it took to come. After the first answer it counts
	 * only where this clock is behind it: the laptop slept, and its clock with it.
	 */
	guess(now: number): void {
		if (this.#hasLearnt && this.now >= now) return;
		this.#offset = now - this.#own();
		if (this.#hasLearnt) this.#askAgain();
	}

	/** Takes the sample that was quickest; the server answered half way through it. */
	learn(samples: readonly TimeSample[]): void {
		const [best] = [...samples].sort((a, b) => tripOf(a) - tripOf(b));
		if (!best) return;
		this.#offset = best.now - (best.sent + best.received) / 2;
		this.#hasLearnt = true;
	}

	/**
	 * Keeps asking, at once and then every minute, until `stop`.
	 * @param ask the server's time; null where there is no answer
	 * @param learnt called after each row of questions
	 */
	follow(ask: () => Promise<number | null>, learnt: () => void): void {
		const round = async () => {
			this.#askAgain = () => undefined;
			const samples: TimeSample[] = [];
			for (let n = 0; n < QUESTIONS && !this.#isOver; n += 1) {
				const sent = this.#own();
				const now = await ask();
				if (now === null) break;
				samples.push({ sent, now, received: this.#own() });
			}
			if (this.#isOver) return;
			this.learn(samples);
			if (samples.length > 0) learnt();
			this.#next = setTimeout(() => void round(), samples.length > 0 ? EVERY : AGAIN);
			this.#askAgain = () => {
				clearTimeout(this.#next);
				void round();
			};
		};
		void round();
	}

	stop(): void {
		this.#isOver = true;
		this.#askAgain = () => undefined;
		clearTimeout(this.#next);
	}
}

function tripOf({ sent, received }: TimeSample): number {
	return received - sent;
}
