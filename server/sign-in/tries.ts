/**
 * Failed tries without a wait: by pair of account and network address (of a known device: by pair of account and
 * device), by account, by network address.
 */
const FREE = { pair: 8, email: 40, address: 40 };
/** Milliseconds of the first and of the longest wait; each failure doubles the wait. */
const FIRST = 60_000;
const LONGEST = 15 * 60_000;
/** Milliseconds after the last failure until all failures of a key are forgotten. */
const MEMORY = 60 * 60_000;
const MOST = 10_000;

interface Failures {
	count: number;
	last: number;
}

/**
 * Counts failed sign-ins, in memory only. They are counted by account and network address together, so that a stranger
 * who guesses from elsewhere locks nobody out; and, with higher limits, by account and by address alone. A device that
 * has signed in to the account before waits only for failures of such devices, even if others share its network address.
 */
export class Tries {
	readonly #failed = new Map<string, Failures>();

	/** Minutes to wait before another try; 0 when one may be made now. */
	wait(attempt: Try, now = Date.now()): number {
		const { email, address, isKnown } = attempt;
		const until = Math.max(
			this.#until(pairOf(attempt), FREE.pair, now),
			isKnown ? 0 : this.#until(`email ${email}`, FREE.email, now),
			isKnown ? 0 : this.#until(`address ${address}`, FREE.address, now)
		);
		return Math.max(0, Math.ceil((until - now) / 60_000));
	}

	/** Minutes to wait for any try from this network address; asked before the form is read. */
	waitAt(address: string, now = Date.now()): number {
		return Math.max(
			0,
			Math.ceil((this.#until(`address ${address}`, FREE.address, now) - now) / 60_000)
		);
	}

	/** Counts a try before the password is checked, so that tries at the same moment all count. */
	tried(attempt: Try, now = Date.now()): void {
		const { email, address } = attempt;
		for (const key of [pairOf(attempt), `email ${email}`, `address ${address}`]) {
			const before = this.#of(key, now);
			this.#failed.delete(key);
			this.#failed.set(key, { count: (before?.count ?? 0) + 1, last: now });
		}
		// The oldest keys are dropped first, which limits the memory that invented addresses can take.
		for (const key of this.#failed.keys()) {
			if (this.#failed.size <= MOST) break;
			this.#failed.delete(key);
		}
	}

	/** After the right password: clears the count of the pair and takes this try off the other two. */
	succeeded(attempt: Try): void {
		const { email, address } = attempt;
		this.#failed.delete(pairOf(attempt));
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

/** The key of an account's failures from one place: a known device, or else a network address. */
function pairOf({ email, address, isKnown }: Try): string {
	return isKnown ? `device ${email}` : `pair ${email} ${address}`;
}

export interface Try {
	email: string;
	address: string;
	/** From a device that signed in to this account before. */
	isKnown?: boolean;
}
