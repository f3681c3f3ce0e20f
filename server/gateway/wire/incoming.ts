import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../../src/lib/live/codes';
import type { CloseCode } from '../../../src/lib/live/codes';
import { FRAME, LIMITS } from '../../../src/lib/live/frames';
import { COST } from '../guard/rates';
import { isCounted } from './frames';

/** Milliseconds. A client that would wait longer than this is told to come back later. */
const longWait = 2_000;

export interface IncomingHears {
	frame: (bytes: Uint8Array) => void;
	/** The client exceeded its rate and would wait long. False where it cannot be told so and must wait. */
	overdrawn: () => boolean;
	close: (code: CloseCode) => void;
	/** More bytes came than are still read of a client whose connection was closed. */
	flooded: () => void;
	/** A frame, ping or pong, or the end of a wait, could not be handled. */
	failed: (error: unknown) => void;
}

type Pace =
	/** The client is not recognised yet: nothing is read. */
	| { is: 'unknown' }
	| { is: 'reading' }
	/** The client exceeded its rate: nothing is read until its wait is over. Frames read before then are kept. */
	| { is: 'paused'; timer: NodeJS.Timeout }
	/** As `paused`, but frames are dropped. The client was told, and is closed when its wait is over. */
	| { is: 'overdrawn'; timer: NodeJS.Timeout }
	| { is: 'ended' };

/** Everything that arrives on one socket. Frames wait while the connection is held or its rate exceeded. */
export class IncomingFrames {
	readonly #socket: WebSocket;
	readonly #wire: Duplex;
	readonly #hears: IncomingHears;
	#charge: (cost: number) => number = () => 0;
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#isHeld = true;
	#pace: Pace = { is: 'unknown' };
	/** When the last byte came; real time in milliseconds. */
	#heardAt = Date.now();
	/** Bytes received when the last whole frame had come. */
	#readUpTo = 0;
	/** Bytes that may be received in all after the end. Counts incomplete frames, which `ws` does not show. */
	#most = Infinity;

	constructor(socket: WebSocket, wire: Duplex, hears: IncomingHears) {
		this.#socket = socket;
		this.#wire = wire;
		this.#hears = hears;
		socket.on('message', (data, isBinary) =>
			this.#orFail(() => {
				this.#readUpTo = this.#read;
				if (this.#pace.is === 'ended') return;
				if (isBinary) this.#arrive(data as Buffer);
				else hears.close(CLOSE.badData);
			})
		);
		socket.on('ping', () => this.#orFail(() => this.charge(COST.other)));
		socket.on('pong', () => this.#orFail(() => this.charge(COST.other)));
		wire.on('data', () => {
			this.#heardAt = Date.now();
			if (this.#read > this.#most) hears.flooded();
		});
		socket.pause();
	}

	/** The client is recognised: what it sends is read from now on. */
	start(): void {
		if (this.#pace.is !== 'unknown') return;
		this.#pace = { is: 'reading' };
		this.#heardAt = Date.now();
		this.#socket.resume();
	}

	/** Bytes received after the last whole frame. */
	get halfRead(): number {
		return this.#read - this.#readUpTo;
	}

	/** Milliseconds without a byte; 0 while nothing is read. */
	silence(now: number): number {
		return this.#pace.is === 'reading' ? now - this.#heardAt : 0;
	}

	charge(cost: number): void {
		const wait = this.#charge(cost);
		if (wait > 0) this.#slow(wait);
	}

	/** @param charge takes the cost of a frame in tokens; returns how long the sender must wait, in milliseconds */
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

	/** @param isRead whether the client's answer to the close is waited for; else nothing more is read of it */
	end(isRead: boolean): void {
		if (this.#pace.is === 'ended') return;
		if (this.#pace.is === 'paused' || this.#pace.is === 'overdrawn') clearTimeout(this.#pace.timer);
		this.#pace = { is: 'ended' };
		this.#waiting = [];
		this.#most = this.#read + LIMITS.heldBytes;
		if (isRead) this.#socket.resume();
		else this.#socket.pause();
	}

	/** Nothing catches what a listener throws: it would end the process. */
	#orFail(work: () => void): void {
		try {
			work();
		} catch (error) {
			this.#hears.failed(error);
		}
	}

	#arrive(bytes: Uint8Array): void {
		// Dropped frames are charged too, because they were read.
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

	/** Stops reading from the socket until the wait is over. */
	#slow(wait: number): void {
		if (this.#pace.is === 'ended' || this.#pace.is === 'overdrawn') return;
		if (this.#pace.is !== 'paused') {
			this.#socket.pause();
			this.#pace = { is: 'paused', timer: this.#goOnAfter(wait) };
		}
		if (wait <= longWait || !this.#hears.overdrawn()) return;
		this.#waiting = [];
		this.#waitingBytes = 0;
		this.#pace = { ...this.#pace, is: 'overdrawn' };
	}

	#goOnAfter(milliseconds: number): NodeJS.Timeout {
		return setTimeout(() => this.#orFail(() => this.#goOn()), milliseconds);
	}

	#goOn(): void {
		if (this.#pace.is !== 'paused' && this.#pace.is !== 'overdrawn') return;
		const more = this.#charge(0);
		if (more > 0) {
			this.#pace.timer = this.#goOnAfter(more);
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
	// A step 1 costs more for its bytes: the server looks up each client id of the vector.
	if (bytes[0] === FRAME.sync) return COST.answer + bytes.length / COST.vector;
	return (bytes[0] === FRAME.ask ? COST.answer : COST.other) + bytes.length / COST.bytes;
}
