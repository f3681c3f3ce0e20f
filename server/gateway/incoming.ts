import type { WebSocket } from 'ws';
import { CLOSE } from '../../src/lib/live/codes';
import type { CloseCode } from '../../src/lib/live/codes';
import { FRAME, LIMITS, SYNC } from '../../src/lib/live/frames';
import { COST } from './rates';
import { isCounted } from './wire';

/** Our client is told to come back rather than kept waiting this long, in milliseconds. */
const longWait = 2_000;

export interface IncomingHears {
	frame: (bytes: Uint8Array) => void;
	/** Said so much so fast that it would wait long; false where it must wait all the same. */
	overdrawn: () => boolean;
	close: (code: CloseCode) => void;
}

/** What arrives on one socket, from its first moment: it waits while it may not be heard. */
export class Incoming {
	readonly #socket: WebSocket;
	readonly #hears: IncomingHears;
	#charge: (cost: number) => number = () => 0;
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#isHeld = true;
	/** Said too much too fast: nothing more is read until then. */
	#slowed: NodeJS.Timeout | null = null;
	#hasEnded = false;

	constructor(socket: WebSocket, hears: IncomingHears) {
		this.#socket = socket;
		this.#hears = hears;
		socket.on('message', (data, isBinary) => {
			if (this.#hasEnded) return;
			if (isBinary) this.#arrive(data as Buffer);
			else hears.close(CLOSE.badData);
		});
	}

	/** @param charge takes a frame's cost and says how long its sender must wait, in milliseconds */
	meter(charge: (cost: number) => number): void {
		this.#charge = charge;
		for (const frame of this.#waiting) charge(costOf(frame));
	}

	hold(): void {
		this.#isHeld = true;
	}

	release(): void {
		this.#isHeld = false;
		this.#hearWaiting();
	}

	end(): void {
		this.#hasEnded = true;
		if (this.#slowed !== null) {
			clearTimeout(this.#slowed);
			this.#socket.resume();
		}
		this.#waiting = [];
	}

	#arrive(bytes: Uint8Array): void {
		const wait = this.#charge(costOf(bytes));
		if (wait > 0 && !this.#slow(wait)) return;
		if (this.#mayHear) return this.#hears.frame(bytes);
		this.#waitingBytes += bytes.length;
		const isFull =
			this.#slowed === null &&
			(this.#waiting.length >= LIMITS.heldFrames ||
				(this.#waiting.length > 0 && this.#waitingBytes > LIMITS.heldBytes));
		if (isFull) this.#hears.close(CLOSE.tryLater);
		else this.#waiting.push(bytes);
	}

	/** Reads no more from the socket for a while. False when our client is told to come back instead. */
	#slow(wait: number): boolean {
		if (wait > longWait && this.#hears.overdrawn()) {
			this.#waiting = [];
			return false;
		}
		if (this.#slowed !== null) return true;
		this.#socket.pause();
		const goOn = () => {
			const more = this.#charge(0);
			this.#slowed = more > 0 ? setTimeout(goOn, more) : null;
			if (more > 0 || this.#hasEnded) return;
			this.#socket.resume();
			this.#hearWaiting();
		};
		this.#slowed = setTimeout(goOn, wait);
		return true;
	}

	get #mayHear(): boolean {
		return !this.#isHeld && this.#slowed === null;
	}

	#hearWaiting(): void {
		while (this.#mayHear && !this.#hasEnded && this.#waiting.length > 0) {
			const frame = this.#waiting.shift() as Uint8Array;
			this.#waitingBytes -= frame.length;
			this.#hears.frame(frame);
		}
	}
}

function costOf(bytes: Uint8Array): number {
	const isAsking = bytes[0] === FRAME.sync && bytes[1] === SYNC.step1;
	const kind = isCounted(bytes) ? COST.counted : isAsking ? COST.answer : COST.other;
	return kind + bytes.length / COST.bytes;
}
