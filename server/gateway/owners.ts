import type { Binding } from './log';

/** Whose the ids are that the server itself writes with. No person has this id. */
export const SERVER = '';

/**
 * Which person each client id of a board belongs to. Whoever writes first with another's id makes Yjs
 * ignore the victim's edits, so an id is one person's for good from the first time it is seen.
 */
export class Owners {
	readonly #persons = new Map<number, string>();

	mayUse(client: number, person: string): boolean {
		return (this.#persons.get(client) ?? person) === person;
	}

	has(client: number): boolean {
		return this.#persons.has(client);
	}

	/** The first binding of an id stands. */
	learn(bindings: Iterable<Binding>): void {
		for (const { client, person } of bindings) {
			if (!this.#persons.has(client)) this.#persons.set(client, person);
		}
	}

	/** An id of a person's, so that the server need not use a new one at every start. */
	oneOf(person: string): number | null {
		for (const [client, owner] of this.#persons) if (owner === person) return client;
		return null;
	}
}
