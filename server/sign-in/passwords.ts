import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../../src/lib/meeting/refusal';
import { Turns } from '../store/engine/turns';
import { PasswordStrength } from './password-strength';

const SHORTEST = 12;

/**
 * Hashes passwords with Argon2id and the library's defaults. One hash at a time: eight at once delay every database
 * write, which shares their threads.
 */
export class Passwords {
	readonly #turns = new Turns(1);
	readonly #strength = new PasswordStrength();

	/**
	 * The hash of a password that a person chooses. The only rules are its length in characters and that it is hard to guess.
	 * @param about words a guesser would try first: the person's name and address, the panel's name
	 * @throws Refusal 'password-short', 'password-common'
	 */
	async choose(password: string, about: readonly string[]): Promise<string> {
		this.expectHard(password, about);
		return this.hash(password);
	}

	/** The rules of `choose` alone. @throws Refusal as `choose` */
	expectHard(password: string, about: readonly string[]): void {
		if ([...password].length < SHORTEST) throw new Refusal('password-short');
		if (this.#strength.isGuessable(password, about)) throw new Refusal('password-common');
	}

	hash(password: string): Promise<string> {
		return this.#turns.take(() => hash(password));
	}

	/** Whether the password is right. For a person without a password false, and it takes as long as for a wrong one. */
	async verify(stored: string | null, password: string): Promise<boolean> {
		if (stored !== null) return this.#turns.take(() => verify(stored, password));
		await this.hash(password);
		return false;
	}
}
