import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { framed } from './frames';
import type { TurnEnd } from './turn-end';

/** A client with more unsent bytes than this, or behind for longer, is closed and comes back later. */
const drowning = { bytes: 4 * 1024 * 1024, milliseconds: 10_000 };
/** Unsent bytes from which on a client is behind: its updates are kept back and later sent as one. */
const behind = 1024 * 1024;
/** Unsent bytes from which on a client is sent no presence. */
const slow = 64 * 1024;

export interface OutgoingHears {
	/** Called when a client that was behind has read everything sent to it. */
	drained: () => void;
	/** Called when a client does not read: it must be closed. */
	drowned: () => void;
}

/**
 * Everything sent on one socket. Frames of one turn go out in one write, and their bytes may be shared by all
 * connections of a board. So it writes whole frames to the TCP socket itself, which is safe beside `ws` as long as `ws`
 * does not compress.
 */
export class OutgoingFrames {
	readonly #socket: WebSocket;
	readonly #wire: Duplex;
	readonly #hears: OutgoingHears;
	readonly #turnEnd: TurnEnd;
	/** WebSocket frames of this turn. There is mostly one, and then `#turnMore` stays empty. */
	#turn: Buffer | null = null;
	#turnMore: Buffer[] = [];
	#turnBytes = 0;
	/** Frames that wait while the connection is held. */
	#waiting: Buffer[] = [];
	#waitingBytes = 0;
	#isHeld = true;
	#behindSince: number | null = null;
	#awaitsDrain = false;
	/** Unsent bytes that are allowed: raised by each frame, so that one frame may be larger than the limit. */
	#allowance: number = drowning.bytes;
	/** When bytes were last written; real time in milliseconds. */
	lastSent = 0;

	constructor(socket: WebSocket, wire: Duplex, turnEnd: TurnEnd, hears: OutgoingHears) {
		this.#turnEnd = turnEnd;
		this.#socket = socket;
		this.#wire = wire;
		this.#hears = hears;
		// The socket emits `drain` when everything unsent has been sent.
		wire.on('drain', this.#sent);
	}

	/** Writes what was sent so far; later frames wait for `release`. */
	hold(): void {
		this.#write();
		this.#isHeld = true;
	}

	release(): void {
		this.#isHeld = false;
		const waiting = this.#waiting;
		this.#dropWaiting();
		for (const frames of waiting) this.sendFramed(frames);
		// While it was held, the socket may have drained.
		this.#sent();
	}

	send(message: Uint8Array): void {
		this.sendFramed(framed(message));
	}

	/** @param frames whole WebSocket frames, as `framed` makes them; the caller must not change them afterwards */
	sendFramed(frames: Buffer): void {
		if (this.#isHeld) {
			this.#waiting.push(frames);
			this.#waitingBytes += frames.length;
			return;
		}
		if (this.#unsent > this.#allowance) return this.#hears.drowned();
		this.#allowance = Math.max(this.#allowance, drowning.bytes + frames.length);
		this.#turnBytes += frames.length;
		if (this.#turn !== null) return void this.#turnMore.push(frames);
		this.#turn = frames;
		this.#turnEnd.do(this.#write);
	}

	/** Whether the client reads so slowly that its updates should be kept back and sent as one. */
	get isBehind(): boolean {
		return this.#unsent + this.#waitingBytes > behind;
	}

	/** Whether the client reads fast enough to be sent presence and pongs. */
	get isQuick(): boolean {
		return this.#unsent + this.#waitingBytes <= slow;
	}

	/** Makes `drained` be called once, when the client has read everything sent to it. */
	awaitDrain(): void {
		this.#awaitsDrain = true;
	}

	/** Called by a timer. Calls `drowned` where the client has been behind for too long. */
	checkPace(now: number): void {
		const since = this.#behindSince;
		if (since !== null && now - since > drowning.milliseconds) this.#hears.drowned();
	}

	/** Writes what may still be sent and drops the rest. */
	end(): void {
		if (!this.#isHeld) this.#write();
		this.#isHeld = true;
		this.#awaitsDrain = false;
		this.#behindSince = null;
		this.#dropWaiting();
	}

	get #unsent(): number {
		return this.#wire.writableLength + this.#turnBytes;
	}

	#dropWaiting(): void {
		this.#waiting = [];
		this.#waitingBytes = 0;
	}

	readonly #write = (): void => {
		const frames = this.#takeTurn();
		if (!frames) return;
		// After the closing frame nothing may be sent.
		if (this.#socket.readyState !== this.#socket.OPEN) return;
		this.lastSent = Date.now();
		this.#wire.write(frames);
		if (this.#wire.writableLength > behind) this.#behindSince ??= this.lastSent;
	};

	#takeTurn(): Buffer | null {
		const first = this.#turn;
		if (!first) return null;
		const more = this.#turnMore;
		this.#turn = null;
		this.#turnBytes = 0;
		if (more.length === 0) return first;
		this.#turnMore = [];
		return Buffer.concat([first, ...more]);
	}

	readonly #sent = (): void => {
		if (this.#behindSince === null && !this.#awaitsDrain) return;
		if (this.#isHeld || this.#unsent > slow) return;
		this.#behindSince = null;
		this.#allowance = drowning.bytes;
		if (!this.#awaitsDrain) return;
		this.#awaitsDrain = false;
		this.#hears.drained();
	};
}
