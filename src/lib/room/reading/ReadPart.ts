import { pageSession } from '../link/page-session';
import { NotRead } from './as-own';
import { pauseAfter } from './pauses';
import { staleness } from './Staleness.svelte';

/**
 * A part of a page that is read by itself in the background: one reading at a time, and one more for what was missed
 * meanwhile. Where there is no answer it is asked for again after a pause that grows, and the page says that it may be out
 * of date.
 */
export class ReadPart<T> {
	readonly #ask: () => Promise<T | null>;
	readonly #take: (read: T) => void;
	#reading: Promise<void> | null = null;
	#isBehind = false;
	#giveUp: () => void = () => undefined;
	/** Counts how often the page was left. */
	#stops = 0;

	/** @param ask null where there is nothing to take; throws where there was no answer */
	constructor(ask: () => Promise<T | null>, take: (read: T) => void) {
		this.#ask = ask;
		this.#take = take;
	}

	/** Resolves once it was read, or could not be. */
	again(): Promise<void> {
		if (this.#reading) this.#isBehind = true;
		this.#reading ??= this.#readUntilCurrent().finally(() => (this.#reading = null));
		return this.#reading;
	}

	/** The page is left: a reading that failed is not asked for again. */
	stop(): void {
		this.#stops += 1;
		this.#giveUp();
		staleness.read(this);
	}

	async #readUntilCurrent(): Promise<void> {
		const stops = this.#stops;
		this.#giveUp();
		do {
			this.#isBehind = false;
			const failure = await this.#readOnce();
			if (failure && stops === this.#stops) return this.#askLater(failure);
		} while (this.#isBehind && stops === this.#stops);
	}

	async #readOnce(): Promise<NotRead | null> {
		let read: T | null;
		try {
			read = await this.#ask();
		} catch (error) {
			return error instanceof NotRead ? error : new NotRead(false);
		}
		staleness.read(this);
		if (read !== null) this.#take(read);
		return null;
	}

	#askLater({ isNotOwn }: NotRead): void {
		if (isNotOwn) {
			this.#giveUp = pageSession.whenOwn(() => void this.again());
			return;
		}
		staleness.failed(this);
		const timer = setTimeout(() => void this.again(), pauseAfter(staleness.of(this)));
		this.#giveUp = () => clearTimeout(timer);
	}
}
