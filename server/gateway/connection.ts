import { nanoid } from 'nanoid';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { closeSentence, CLOSE } from '../../src/lib/live/codes';
import type { CloseCode, RefusedCode } from '../../src/lib/live/codes';
import { FRAME, LIMITS, SYNC } from '../../src/lib/live/frames';
import type { Access, Scope } from '../../src/lib/meeting/abilities';
import { COST } from './rates';
import { ackFrame, isCounted, nackFrame } from './wire';

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

/** More than this unsent, or for so long, and the peer is not reading: it comes back later. */
const drowning = { bytes: 4 * 1024 * 1024, milliseconds: 10_000, patience: 5_000 };
/** More than this unsent and updates wait, to be sent as one. */
const behind = 1024 * 1024;
/** Our client is told to come back rather than kept waiting this long, in milliseconds. */
const longWait = 2_000;
/** Presence is the first thing to go when a peer reads slowly. */
const slow = 64 * 1024;

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
	lastSent = 0;

	readonly #socket: WebSocket;
	readonly #wire: Duplex;
	#who: Who | null = null;
	#hear: (bytes: Uint8Array) => void = () => undefined;
	#leave: (() => void)[] = [];
	/** Held for as many reasons: joining, a regrade, a board being built again. */
	#holds = 1;
	/** Said too much too fast: nothing more is read until then. */
	#slowed: NodeJS.Timeout | null = null;
	#charge: (cost: number) => number = () => 0;
	#inbox: Uint8Array[] = [];
	#inboxBytes = 0;
	#outbox: Uint8Array[] = [];
	#outboxBytes = 0;
	#behindSince: number | null = null;
	/** One frame may be larger than all that may otherwise wait. */
	#allowance: number = drowning.bytes;
	#drained: () => void = () => undefined;
	#isCorked = false;
	readonly #accepted = new Set<number>();
	#acknowledged = 0;
	#acknowledging = false;

	constructor(
		socket: WebSocket,
		wire: Duplex,
		{ board, query, cookie }: { board: string; query: URLSearchParams; cookie?: string }
	) {
		this.#socket = socket;
		this.#wire = wire;
		this.board = board;
		this.cookie = cookie;
		this.ext = query.get('ext') === '1';
		this.named = readClientId(query.get('clientID'));
		socket.binaryType = 'nodebuffer';
		socket.on('message', (data, isBinary) => {
			if (this.closed) return;
			if (isBinary) this.#arrive(data as Buffer);
			else this.close(CLOSE.badData);
		});
		socket.on('error', () => undefined);
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

	recognise(who: Who): void {
		this.#who = who;
	}

	/** @param charge takes a frame's cost and says how long its sender must wait, in milliseconds */
	meter(charge: (cost: number) => number): void {
		this.#charge = charge;
		for (const frame of this.#inbox) charge(costOf(frame));
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
	}

	/** What waited goes on its way; `first` may send before the frames that waited are read. */
	release(first: () => void = () => undefined): void {
		this.#holds -= 1;
		if (this.#holds === 0) {
			this.#outboxBytes = 0;
			for (const frame of this.#outbox.splice(0)) this.send(frame);
			if (this.missed !== null) this.#sent();
		}
		first();
		this.#hearWaiting();
	}

	send(frame: Uint8Array): void {
		if (this.closed) return;
		if (this.#holds > 0) {
			this.#outbox.push(frame);
			this.#outboxBytes += frame.length;
			return;
		}
		if (this.#socket.bufferedAmount > this.#allowance) return this.#giveUp();
		this.#allowance = Math.max(this.#allowance, drowning.bytes + frame.length);
		this.lastSent = Date.now();
		this.#cork();
		this.#socket.send(frame, this.#sent);
		if (this.#socket.bufferedAmount > behind) this.#behindSince ??= this.lastSent;
	}

	/** An update for somebody who is in step. False when it waits: the peer reads too slowly. */
	sendUpdate(frame: Uint8Array): boolean {
		if (this.missed !== null || this.#socket.bufferedAmount + this.#outboxBytes > behind) {
			return false;
		}
		this.send(frame);
		return true;
	}

	sendFleeting(frame: Uint8Array): void {
		if (this.#socket.bufferedAmount + this.#outboxBytes <= slow) this.send(frame);
	}

	/** Looked at now and then: a peer that has been behind for too long comes back later. */
	checkPace(now: number): void {
		const since = this.#behindSince;
		if (since !== null && now - since > drowning.milliseconds) this.#giveUp();
	}

	/** The n-th counted frame is durable. One ACK covers all that became durable together. */
	accept(frame: number, durable: () => number): void {
		this.#accepted.add(frame);
		while (this.#accepted.delete(this.#acknowledged + 1)) this.#acknowledged += 1;
		if (!this.ext || this.#acknowledging) return;
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
		this.#socket.close(code, closeSentence(code));
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
		if (this.#slowed !== null) clearTimeout(this.#slowed);
		if (this.#slowed !== null) this.#socket.resume();
		this.#inbox = [];
		this.#outbox = [];
		this.#outboxBytes = 0;
		this.missed = null;
		this.aside = [];
		for (const leave of this.#leave.splice(0)) leave();
	}

	readonly #sent = (): void => {
		if (this.closed || this.#holds > 0) return;
		if (this.#behindSince === null && this.missed === null) return;
		if (this.#socket.bufferedAmount > slow) return;
		this.#behindSince = null;
		this.#allowance = drowning.bytes;
		if (this.missed !== null) this.#drained();
	};

	/** All that is sent in one turn leaves in one write. */
	#cork(): void {
		if (this.#isCorked) return;
		this.#isCorked = true;
		this.#wire.cork();
		setImmediate(() => {
			this.#isCorked = false;
			this.#wire.uncork();
		});
	}

	/** Its buffers are not kept for a peer that does not even read the goodbye. */
	#giveUp(): void {
		this.close(CLOSE.tryLater);
		setTimeout(() => this.#socket.terminate(), drowning.patience).unref();
	}

	#arrive(bytes: Uint8Array): void {
		const wait = this.#charge(costOf(bytes));
		if (wait > 0 && !this.#slow(wait)) return;
		if (this.#mayHear) return this.#hear(bytes);
		this.#inboxBytes += bytes.length;
		const isFull =
			this.#slowed === null &&
			(this.#inbox.length >= LIMITS.heldFrames ||
				(this.#inbox.length > 0 && this.#inboxBytes > LIMITS.heldBytes));
		if (isFull) this.close(CLOSE.tryLater);
		else this.#inbox.push(bytes);
	}

	/** Reads no more from the socket for a while. False when our client is told to come back instead. */
	#slow(wait: number): boolean {
		if (this.ext && wait > longWait) {
			this.#inbox = [];
			if (!this.refused) this.refuse(this.received + 1, 'rate', false);
			return false;
		}
		if (this.#slowed !== null) return true;
		this.#socket.pause();
		const goOn = () => {
			const more = this.#charge(0);
			this.#slowed = more > 0 ? setTimeout(goOn, more) : null;
			if (more > 0 || this.closed) return;
			this.#socket.resume();
			this.#hearWaiting();
		};
		this.#slowed = setTimeout(goOn, wait);
		return true;
	}

	get #mayHear(): boolean {
		return this.#holds === 0 && this.#slowed === null;
	}

	#hearWaiting(): void {
		while (this.#mayHear && !this.closed && this.#inbox.length > 0) {
			const frame = this.#inbox.shift() as Uint8Array;
			this.#inboxBytes -= frame.length;
			this.#hear(frame);
		}
	}

	#known(): Who {
		if (!this.#who) throw new Error('gateway: nobody has been recognised on this connection yet');
		return this.#who;
	}
}

function costOf(bytes: Uint8Array): number {
	const isAsking = bytes[0] === FRAME.sync && bytes[1] === SYNC.step1;
	const kind = isCounted(bytes) ? COST.counted : isAsking ? COST.answer : COST.other;
	return kind + bytes.length / COST.bytes;
}

function readClientId(text: string | null): number | null {
	if (text === null || !/^\d{1,16}$/.test(text)) return null;
	const id = Number(text);
	return Number.isSafeInteger(id) ? id : null;
}
