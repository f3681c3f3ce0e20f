import { isExpired, joinedState } from '../link/together';
import type { Together } from '../link/together';
import type { LinkState, Returned } from '../link/board-link';

/** The part of a desk that a page speaks of for all its desks together. */
interface OneDesk {
	readonly name: string;
	readonly state: LinkState;
	readonly isShut: boolean;
	readonly unsaved: number;
	readonly unsavedText: string;
	readonly returned: Returned | null;
	readonly company: { readonly here: { id: string; name: string }[] } | null;
	dismiss(): void;
	reconnect(): void;
}

/** The desks of one page as one: what the page says of the link, and what it gives back. */
export class Desks {
	readonly #all: () => readonly OneDesk[];

	constructor(all: () => readonly OneDesk[]) {
		this.#all = all;
	}

	get state(): Together {
		return joinedState(this.#all().map(({ state }) => state));
	}

	get hasExpired(): boolean {
		return isExpired(this.#all().map(({ state }) => state));
	}

	get unsaved(): number {
		return this.#all().reduce((sum, { unsaved }) => sum + unsaved, 0);
	}

	/** Words that are still to be sent, for copying. */
	get unsavedText(): string {
		const texts = this.#all().map(({ unsavedText }) => unsavedText);
		return texts.filter((text) => text.trim() !== '').join('\n\n');
	}

	/** What was not accepted anywhere, for copying. */
	get returned(): Returned[] {
		return this.#all().flatMap(({ returned }) => returned ?? []);
	}

	/** Others at any of them, by name. */
	get company(): string[] {
		const here = this.#all().flatMap(({ company }) => company?.here ?? []);
		return [...new Map(here.map(({ id, name }) => [id, name])).values()].sort();
	}

	/** Names of the documents that are closed to this reader now, whatever the page was told before. */
	get shut(): string[] {
		return this.#all().flatMap(({ name, isShut }) => (isShut ? name : []));
	}

	dismiss(): void {
		for (const desk of this.#all()) desk.dismiss();
	}

	reconnect(): void {
		for (const desk of this.#all()) desk.reconnect();
	}
}
