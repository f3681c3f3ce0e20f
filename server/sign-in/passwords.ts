import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../../src/lib/meeting/refusal';
import { Turns } from '../store/engine/turns';
import { PasswordStrength } from './password-strength';

const SHORTEST = 12;

/**
 * Argon2id with the library's defaults. One hash at a time: eight at once kept every database
 * write waiting behind them.
 */
export class Passwords {
	readonly #turns = new Turns(1);
	readonly #strength = new PasswordStrength();

	/**
	 * The hash of a password that somebody chooses. Its length in characters and how easily it is guessed are
	 * the only rules.
	 * @param about what a guess would begin with: the person's name and address, the panel's name
	 * @throws Refusal 'password-short', 'password-common'
	 */
	async choose(password: string, about: readonly string[]): Promise<string> {
		if ([...password].length < SHORTEST) throw new Refusal('password-short');
		if (this.#strength.isGuessable(password, about)) throw new Refusal('password-common');
		return this.hash(password);
	}

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
