import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../../src/lib/live/codes';
import type { CloseCode } from '../../../src/lib/live/codes';
import { FRAME, LIMITS } from '../../../src/lib/live/frames';
import { COST } from '../guard/rates';
import { isCounted } from './frames';

/** Our client is told to come back rather than kept waiting this long, in milliseconds. */
const longWait = 2_000;

export interface IncomingHears {
	frame: (bytes: Uint8Array) => void;
	/** Said so much so fast that it would wait long; false where it must wait all the same. */
	overdrawn: () => boolean;
	close: (code: CloseCode) => void;
	/** More came than was allowed of somebody who is not let in, or not any more. */
	flooded: () => void;
}

/** What arrives on one socket, from its first moment: it waits while it may not be heard. */
export class Incoming {
	readonly #socket: WebSocket;
	readonly #wire: Duplex;
	readonly #hears: IncomingHears;
	#charge: (cost: number) => number = () => 0;
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#isHeld = true;
	/** Said too much too fast: nothing more is read until then. */
	#slowed: NodeJS.Timeout | null = null;
	#hasEnded = false;
	/** Bytes of the wire when the last whole frame had come. */
	#readUpTo = 0;
	/** Bytes of the wire up to which anything may come; a frame is not seen before its end. */
	#most: number = LIMITS.heldBytes;

	constructor(socket: WebSocket, wire: Duplex, hears: IncomingHears) {
		this.#socket = socket;
		this.#wire = wire;
		this.#hears = hears;
		socket.on('message', (data, isBinary) => {
			this.#readUpTo = this.#read;
			if (this.#hasEnded) return;
			if (isBinary) this.#arrive(data as Buffer);
			else hears.close(CLOSE.badData);
		});
		socket.on('ping', () => this.charge(COST.other));
		wire.on('data', () => {
			if (this.#read > this.#most) hears.flooded();
		});
	}

	/** So many bytes more: of whoever is not known yet, or not any more, no long frame is waited for. */
	allow(bytes: number): void {
		this.#most = this.#read + bytes;
	}

	/** Bytes that came after the last whole frame. */
	get halfRead(): number {
		return this.#read - this.#readUpTo;
	}

	charge(cost: number): void {
		const wait = this.#charge(cost);
		if (wait > 0 && !this.#hasEnded) this.#slow(wait);
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

	get #read(): number {
		return 'bytesRead' in this.#wire ? Number(this.#wire.bytesRead) : 0;
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
	if (isCounted(bytes)) return COST.counted + bytes.length / COST.bytes;
	// Each client id of a vector is looked up, and a few bytes make one.
	if (bytes[0] === FRAME.sync) return COST.answer + bytes.length / COST.vector;
	return (bytes[0] === FRAME.ask ? COST.answer : COST.other) + bytes.length / COST.bytes;
}
