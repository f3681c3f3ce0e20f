import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Bytes of papers for one person in each second: sixty parts of a PDF, or the whole of a short recording. */
const BYTES_A_SECOND = 16 * 1024 * 1024;

/** Limits the bytes of papers that each person is sent per second, so that other requests are answered meanwhile. */
export class PaperPace {
	readonly #limit: RateLimiterMemory;
	readonly #rest: (milliseconds: number) => Promise<unknown>;

	constructor(bytesASecond = BYTES_A_SECOND, rest = unheld) {
		this.#limit = new RateLimiterMemory({ points: bytesASecond, duration: 1 });
		this.#rest = rest;
	}

	/** Resolves when so many more bytes may be sent to a person. */
	async take(person: string, bytes: number): Promise<void> {
		for (;;) {
			try {
				await this.#limit.consume(person, bytes);
				return;
			} catch (refused) {
				if (!(refused instanceof RateLimiterRes)) throw refused;
				await this.#rest(Math.max(1, refused.msBeforeNext));
			}
		}
	}
}

/** A pause that does not keep the process running. */
const unheld = (milliseconds: number): Promise<unknown> =>
	pause(milliseconds, undefined, { ref: false });
