import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id with the library's defaults. One hash at a time: eight at once kept every database
 * write waiting behind them.
 */
export class Passwords {
	#last: Promise<unknown> = Promise.resolve();

	hash(password: string): Promise<string> {
		return this.#inTurn(() => hash(password));
	}

	/** False for a person without a password too, after as long a wait as for a wrong one. */
	verify(stored: string | null, password: string): Promise<boolean> {
		return this.#inTurn(async () => {
			if (stored === null) {
				await hash(password);
				return false;
			}
			return verify(stored, password);
		});
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#last.then(work, work);
		this.#last = next.catch(() => undefined);
		return next;
	}
}
