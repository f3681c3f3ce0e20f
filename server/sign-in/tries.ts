/** How many failed tries are free, and how long they are remembered. Real time, in milliseconds. */
const FREE = { email: 8, address: 40 };
const WINDOW = 15 * 60 * 1000;
const MOST = 10_000;

/**
 * Failed sign-ins, by e-mail and by address, in memory: a restart forgives. An address has more of
 * them free, because a whole panel may sit behind one.
 */
export class Tries {
	readonly #failed = new Map<string, number[]>();

	/** Minutes to wait before another try; 0 when one may be made now. */
	wait(email: string, address: string, now = Date.now()): number {
		const until = Math.max(
			this.#until(`email ${email}`, FREE.email, now),
			this.#until(`address ${address}`, FREE.address, now)
		);
		return Math.max(0, Math.ceil((until - now) / 60_000));
	}

	/** Counted before the password is looked at, so that a hundred at once are a hundred. */
	tried(email: string, address: string, now = Date.now()): void {
		for (const key of [`email ${email}`, `address ${address}`]) {
			const recent = this.#recent(key, now);
			this.#failed.delete(key);
			this.#failed.set(key, [...recent, now].slice(-FREE.address));
		}
		// The oldest keys go first: a flood of made-up addresses costs no more than this.
		for (const key of this.#failed.keys()) {
			if (this.#failed.size <= MOST) break;
			this.#failed.delete(key);
		}
	}

	/** The right password clears the e-mail, and takes its own try off the address. */
	succeeded(email: string, address: string): void {
		this.#failed.delete(`email ${email}`);
		this.#failed.get(`address ${address}`)?.pop();
	}

	#until(key: string, free: number, now: number): number {
		const recent = this.#recent(key, now);
		const first = recent[recent.length - free];
		return first === undefined ? 0 : first + WINDOW;
	}

	#recent(key: string, now: number): number[] {
		return (this.#failed.get(key) ?? []).filter((at) => at > now - WINDOW);
	}
}
