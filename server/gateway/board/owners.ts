import type { Binding } from '../log/log';

/** The owner of client ids with which the server itself writes. No person has this id. */
export const SERVER = '';

/** Client ids that one person may have on one board. Each of them makes every edit of the board slower. */
const most = 10_000;

/**
 * The person to whom each client id of a board belongs. A client id belongs to the first person who uses it, for good:
 * otherwise somebody could write with another's id, and Yjs would then ignore that other's edits.
 */
export class Owners {
	readonly #persons = new Map<number, string>();
	readonly #counts = new Map<string, number>();

	/** Whether the person owns the client id, or nobody does and the person may have one more. */
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

	/** Records bindings. An id that is bound already stays as it is. */
	learn(bindings: Iterable<Binding>): void {
		for (const { client, person } of bindings) {
			if (this.#persons.has(client)) continue;
			this.#persons.set(client, person);
			this.#counts.set(person, (this.#counts.get(person) ?? 0) + 1);
		}
	}

	/** Some client id of a person. With it the server keeps one id over all its starts. */
	oneOf(person: string): number | null {
		for (const [client, owner] of this.#persons) if (owner === person) return client;
		return null;
	}
}
