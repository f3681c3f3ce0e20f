/** How many failed tries are free, by what they are counted by. */
const FREE = { pair: 8, email: 40, address: 40 };
/** Milliseconds of the first wait; each further failure doubles it, up to the longest. */
const FIRST = 60_000;
const LONGEST = 15 * 60_000;
/** Failures are forgotten after so long without another. */
const MEMORY = 60 * 60_000;
const MOST = 10_000;

interface Failures {
	count: number;
	last: number;
}

/**
 * Failed sign-ins in memory: a restart forgives. Counted by account *and* address, so that a stranger who
 * guesses elsewhere locks nobody out; an account that is guessed from many addresses, and an address that
 * guesses many accounts, wait as well. A device that signed in to the account before waits for its own only.
 */
export class Tries {
	readonly #failed = new Map<string, Failures>();

	/** Minutes to wait before another try; 0 when one may be made now. */
	wait({ email, address, isKnown = false }: Try, now = Date.now()): number {
		const until = Math.max(
			this.#until(`pair ${email} ${address}`, FREE.pair, now),
			isKnown ? 0 : this.#until(`email ${email}`, FREE.email, now),
			isKnown ? 0 : this.#until(`address ${address}`, FREE.address, now)
		);
		return Math.max(0, Math.ceil((until - now) / 60_000));
	}

	/** Asked before a form is read. */
	waitAt(address: string, now = Date.now()): number {
		return Math.max(
			0,
			Math.ceil((this.#until(`address ${address}`, FREE.address, now) - now) / 60_000)
		);
	}

	/** Counted before the password is looked at, so that a hundred at once are a hundred. */
	tried({ email, address }: Try, now = Date.now()): void {
		for (const key of [`pair ${email} ${address}`, `email ${email}`, `address ${address}`]) {
			const before = this.#of(key, now);
			this.#failed.delete(key);
			this.#failed.set(key, { count: (before?.count ?? 0) + 1, last: now });
		}
		// The oldest keys go first: a flood of made-up addresses costs no more than this.
		for (const key of this.#failed.keys()) {
			if (this.#failed.size <= MOST) break;
			this.#failed.delete(key);
		}
	}

	/** The right password clears its own count, and takes its own try off the others. */
	succeeded({ email, address }: Try): void {
		this.#failed.delete(`pair ${email} ${address}`);
		for (const key of [`email ${email}`, `address ${address}`]) {
			const failures = this.#failed.get(key);
			if (failures) failures.count -= 1;
		}
	}

	#until(key: string, free: number, now: number): number {
		const failures = this.#of(key, now);
		if (!failures || failures.count < free) return 0;
		return failures.last + Math.min(LONGEST, FIRST * 2 ** (failures.count - free));
	}

	#of(key: string, now: number): Failures | undefined {
		const failures = this.#failed.get(key);
		return failures && failures.last > now - MEMORY ? failures : undefined;
	}
}

export interface Try {
	email: string;
	address: string;
	/** From a device that signed in to this account before. */
	isKnown?: boolean;
}
