import type { Board } from './board';

export interface Life {
	/** Milliseconds without use after which a document is dropped and the board is bytes alone. */
	hot: number;
	/** Milliseconds without connections after which a board leaves memory. */
	idle: number;
	/** Milliseconds between two looks at all boards. */
	look: number;
	/** Entries since the last snapshot from which on a small board gets a new one when it leaves memory. */
	leaving: number;
}

export const LIFE: Life = { hot: 30_000, idle: 120_000, look: 1_000, leaving: 32 };

/** A board in memory. While it is *leaving*, any use keeps it in memory. */
interface Held {
	board: Board;
	is: 'served' | 'leaving';
	/** Grows with every use: leaving is given up where it has changed. */
	generation: number;
	since: number;
}

/** Which boards are in memory, and when they leave it. */
export class Residency {
	readonly #life: Life;
	readonly #held = new Map<string, Held>();
	readonly #timer: NodeJS.Timeout;
	#leaving = new Set<Promise<void>>();

	constructor(life: Life) {
		this.#life = life;
		this.#timer = setInterval(() => this.#look(), life.look);
		this.#timer.unref();
	}

	get(name: string): Board | undefined {
		return this.#held.get(name)?.board;
	}

	all(): Board[] {
		return [...this.#held.values()].map(({ board }) => board);
	}

	set(name: string, board: Board): void {
		this.#held.set(name, { board, is: 'served', generation: 0, since: Date.now() });
	}

	/** The board is about to be used: it stays in memory, even if it was leaving. */
	touch(name: string): void {
		const held = this.#held.get(name);
		if (!held) return;
		held.generation += 1;
		held.is = 'served';
		held.since = Date.now();
	}

	/** Removes this board, unless another has taken its place. */
	drop(name: string, board: Board): void {
		if (this.#held.get(name)?.board === board) this.#held.delete(name);
	}

	/** Closes a board's connections and removes it from memory. Clients come back and are answered from disk. */
	async clear(name: string): Promise<void> {
		for (let tries = 0; tries < 50; tries += 1) {
			const held = this.#held.get(name);
			if (!held) return;
			const { board, generation } = held;
			board.sendAway();
			await board.document.settled();
			if (this.#held.get(name) !== held || held.generation !== generation) continue;
			if (board.isIdle) return this.drop(name, board);
		}
		throw new Error(`gateway: ${name} is never left alone`);
	}

	async stop(): Promise<void> {
		clearInterval(this.#timer);
		await Promise.all(this.#leaving);
		// A board that is still being read has nothing to write: no need to wait for it.
		const read = this.all().filter(({ document }) => document.isReady);
		await Promise.all(read.map(({ document }) => document.settled()));
	}

	#look(): void {
		for (const [name, held] of this.#held) {
			const { document } = held.board;
			document.rest(this.#life.hot);
			if (!held.board.isIdle) held.since = Date.now();
			if (held.is === 'leaving' || Date.now() - held.since < this.#life.idle) continue;
			const leaving: Promise<void> = this.#leave(name, held).finally(() =>
				this.#leaving.delete(leaving)
			);
			this.#leaving.add(leaving);
		}
	}

	async #leave(name: string, held: Held): Promise<void> {
		const { generation } = held;
		held.is = 'leaving';
		await held.board.document.leave(this.#life.leaving);
		if (held.generation === generation && held.board.isIdle) this.drop(name, held.board);
		else held.is = 'served';
	}
}
