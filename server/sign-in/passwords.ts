import { hash, verify } from '@node-rs/argon2';
import { Turns } from '../store/engine/turns';

/**
 * Argon2id with the library's defaults. One hash at a time: eight at once kept every database
 * write waiting behind them.
 */
export class Passwords {
	readonly #turns = new Turns(1);

	hash(password: string): Promise<string> {
		return this.#turns.take(() => hash(password));
	}

	/** False for a person without a password too, after as long a wait as for a wrong one. */
	verify(stored: string | null, password: string): Promise<boolean> {
		return this.#turns.take(async () => {
			if (stored === null) {
				await hash(password);
				return false;
			}
			return verify(stored, password);
		});
	}
}
