import type { Board } from './board';

export interface Life {
	/** A document that nobody has wanted for so long becomes bytes again. */
	hot: number;
	/** A board without visitors for so long leaves memory. */
	idle: number;
	/** How often all are looked at. */
	look: number;
	/** Entries after which a small board that leaves memory is worth a snapshot. */
	leaving: number;
}

export const LIFE: Life = { hot: 30_000, idle: 120_000, look: 1_000, leaving: 32 };

/** A board is served until it is *leaving*; whoever asks for it meanwhile keeps it. */
interface Held {
	board: Board;
	is: 'served' | 'leaving';
	/** Grows with everybody who asks: a leave that began before is off. */
	generation: number;
	since: number;
}

/** The boards in memory, and how they leave it. */
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

	/** Somebody is about to use it: it does not leave, even where it was about to. */
	touch(name: string): void {
		const held = this.#held.get(name);
		if (!held) return;
		held.generation += 1;
		held.is = 'served';
		held.since = Date.now();
	}

	/** Only if it is still this one. */
	drop(name: string, board: Board): void {
		if (this.#held.get(name)?.board === board) this.#held.delete(name);
	}

	/** It leaves memory: whoever is on it is told to come back, and is then answered from disk. */
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
		// A board that is still being read has nothing on its way, and need not be read to its end.
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
