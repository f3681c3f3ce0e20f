import { setTimeout as pause } from 'node:timers/promises';
import { Turns } from '../../store/engine/turns';

/** Readings of one person answered in one stretch, for instance the tabs of a browser that is opened again. */
const IN_A_STRETCH = 4;
/** After that the thread is free for four times as long as a reading took, so one person has a fifth of it. */
const REST = 4;
const LONGEST_REST_MS = 500;
/** A stretch is over when a person has asked for nothing for this long. */
const STRETCH_ENDS_MS = 1_000;

interface Queue {
	turns: Turns;
	waiting: number;
	answered: number;
}

/** The turn of an answer that waits for it only when its page is about to be rendered. */
export interface LateTurn {
	/** Resolves when the turn has come. Asking again is asking once. */
	come(): Promise<void>;
	/** The answer is made: the next turn begins. */
	end(): void;
}

/**
 * Answers the GET requests of one person one after another, and renders the pages after their forms in the same turns;
 * before sign-in, those of one address. Rendering a page
 * blocks the thread, so many pages rendered for one person at once would delay everybody else.
 */
export class RequestTurns {
	readonly #queues = new Map<string, Queue>();

	constructor(private readonly rest: (milliseconds: number) => Promise<unknown> = unheld) {}

	async take<T>(key: string, work: () => Promise<T>): Promise<T> {
		const queue = this.#queues.get(key) ?? { turns: new Turns(1), waiting: 0, answered: 0 };
		this.#queues.set(key, queue);
		queue.waiting += 1;
		const next = await queue.turns.enter();
		const begun = performance.now();
		try {
			return await work();
		} finally {
			queue.waiting -= 1;
			queue.answered += 1;
			void this.#afterwards(key, queue, performance.now() - begun, next);
		}
	}

	/** For a form: it may take long to arrive and to be acted on, and only the page after it takes a turn. */
	late(key: string): LateTurn {
		let coming: Promise<void> | null = null;
		let end: () => void = () => undefined;
		const ended = new Promise<void>((resolve) => (end = resolve));
		const begin = () =>
			new Promise<void>((begun, fail) => {
				this.take(key, () => (begun(), ended)).catch(fail);
			});
		return { come: () => (coming ??= begin()), end };
	}

	async #afterwards(key: string, queue: Queue, took: number, next: () => void): Promise<void> {
		const { answered } = queue;
		if (answered >= IN_A_STRETCH) await this.rest(Math.min(took * REST, LONGEST_REST_MS));
		next();
		if (queue.waiting > 0) return;
		await unheld(STRETCH_ENDS_MS);
		if (queue.answered === answered && queue.waiting === 0) this.#queues.delete(key);
	}
}

/** A pause that does not keep the process running. */
const unheld = (milliseconds: number) => pause(milliseconds, undefined, { ref: false });
