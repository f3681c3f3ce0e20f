import { createSubscriber } from 'svelte/reactivity';
import { madeFor } from './made-for';

/** Whose session the browser has: of the person this page was made for, of nobody, or of somebody else. */
export type SessionState = { is: 'own' } | { is: 'nobody' } | { is: 'other'; name: string | null };

/** Pauses between two questions while the session is not the page's own, in milliseconds. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Whether the browser is still, or again, signed in as the person this page was made for. While it is not, the server
 * is asked until it is: somebody may sign in again in another tab.
 */
export class PageSession {
	readonly #ask: () => Promise<SessionState | null>;
	readonly #pauses: readonly number[];
	readonly #subscribe: () => void;
	#state: SessionState = { is: 'own' };
	#update: () => void = () => undefined;
	#waiting = new Set<() => void>();
	/** A tab that signs in again ends the old session before the browser has the new cookie, so one "nobody" may pass. */
	#isDoubted = false;
	#isAsking = false;
	#wake: () => void = () => undefined;

	/** @param ask null where there is no answer */
	constructor(ask: () => Promise<SessionState | null> = askServer, pauses = PAUSES) {
		this.#ask = ask;
		this.#pauses = pauses;
		this.#subscribe = createSubscriber((update) => {
			this.#update = update;
			return () => (this.#update = () => undefined);
		});
	}

	get state(): SessionState {
		this.#subscribe();
		return this.#state;
	}

	/** Takes what an answer of the server said. */
	tell(state: SessionState): void {
		this.#isDoubted = false;
		this.#state = state;
		this.#update();
		if (state.is !== 'own') return this.#askUntilOwn(false);
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const then of waiting) then();
		this.#wake();
	}

	/** Calls back once the session is the page's own; asks at once. Returns how to give up. */
	whenOwn(then: () => void): () => void {
		this.#waiting.add(then);
		this.#askUntilOwn(true);
		return () => void this.#waiting.delete(then);
	}

	/** The person says that they have signed in again. */
	askNow(): void {
		this.#wake();
	}

	get #isOpen(): boolean {
		return this.#state.is !== 'own' || this.#waiting.size > 0;
	}

	#askUntilOwn(isAtOnce: boolean): void {
		if (this.#isAsking && isAtOnce) this.#wake();
		if (this.#isAsking) return;
		this.#isAsking = true;
		void this.#loop(isAtOnce).finally(() => (this.#isAsking = false));
	}

	async #loop(isAtOnce: boolean): Promise<void> {
		for (let n = isAtOnce ? -1 : 0; this.#isOpen; n += 1) {
			if (n >= 0) await this.#pause(this.#pauses[Math.min(n, this.#pauses.length - 1)]);
			if (this.#isOpen) this.#take(await this.#ask().catch(() => null));
		}
	}

	#take(state: SessionState | null): void {
		if (!state) return;
		const isFirst = state.is === 'nobody' && this.#state.is === 'own' && !this.#isDoubted;
		if (isFirst) this.#isDoubted = true;
		else this.tell(state);
	}

	/** Ends early where the person comes back to the page. */
	#pause(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				globalThis.removeEventListener?.('focus', done);
				resolve();
			};
			const timer = setTimeout(done, ms);
			globalThis.addEventListener?.('focus', done);
			this.#wake = done;
		});
	}
}

async function askServer(): Promise<SessionState | null> {
	const answer = await fetch(`/stay?${new URLSearchParams({ for: madeFor() ?? '' })}`);
	return answer.ok ? sessionIn((await answer.json()) as StayAnswer) : null;
}

/** What `/stay` answers. */
export interface StayAnswer {
	secondsLeft: number;
	/** The session can be prolonged no further. */
	isLast?: boolean;
	/** Name of the person that the browser is signed in as, where it is not the page's own. */
	other?: string;
}

export function sessionIn({ secondsLeft, other }: StayAnswer): SessionState {
	if (other !== undefined) return { is: 'other', name: other };
	return { is: secondsLeft > 0 ? 'own' : 'nobody' };
}

/** Of the page on the screen. Browser only. */
export const pageSession = new PageSession();
