import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { framed } from './frames';
import type { TurnEnd } from './turn-end';

/** More than this unsent, or for so long, and the peer is not reading: it comes back later. */
const drowning = { bytes: 4 * 1024 * 1024, milliseconds: 10_000 };
/** More than this unsent and updates wait, to be sent as one. */
const behind = 1024 * 1024;
/** Presence is the first thing to go when a peer reads slowly. */
const slow = 64 * 1024;

export interface OutgoingHears {
	/** A peer that read too slowly has read all it was sent. */
	drained: () => void;
	/** A peer that does not read: nothing more is kept for it. */
	drowned: () => void;
}

/**
 * What leaves on one socket. All that is sent in one turn leaves in one write, of bytes that may be the
 * same for a whole board: so it writes to the socket below, which `ws` allows as long as it compresses
 * nothing, and then only whole frames.
 */
export class Outgoing {
	readonly #socket: WebSocket;
	readonly #wire: Duplex;
	readonly #hears: OutgoingHears;
	readonly #turnEnd: TurnEnd;
	/** Whole WebSocket frames of this turn: mostly there is one, and then no list is made. */
	#turn: Buffer | null = null;
	#turnMore: Buffer[] = [];
	#turnBytes = 0;
	/** Frames that wait while nothing may leave. */
	#waiting: Buffer[] = [];
	#waitingBytes = 0;
	#isHeld = true;
	#behindSince: number | null = null;
	#awaitsDrain = false;
	/** One frame may be larger than all that may otherwise wait. */
	#allowance: number = drowning.bytes;
	/** Real milliseconds. */
	lastSent = 0;

	constructor(socket: WebSocket, wire: Duplex, turnEnd: TurnEnd, hears: OutgoingHears) {
		this.#turnEnd = turnEnd;
		this.#socket = socket;
		this.#wire = wire;
		this.#hears = hears;
		// Where more than a little is unsent, the socket says so once it is gone.
		wire.on('drain', this.#sent);
	}

	/** What was sent so far leaves now, and nothing after it. */
	hold(): void {
		this.#write();
		this.#isHeld = true;
	}

	release(): void {
		this.#isHeld = false;
		const waiting = this.#waiting;
		this.#dropWaiting();
		for (const frames of waiting) this.sendFramed(frames);
		// The socket may have been emptied meanwhile.
		this.#sent();
	}

	send(message: Uint8Array): void {
		this.sendFramed(framed(message));
	}

	/** @param frames whole WebSocket frames, as `framed` makes them; never written to again */
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

	/** The peer reads so slowly that its updates had better be sent as one. */
	get isBehind(): boolean {
		return this.#unsent + this.#waitingBytes > behind;
	}

	/** The peer keeps up well enough for what is gone in a moment anyway. */
	get isQuick(): boolean {
		return this.#unsent + this.#waitingBytes <= slow;
	}

	/** `drained` is called, once, when the peer has read what it was sent. */
	awaitDrain(): void {
		this.#awaitsDrain = true;
	}

	/** Looked at now and then: a peer that has been behind for too long comes back later. */
	checkPace(now: number): void {
		const since = this.#behindSince;
		if (since !== null && now - since > drowning.milliseconds) this.#hears.drowned();
	}

	/** What may still leave does; nothing is kept. */
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
		// A closing frame is the last on a link.
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
