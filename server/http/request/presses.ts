import { createHash } from 'node:crypto';
import { PRESS } from '../../../src/lib/live/press';

const KEPT_MS = 2 * 60_000;
const MOST = 2000;

interface Kept {
	at: number;
	outcome: Promise<unknown>;
}

/**
 * A form that is sent twice by one press of its page (a double click without scripts, or an answer that was lost on the
 * way) is acted on once, and both requests are given the outcome of the first. In memory: after a restart the second is
 * an act of its own. A refusal is not kept once it is answered, because its reason may be gone at the next try.
 */
export class Presses {
	readonly #kept = new Map<string, Kept>();

	constructor(private readonly now: () => number = () => performance.now()) {}

	/** @param key of `pressKey`; null where the form names no press */
	once<T>(key: string | null, work: () => Promise<T>): Promise<T> {
		if (key === null) return work();
		this.#forgetOld();
		const first = this.#kept.get(key);
		if (first) return first.outcome as Promise<T>;
		const outcome = work();
		this.#kept.set(key, { at: this.now(), outcome });
		outcome.catch(() => this.#kept.delete(key));
		return outcome;
	}

	#forgetOld(): void {
		for (const [key, { at }] of this.#kept) {
			if (this.#kept.size < MOST && this.now() - at < KEPT_MS) return;
			this.#kept.delete(key);
		}
	}
}

/** The same for two requests with the same words of one rendered form. What was typed is only hashed. */
export function pressKey(person: string, address: string, form: FormData): string | null {
	const press = form.get(PRESS);
	if (typeof press !== 'string' || !/^[\w-]{8,64}$/.test(press)) return null;
	const hash = createHash('sha256').update(JSON.stringify([person, address]));
	for (const [name, value] of form)
		hash.update(
			JSON.stringify([name, typeof value === 'string' ? value : [value.name, value.size]])
		);
	return hash.digest('base64');
}
