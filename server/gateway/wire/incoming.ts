import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../../src/lib/live/codes';
import type { CloseCode } from '../../../src/lib/live/codes';
import { FRAME, LIMITS } from '../../../src/lib/live/frames';
import { COST } from '../guard/rates';
import { isCounted } from './frames';

/** Our client is told to come back rather than kept waiting this long, in milliseconds. */
const longWait = 2_000;
/** Bytes read of a socket that is closed: a peer that overdrew is not waited for as long as another. */
const afterEnd = { overdrawn: 64 * 1024, other: LIMITS.heldBytes } as const;

export interface IncomingHears {
	frame: (bytes: Uint8Array) => void;
	/** Said so much so fast that it would wait long; false where it must wait all the same. */
	overdrawn: () => boolean;
	close: (code: CloseCode) => void;
	/** More came than was allowed of somebody who is not let in, or not any more. */
	flooded: () => void;
}

type Pace =
	| { is: 'reading' }
	/** Said too much too fast: nothing is read until the debt is repaid. Frames that were read already wait. */
	| { is: 'paused'; timer: NodeJS.Timeout }
	/** The same, but frames are dropped: the client was told so, and is closed once the debt is repaid. */
	| { is: 'overdrawn'; timer: NodeJS.Timeout }
	| { is: 'ended' };

/** What arrives on one socket, from its first moment: it waits while it may not be heard. */
export class Incoming {
	readonly #socket: WebSocket;
	readonly #wire: Duplex;
	readonly #hears: IncomingHears;
	#charge: (cost: number) => number = () => 0;
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#isHeld = true;
	#pace: Pace = { is: 'reading' };
	/** Real milliseconds: when the last bytes of any kind came. */
	#heardAt = Date.now();
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
			if (this.#pace.is === 'ended') return;
			if (isBinary) this.#arrive(data as Buffer);
			else hears.close(CLOSE.badData);
		});
		socket.on('ping', () => this.charge(COST.other));
		wire.on('data', () => {
			this.#heardAt = Date.now();
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

	/** Milliseconds without a byte; 0 while we do not read. */
	silence(now: number): number {
		return this.#pace.is === 'paused' || this.#pace.is === 'overdrawn' ? 0 : now - this.#heardAt;
	}

	charge(cost: number): void {
		const wait = this.#charge(cost);
		if (wait > 0) this.#slow(wait);
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
		const { is } = this.#pace;
		if (is === 'ended') return;
		this.allow(is === 'overdrawn' ? afterEnd.overdrawn : afterEnd.other);
		if (this.#pace.is !== 'reading') {
			clearTimeout(this.#pace.timer);
			this.#socket.resume();
		}
		this.#pace = { is: 'ended' };
		this.#waiting = [];
	}

	#arrive(bytes: Uint8Array): void {
		// What is dropped is charged too: it was read, and came with what was read before the pause.
		this.charge(costOf(bytes));
		if (this.#pace.is === 'overdrawn') return;
		if (this.#mayHear) return this.#hears.frame(bytes);
		this.#waitingBytes += bytes.length;
		const isFull =
			this.#pace.is === 'reading' &&
			(this.#waiting.length >= LIMITS.heldFrames ||
				(this.#waiting.length > 0 && this.#waitingBytes > LIMITS.heldBytes));
		if (isFull) this.#hears.close(CLOSE.tryLater);
		else this.#waiting.push(bytes);
	}

	/** Reads no more from the socket until the debt is repaid. */
	#slow(wait: number): void {
		if (this.#pace.is === 'ended' || this.#pace.is === 'overdrawn') return;
		if (this.#pace.is === 'reading') {
			this.#socket.pause();
			this.#pace = { is: 'paused', timer: setTimeout(() => this.#goOn(), wait) };
		}
		if (wait <= longWait || !this.#hears.overdrawn()) return;
		this.#waiting = [];
		this.#waitingBytes = 0;
		this.#pace = { ...this.#pace, is: 'overdrawn' };
	}

	#goOn(): void {
		if (this.#pace.is !== 'paused' && this.#pace.is !== 'overdrawn') return;
		const more = this.#charge(0);
		if (more > 0) {
			this.#pace.timer = setTimeout(() => this.#goOn(), more);
		} else if (this.#pace.is === 'overdrawn') {
			this.#hears.close(CLOSE.tryLater);
		} else {
			this.#pace = { is: 'reading' };
			this.#heardAt = Date.now();
			this.#socket.resume();
			this.#hearWaiting();
		}
	}

	get #read(): number {
		return 'bytesRead' in this.#wire ? Number(this.#wire.bytesRead) : 0;
	}

	get #mayHear(): boolean {
		return !this.#isHeld && this.#pace.is === 'reading';
	}

	#hearWaiting(): void {
		while (this.#mayHear && this.#waiting.length > 0) {
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
