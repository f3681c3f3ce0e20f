import type { Binding } from '../log/log';

/** Whose the ids are that the server itself writes with. No person has this id. */
export const SERVER = '';

/** Client ids of one person on one board: every edit of it costs a look at each id. */
const most = 10_000;

/**
 * Which person each client id of a board belongs to. Whoever writes first with another's id makes Yjs
 * ignore the victim's edits, so an id is one person's for good from the first time it is seen.
 */
export class Owners {
	readonly #persons = new Map<number, string>();
	readonly #counts = new Map<string, number>();

	/** Its own, or one that is still nobody's. */
	mayUse(client: number, person: string): boolean {
		const owner = this.#persons.get(client);
		if (owner !== undefined) return owner === person;
		return (this.#counts.get(person) ?? 0) < most;
	}

	isOf(client: number, person: string): boolean {
		return this.#persons.get(client) === person;
	}

	has(client: number): boolean {
		return this.#persons.has(client);
	}

	/** The first binding of an id stands. */
	learn(bindings: Iterable<Binding>): void {
		for (const { client, person } of bindings) {
			if (this.#persons.has(client)) continue;
			this.#persons.set(client, person);
			this.#counts.set(person, (this.#counts.get(person) ?? 0) + 1);
		}
	}

	/** An id of a person's, so that the server need not use a new one at every start. */
	oneOf(person: string): number | null {
		for (const [client, owner] of this.#persons) if (owner === person) return client;
		return null;
	}
}
