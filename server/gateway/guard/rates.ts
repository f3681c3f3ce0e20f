/** `burst` at once, `perSecond` for ever after; in tokens. */
export interface Rate {
	perSecond: number;
	burst: number;
}

export interface Rates {
	/** Connections of one person at once. */
	links: number;
	connection: Rate;
	person: Rate;
	board: Rate;
}

/** Ten fast typists with presence come nowhere near; a loop does in a few seconds. */
export const RATES: Rates = {
	links: 500,
	connection: { perSecond: 200, burst: 1_000 },
	person: { perSecond: 400, burst: 4_000 },
	board: { perSecond: 3_000, burst: 20_000 }
};

/** Of announcements: a page asks two or three times when it opens, and whenever somebody is ready. */
export const LIVE_RATES: Rates = {
	...RATES,
	connection: { perSecond: 5, burst: 60 },
	person: { perSecond: 20, burst: 400 }
};

/**
 * Tokens: a counted frame, any other, an answer, joining, a board that has to be built again; and each so
 * many bytes, of a state vector each so many of its. What is refused costs its milliseconds as well.
 */
export const COST = {
	counted: 1,
	other: 0.25,
	answer: 4,
	join: 4,
	rebuild: 200,
	triedMs: 10,
	bytes: 16 * 1024,
	vector: 1024
} as const;

/** Leaks back to full with time, and may be overdrawn: whoever overdraws waits. */
export class Bucket {
	readonly #rate: Rate;
	#level: number;
	#at: number;

	constructor(rate: Rate, now: number) {
		this.#rate = rate;
		this.#level = rate.burst;
		this.#at = now;
	}

	/** Milliseconds until what has been taken is repaid; 0 within the rate. */
	take(cost: number, now: number): number {
		const { perSecond, burst } = this.#rate;
		const since = Math.max(0, now - this.#at);
		this.#level = Math.min(burst, this.#level + (since * perSecond) / 1000) - cost;
		this.#at = now;
		return this.#level >= 0 ? 0 : (-this.#level * 1000) / perSecond;
	}

	isFull(now: number): boolean {
		this.take(0, now);
		return this.#level >= this.#rate.burst;
	}
}

/** The buckets of everybody and every board; a connection's is made with it. Null lifts all limits. */
export class Meter {
	readonly #rates: Rates | null;
	readonly #now: () => number;
	readonly #buckets = { person: new Map<string, Bucket>(), board: new Map<string, Bucket>() };

	constructor(rates: Rates | null, now: () => number = Date.now) {
		this.#rates = rates;
		this.#now = now;
	}

	/** Whether one more connection of somebody who has so many is one too many. */
	isCrowded(links: number): boolean {
		return this.#rates !== null && links >= this.#rates.links;
	}

	/**
	 * What one connection may send: given a cost, says how long it must wait, in milliseconds. What is beyond
	 * its person's means, or comes from who has no right there, is not taken from the others on the board.
	 * @param hasRight whether the connection may be on the board
	 */
	of(person: string, board: string, hasRight: () => boolean): (cost: number) => number {
		if (!this.#rates) return () => 0;
		const own = new Bucket(this.#rates.connection, this.#now());
		return (cost) => {
			const now = this.#now();
			const wait = Math.max(own.take(cost, now), this.#bucket('person', person).take(cost, now));
			if (!hasRight()) return wait;
			const shared = this.#bucket('board', board);
			return Math.max(wait, shared.take(wait > 0 ? 0 : cost, now));
		};
	}

	/** What is full again is forgotten: it would be made full. */
	sweep(): void {
		for (const buckets of Object.values(this.#buckets)) {
			for (const [key, bucket] of buckets) if (bucket.isFull(this.#now())) buckets.delete(key);
		}
	}

	#bucket(kind: 'person' | 'board', key: string): Bucket {
		const known = this.#buckets[kind].get(key);
		if (known) return known;
		const made = new Bucket((this.#rates ?? RATES)[kind], this.#now());
		this.#buckets[kind].set(key, made);
		return made;
	}
}
