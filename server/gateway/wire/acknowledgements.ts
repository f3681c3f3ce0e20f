import { ackFrame } from './frames';
import type { TurnEnd } from './turn-end';

/** Counts the frames of one socket, and how many of them from the first on are durable. */
export class Acknowledgements {
	readonly #send: (message: Uint8Array) => void;
	readonly #turnEnd: TurnEnd;
	readonly #durable = new Set<number>();
	#received = 0;
	#acknowledged = 0;
	#isDue = false;
	#lastEntry: () => number = () => 0;

	constructor(turnEnd: TurnEnd, send: (message: Uint8Array) => void) {
		this.#turnEnd = turnEnd;
		this.#send = send;
	}

	/** Counts a frame and returns its number. */
	count(): number {
		this.#received += 1;
		return this.#received;
	}

	/** The number of the next counted frame. */
	get next(): number {
		return this.#received + 1;
	}

	/** These frames are durable. One ACK is sent for everything of one turn of the event loop. */
	settle(frames: readonly number[], lastEntry: () => number): void {
		for (const frame of frames) this.#durable.add(frame);
		while (this.#durable.delete(this.#acknowledged + 1)) this.#acknowledged += 1;
		if (this.#isDue) return;
		this.#isDue = true;
		this.#lastEntry = lastEntry;
		this.#turnEnd.do(this.#tell);
	}

	readonly #tell = (): void => {
		this.#isDue = false;
		this.#send(ackFrame(this.#acknowledged, this.#lastEntry()));
	};
}
