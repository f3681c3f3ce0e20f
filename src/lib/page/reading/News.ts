import type { LiveEvent } from '../../live/events';
import { partsOf } from './parts';
import type { PagePart } from './parts';

/** Milliseconds over which the pages that hear of something ask again. */
const SPREAD = 1_000;

interface Reading {
	/** Reads these parts of the page again, or all of it. */
	read: (parts: readonly PagePart[] | null) => Promise<void>;
	/** Resolves when this page's turn has come. */
	turn?: () => Promise<void>;
}

/**
 * What has to be read again because of news: only what changed, at a moment of the next second that is
 * this page's own, and one reading at a time. What is heard meanwhile is read together after it.
 */
export class News {
	readonly #read: Reading['read'];
	readonly #turn: () => Promise<void>;
	#parts = new Set<PagePart>();
	#isAll = false;
	#next: Promise<void> | null = null;
	#reading: Promise<void> = Promise.resolve();
	#isClosed = false;

	constructor({ read, turn = ownMoment }: Reading) {
		this.#read = read;
		this.#turn = turn;
	}

	/**
	 * Resolves when the page shows what the event changed. A right that changed is one person's own: it is
	 * read at once.
	 */
	hear(event: LiveEvent): Promise<void> {
		const parts = partsOf(event);
		if (parts?.length === 0) return Promise.resolve();
		return parts === null ? this.#read(null) : this.again(parts);
	}

	/** @param parts null for the whole page */
	again(parts: readonly PagePart[] | null): Promise<void> {
		if (parts === null) this.#isAll = true;
		for (const part of parts ?? []) this.#parts.add(part);
		this.#next ??= this.#soon();
		return this.#next;
	}

	close(): void {
		this.#isClosed = true;
	}

	async #soon(): Promise<void> {
		await this.#turn();
		await this.#reading;
		const parts = this.#isAll ? null : [...this.#parts];
		this.#parts = new Set();
		this.#isAll = false;
		this.#next = null;
		if (this.#isClosed) return;
		const reading = this.#read(parts);
		this.#reading = reading.catch(() => undefined);
		await reading;
	}
}

function ownMoment(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.random() * SPREAD));
}
