/** Tokens: `burst` may be spent at once, and `perSecond` are added each second. */
export interface Rate {
	perSecond: number;
	burst: number;
}

export interface Rates {
	/** Connections that one person may have at once. */
	links: number;
	connection: Rate;
	person: Rate;
	board: Rate;
}

/** Limits of boards. Ten fast typists stay far below them; a program that sends in a loop meets them in seconds. */
export const RATES: Rates = {
	links: 500,
	connection: { perSecond: 200, burst: 1_000 },
	person: { perSecond: 400, burst: 4_000 },
	board: { perSecond: 3_000, burst: 20_000 }
};

/** Limits of announcements. A page asks two or three times when it opens. */
export const LIVE_RATES: Rates = {
	...RATES,
	connection: { perSecond: 5, burst: 60 },
	person: { perSecond: 20, burst: 400 }
};

/** Packets of one live link, its heartbeats and asks included. */
export const LIVE_PACKETS: Rate = { perSecond: 20, burst: 200 };

/** Cost of each kind of work, in tokens. */
export const COST = {
	/** A counted frame. */
	counted: 1,
	/** Any other frame, a ping and a pong. */
	other: 0.25,
	/** A frame that asks for an answer. */
	answer: 4,
	join: 4,
	/** A refused update after which the board is built again. */
	rebuild: 200,
	/** Each millisecond spent on a refused update. */
	triedMs: 10,
	/** Bytes that cost one token more. */
	bytes: 16 * 1024,
	/** Bytes of a state vector that cost one token more. */
	vector: 1024
} as const;

/** A token bucket: it refills with time and may be overdrawn, after which its user must wait. */
export class Bucket {
	readonly #rate: Rate;
	#level: number;
	#at: number;

	constructor(rate: Rate, now: number) {
		this.#rate = rate;
		this.#level = rate.burst;
		this.#at = now;
	}

	/** Takes tokens. Returns the milliseconds until the overdraft is repaid; 0 where there is none. */
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

/** Rate limits by person, by board and by connection. Null lifts them all. */
export class Meter {
	readonly #rates: Rates | null;
	readonly #now: () => number;
	readonly #buckets = { person: new Map<string, Bucket>(), board: new Map<string, Bucket>() };

	constructor(rates: Rates | null, now: () => number = Date.now) {
		this.#rates = rates;
		this.#now = now;
	}

	/** Whether a person with this many connections may not have another. */
	isCrowded(links: number): boolean {
		return this.#rates !== null && links >= this.#rates.links;
	}

	/**
	 * Returns the charge function of one connection: it takes a cost in tokens and returns how long the sender must wait,
	 * in milliseconds. The board's bucket is charged only where the sender has a right to the board and is within the
	 * limits of connection and person: nobody can use up the tokens of the others.
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

	/** Called by a timer. Forgets full buckets: a new one starts full. */
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
