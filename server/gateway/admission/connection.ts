import { nanoid } from 'nanoid';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { closeSentence, CLOSE } from '../../../src/lib/live/codes';
import type { CloseCode, RefusedCode } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import type { Access, Scope } from '../../../src/lib/meeting/rights/abilities';
import { Incoming } from '../wire/incoming';
import { Outgoing } from '../wire/outgoing';
import { ackFrame, nackFrame } from '../wire/frames';

export interface Grade {
	access: Access;
	/** The only language a writer may write; null is everything. */
	scope: Scope;
}

export interface Who {
	sessionId: string;
	/** Real time; a session without an end is only ended by signing out. */
	expiresAt?: Date;
	person: { id: string; name: string };
}

export const NO_GRADE: Grade = { access: 'none', scope: null };

/** A peer that does not even answer the goodbye is cut off after so many milliseconds. */
const patience = 5_000;

/**
 * One socket of one person on one board. While it is *held* nothing goes in or out: what arrives
 * waits, and what would be sent waits, until the rights have been read again.
 */
export class Connection {
	readonly id = nanoid();
	/** Asked for ACK, NACK and STATE. */
	readonly ext: boolean;
	/** The client id it says it will use, if it says so. */
	readonly named: number | null;
	readonly board: string;

	grade: Grade = NO_GRADE;
	/** The cookie it came with, read again by the slow timer. */
	readonly cookie: string | undefined;
	/** Grows with every regrade, so that an answer that was overtaken is not used. */
	version = 0;
	/** The regrade on its way, if any. */
	deciding: Promise<void> | null = null;
	/** Has its first step 2 and is shown every later update. */
	live = false;
	/** Our step 1 is on its way to it, and the answer has not come. */
	catchingUp = false;
	/** Updates typed before that answer and built on what it will bring. */
	aside: { frame: number; update: Uint8Array }[] = [];
	/** Frames that ACK counts: how many came. */
	received = 0;
	/** A frame was refused: nothing after it can hold, until the client joins again. */
	refused = false;
	/** The client id its presence is under. */
	presence: number | null = null;
	/** What it was not sent while it read too slowly: the first missing clock of each client id. */
	missed: Map<number, number> | null = null;
	closed = false;

	readonly #socket: WebSocket;
	readonly #in: Incoming;
	readonly #out: Outgoing;
	#who: Who | null = null;
	#hear: (bytes: Uint8Array) => void = () => undefined;
	#drained: () => void = () => undefined;
	#leave: (() => void)[] = [];
	/** Held for as many reasons: joining, a regrade, a board being built again. */
	#holds = 1;
	readonly #accepted = new Set<number>();
	#acknowledged = 0;
	#acknowledging = false;

	constructor(
		socket: WebSocket,
		wire: Duplex,
		{ board, query, cookie }: { board: string; query: URLSearchParams; cookie?: string }
	) {
		this.#socket = socket;
		this.board = board;
		this.cookie = cookie;
		this.ext = query.get('ext') === '1';
		this.named = readClientId(query.get('clientID'));
		socket.binaryType = 'nodebuffer';
		this.#in = new Incoming(socket, wire, {
			frame: (bytes) => this.#hear(bytes),
			overdrawn: () => this.#refuseHaste(),
			close: (code) => this.close(code),
			flooded: () => (this.closed ? this.terminate() : this.close(CLOSE.tryLater))
		});
		this.#out = new Outgoing(socket, wire, {
			drained: () => this.#drained(),
			drowned: () => this.close(CLOSE.tryLater)
		});
		socket.on('error', () => undefined);
		// Whoever asks whether we are there without reading that we are is not answered.
		socket.on('ping', (data) => this.#out.isQuick && !this.closed && socket.pong(data));
		socket.on('close', () => this.#end());
	}

	get person(): Who['person'] {
		return this.#known().person;
	}

	get session(): string {
		return this.#known().sessionId;
	}

	get sessionEnds(): number {
		return this.#known().expiresAt?.getTime() ?? Infinity;
	}

	/** Real milliseconds; 0 before anything was sent. */
	get lastSent(): number {
		return this.#out.lastSent;
	}

	/** Bytes of a frame that has not come to its end. */
	get halfRead(): number {
		return this.#in.halfRead;
	}

	recognise(who: Who): void {
		this.#who = who;
		this.#in.allow(Infinity);
	}

	/** @param charge takes a frame's cost and says how long its sender must wait, in milliseconds */
	meter(charge: (cost: number) => number): void {
		this.#in.meter(charge);
	}

	/** What it was given to do cost more than its frame says. */
	charge(cost: number): void {
		this.#in.charge(cost);
	}

	onFrame(hear: (bytes: Uint8Array) => void): void {
		this.#hear = hear;
	}

	/** Runs when a peer that read too slowly has read all it was sent. */
	onDrained(drained: () => void): void {
		this.#drained = drained;
	}

	/** Runs once, as soon as the end is known: at our own `close`, or when the peer has gone. */
	onEnd(leave: () => void): void {
		if (this.closed) leave();
		else this.#leave.push(leave);
	}

	hold(): void {
		this.#holds += 1;
		this.#in.hold();
		this.#out.hold();
	}

	/** What waited goes on its way; `first` may send before the frames that waited are read. */
	release(first: () => void = () => undefined): void {
		this.#holds -= 1;
		if (this.#holds === 0 && !this.closed) this.#out.release();
		first();
		if (this.#holds === 0 && !this.closed) this.#in.release();
	}

	send(message: Uint8Array): void {
		if (!this.closed) this.#out.send(message);
	}

	/**
	 * Updates for somebody who is in step, as frames that others are sent too. False when they wait: the peer
	 * reads too slowly, and what it misses is to be noted in `missed`.
	 */
	sendUpdates(frames: Buffer): boolean {
		if (this.missed !== null || this.#out.isBehind) {
			this.#out.awaitDrain();
			return false;
		}
		this.#out.sendFramed(frames);
		return true;
	}

	sendFleeting(frames: Buffer): void {
		if (!this.closed && this.#out.isQuick) this.#out.sendFramed(frames);
	}

	/** Looked at now and then: a peer that has been behind for too long comes back later. */
	checkPace(now: number): void {
		this.#out.checkPace(now);
	}

	/** These counted frames are durable. One ACK covers all that became durable together. */
	accept(frames: readonly number[], durable: () => number): void {
		// Others ask for no numbers, and one frame of theirs that was ignored would keep all that follow.
		if (!this.ext) return;
		for (const frame of frames) this.#accepted.add(frame);
		while (this.#accepted.delete(this.#acknowledged + 1)) this.#acknowledged += 1;
		if (this.#acknowledging) return;
		this.#acknowledging = true;
		queueMicrotask(() => {
			this.#acknowledging = false;
			this.send(ackFrame(this.#acknowledged, durable()));
		});
	}

	/** The n-th counted frame is not accepted, and our client joins again; others are ended for bad data. */
	refuse(frame: number, code: RefusedCode, isBadData: boolean): void {
		if (this.ext) {
			this.refused = true;
			this.aside = [];
			this.send(nackFrame(frame, code));
		} else if (isBadData) {
			this.close(CLOSE.badData);
		}
	}

	close(code: CloseCode): void {
		if (this.closed) return;
		this.#out.end();
		this.#socket.close(code, closeSentence(code));
		// Until then it may still send, and what it sends takes memory.
		const cut = setTimeout(() => this.#socket.terminate(), patience);
		cut.unref();
		this.#socket.once('close', () => clearTimeout(cut));
		this.#in.allow(LIMITS.heldBytes);
		this.#end();
	}

	/** For a peer that does not answer a close. */
	terminate(): void {
		this.#socket.terminate();
		this.#end();
	}

	get isGone(): boolean {
		return this.#socket.readyState === this.#socket.CLOSED;
	}

	#end(): void {
		if (this.closed) return;
		this.closed = true;
		this.#in.end();
		this.#out.end();
		this.missed = null;
		this.aside = [];
		for (const leave of this.#leave.splice(0)) leave();
	}

	#refuseHaste(): boolean {
		if (!this.ext) return false;
		if (!this.refused) this.refuse(this.received + 1, 'rate', false);
		return true;
	}

	#known(): Who {
		if (!this.#who) throw new Error('gateway: nobody has been recognised on this connection yet');
		return this.#who;
	}
}

function readClientId(text: string | null): number | null {
	if (text === null || !/^\d{1,16}$/.test(text)) return null;
	const id = Number(text);
	return Number.isSafeInteger(id) ? id : null;
}
