/** Tries that must fail after the server has answered: the first of them may have begun before. */
const CERTAIN = 2;
/** While it is blocked, the server is asked again at every so many failed tries. */
const ASK_EVERY = 4;

/**
 * Tells a network that lets no WebSocket through from a server that is away: the server answers an ordinary request,
 * and the socket fails all the same.
 */
export class Blockage {
	readonly #reach: () => Promise<boolean>;
	readonly #changed: () => void;
	/** Tries that have failed since the server answered; null where it has not. */
	#failed: number | null = null;
	#isAsking = false;
	/** Sockets that opened: an answer that was asked for before the last of them counts for nothing. */
	#opened = 0;

	/**
	 * @param reach whether the server answers an ordinary request
	 * @param changed called where `isBlocked` may have changed because of an answer
	 */
	constructor(reach: () => Promise<boolean>, changed: () => void) {
		this.#reach = reach;
		this.#changed = changed;
	}

	get isBlocked(): boolean {
		return this.#failed !== null && this.#failed >= CERTAIN;
	}

	opened(): void {
		this.#opened += 1;
		this.#failed = null;
	}

	/** A try ended without a socket. */
	failed(): void {
		if (this.#failed !== null) this.#failed += 1;
		if (this.#isAsking || (this.#failed ?? 0) % ASK_EVERY !== 0) return;
		void this.#ask();
	}

	async #ask(): Promise<void> {
		const opened = this.#opened;
		this.#isAsking = true;
		const answers = await this.#reach();
		this.#isAsking = false;
		if (opened !== this.#opened) return;
		this.#failed = answers ? (this.#failed ?? 0) : null;
		this.#changed();
	}
}

/** @param boards where the boards are: `wss://host/boards` */
export async function serverAnswers(boards: string): Promise<boolean> {
	try {
		const address = new URL('/healthz', boards.replace(/^ws/, 'http'));
		const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(5_000) });
		return answer.ok;
	} catch {
		return false;
	}
}
