// Over 200 lines: the methods change the same three states (identity, reading, writing), and each is a few lines.

import { nanoid } from 'nanoid';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { closeReason, CLOSE } from '../../../src/lib/live/codes';
import type { CloseCode, RefusedCode } from '../../../src/lib/live/codes';
import type { GatewayLogger } from '../board/load';
import { MADE_FOR } from '../../http/request/made-for';
import { Acknowledgements } from '../wire/acknowledgements';
import { IncomingFrames } from '../wire/incoming';
import { OutgoingFrames } from '../wire/outgoing';
import type { TurnEnd } from '../wire/turn-end';
import { nackFrame } from '../wire/frames';
import { earliest, holdsTooMuch, NO_GRADE } from './connection-state';
import type {
	ConnectionGrade,
	HeldUpdate,
	Identity,
	SendState,
	GradeState,
	Who,
	ReceiveState
} from './connection-state';

/**
 * Milliseconds from a close until the socket is destroyed. `answer`: the client has this long to answer the close.
 * `unread`: the client was told to come back later. Nothing more is read of it, and the close frame has this long to
 * reach it.
 */
const patience = { answer: 5_000, unread: 2_000 } as const;

/** Close codes of a client that leaves: done, the page goes away, none given. */
const LEAVING = [1000, 1001, 1005];

/**
 * One socket of one person on one board, with its states (connection-state.ts). While a connection is *held*, frames
 * that arrive and frames to be sent both wait.
 */
export class Connection {
	#hasLeftItself = false;
	readonly id = nanoid();
	/** The client asked for ACK, NACK and STATE frames (docs/protocol.md). */
	readonly ext: boolean;
	/** A screen before a room: it only reads, and no presence is taken from it or sent to it. (P8) */
	readonly isScreen: boolean;
	/** The Yjs client id that the client announced in the address; null where it announced none. */
	readonly named: number | null;
	readonly board: string;
	/** The `Cookie` header of the upgrade; a timer reads its session again. */
	readonly cookie: string | undefined;
	/** The person whose page opened the connection; null where the client does not say. */
	readonly madeFor: string | null;

	grade: ConnectionGrade = NO_GRADE;
	rights: GradeState = { is: 'known' };
	/** The client id of its presence; null until it has sent one. */
	presence: number | null = null;

	readonly #socket: WebSocket;
	readonly #in: IncomingFrames;
	readonly #out: OutgoingFrames;
	readonly #acknowledgements: Acknowledgements;
	#identity: Identity = { is: 'unknown' };
	#reading: SendState = { is: 'waiting' };
	#writing: ReceiveState = { is: 'open' };
	/** Number of reasons to hold it: it is joining, its rights are being read, its board is being rebuilt. */
	#holds = 1;
	#hear: (bytes: Uint8Array) => void = () => undefined;
	#drained: () => void = () => undefined;
	#leave: (() => void)[] = [];

	constructor(
		socket: WebSocket,
		wire: Duplex,
		turnEnd: TurnEnd,
		{ board, query, cookie }: { board: string; query: URLSearchParams; cookie?: string },
		report: Pick<GatewayLogger, 'error'>
	) {
		this.#socket = socket;
		this.board = board;
		this.cookie = cookie;
		this.ext = query.get('ext') === '1';
		this.isScreen = query.get('screen') === '1';
		this.named = readClientId(query.get('clientID'));
		this.madeFor = query.get(MADE_FOR);
		socket.binaryType = 'nodebuffer';
		this.#in = new IncomingFrames(socket, wire, {
			frame: (bytes) => this.#hear(bytes),
			overdrawn: () => this.#refuseHaste(),
			close: (code) => this.close(code),
			flooded: () => this.terminate(),
			failed: (error) => {
				report.error({ board, err: error }, 'a frame could not be handled');
				this.close(CLOSE.tryLater);
			}
		});
		this.#out = new OutgoingFrames(socket, wire, turnEnd, {
			drained: () => this.#drained(),
			drowned: () => this.close(CLOSE.tryLater)
		});
		this.#acknowledgements = new Acknowledgements(turnEnd, (message) => this.send(message));
		socket.on('error', () => undefined);
		// A client that reads slowly gets no pongs: unsent pongs would fill memory.
		socket.on('ping', (data) => this.#out.isQuick && !this.closed && socket.pong(data));
		socket.on('close', (code) => {
			this.#hasLeftItself = LEAVING.includes(code);
			this.#end();
		});
	}

	/** The client closed it, as a page does that is left. A line that was cut, or a close of ours, is no leaving. */
	get hasLeftItself(): boolean {
		return this.#hasLeftItself;
	}

	get closed(): boolean {
		return this.#identity.is === 'ended';
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

	/** Real time in milliseconds; 0 before anything was sent. */
	get lastSent(): number {
		return this.#out.lastSent;
	}

	/** Bytes received of a frame that is not complete. */
	get halfRead(): number {
		return this.#in.halfRead;
	}

	/** Milliseconds since the last byte arrived. */
	silence(now: number): number {
		return this.#in.silence(now);
	}

	/** Sends a WebSocket ping, which browsers answer by themselves. */
	ping(): void {
		if (!this.closed) this.#socket.ping();
	}

	recognise(who: Who): void {
		if (this.closed) return;
		this.#identity = { is: 'recognised', who };
		this.#in.start();
	}

	/** @param charge takes the cost of a frame in tokens; returns how long the sender must wait, in milliseconds */
	meter(charge: (cost: number) => number): void {
		this.#in.meter(charge);
	}

	/** Charges a frame's work that its size did not show. Cost in tokens. */
	charge(cost: number): void {
		this.#in.charge(cost);
	}

	onFrame(hear: (bytes: Uint8Array) => void): void {
		this.#hear = hear;
	}

	/** `drained` is called when a client that was behind has read everything sent to it. */
	onDrained(drained: () => void): void {
		this.#drained = drained;
	}

	/** `leave` is called once: at our own `close`, or when the client has gone. */
	onEnd(leave: () => void): void {
		if (this.closed) leave();
		else this.#leave.push(leave);
	}

	hold(): void {
		this.#holds += 1;
		this.#in.hold();
		this.#out.hold();
	}

	/** Ends one hold. `first` runs after the waiting frames were sent and before the waiting ones are read. */
	release(first: () => void = () => undefined): void {
		this.#holds -= 1;
		if (this.#holds === 0 && !this.closed) this.#out.release();
		first();
		if (this.#holds === 0 && !this.closed) this.#in.release();
	}

	send(message: Uint8Array): void {
		if (!this.closed) this.#out.send(message);
	}

	/** The client's step 2 has been sent: from now on every update is sent to it. */
	startReading(): void {
		if (this.#reading.is === 'waiting') this.#reading = { is: 'current' };
	}

	/**
	 * Sends update frames, whose bytes other connections share. Where the client is behind, it sends nothing and notes
	 * what the client missed.
	 * @param firstClocks for each client id in the frames, its first clock
	 */
	sendUpdates(frames: Buffer, firstClocks: () => ReadonlyMap<number, number>): void {
		if (this.closed || this.#reading.is === 'waiting') return;
		if (this.#reading.is === 'current' && !this.#out.isBehind) return this.#out.sendFramed(frames);
		const missed = this.#reading.is === 'behind' ? this.#reading.missed : new Map<number, number>();
		this.#reading = { is: 'behind', missed: earliest(missed, firstClocks()) };
		this.#out.awaitDrain();
	}

	/** What a slow client was not sent; null where it missed nothing. From now on every update is sent to it. */
	takeMissed(): ReadonlyMap<number, number> | null {
		if (this.#reading.is !== 'behind') return null;
		const { missed } = this.#reading;
		this.#reading = { is: 'current' };
		return missed;
	}

	sendFleeting(frames: Buffer): void {
		if (!this.closed && this.#out.isQuick) this.#out.sendFramed(frames);
	}

	/** Called by a timer. Closes the connection where the client has been behind for too long. */
	checkPace(now: number): void {
		this.#out.checkPace(now);
	}

	/** Counts a frame and returns its number. */
	count(): number {
		return this.#acknowledgements.count();
	}

	/** Acknowledges these counted frames, which are durable. */
	accept(frames: readonly number[], lastEntry: () => number): void {
		// Clients without `ext` get no ACK. One of their frames may be ignored, which would stop the count for ever.
		if (this.ext) this.#acknowledgements.settle(frames, lastEntry);
	}

	/** Refuses a counted frame. A client with `ext` gets a NACK and joins again; another is closed if its data is bad. */
	refuse(frame: number, code: RefusedCode, isBadData: boolean): void {
		if (this.ext) {
			this.#writing = { is: 'refused' };
			this.send(nackFrame(frame, code));
		} else if (isBadData) {
			this.close(CLOSE.badData);
		}
	}

	get isRefused(): boolean {
		return this.#writing.is === 'refused';
	}

	get isCatchingUp(): boolean {
		return this.#writing.is === 'catching-up';
	}

	/** Our step 1 is being sent to the client. */
	startCatchUp(): void {
		if (this.#writing.is === 'open') this.#writing = { is: 'catching-up', held: [] };
	}

	/** Holds an update that builds on content of the awaited answer to our step 1. */
	holdUpdate(held: HeldUpdate): void {
		if (this.#writing.is !== 'catching-up') return;
		this.#writing.held.push(held);
		if (holdsTooMuch(this.#writing.held)) this.close(CLOSE.tryLater);
	}

	/** The answer to our step 1 has come. Returns the updates that were held for it. */
	endCatchUp(): HeldUpdate[] {
		if (this.#writing.is !== 'catching-up') return [];
		const { held } = this.#writing;
		this.#writing = { is: 'open' };
		return held;
	}

	/** @param name the person the browser is signed in as now, for the reason of the close */
	close(code: CloseCode, name?: string): void {
		if (this.closed) return;
		const isRead = code !== CLOSE.tryLater;
		this.#out.end();
		this.#socket.close(code, closeReason(code, name));
		// Until its socket is destroyed, a client may still send, which takes memory.
		const cut = setTimeout(
			() => this.#socket.terminate(),
			isRead ? patience.answer : patience.unread
		);
		cut.unref();
		this.#socket.once('close', () => clearTimeout(cut));
		this.#end(isRead);
	}

	/** Destroys the socket, for a client that does not answer a close. */
	terminate(): void {
		this.#socket.terminate();
		this.#end();
	}

	get isGone(): boolean {
		return this.#socket.readyState === this.#socket.CLOSED;
	}

	#end(isRead = true): void {
		if (this.#identity.is === 'ended') return;
		const who = this.#identity.is === 'recognised' ? this.#identity.who : null;
		this.#identity = { is: 'ended', who };
		this.#reading = { is: 'waiting' };
		this.#writing = { is: 'refused' };
		this.#in.end(isRead);
		this.#out.end();
		for (const leave of this.#leave.splice(0)) leave();
	}

	#refuseHaste(): boolean {
		if (!this.ext) return false;
		if (!this.isRefused) this.refuse(this.#acknowledgements.next, 'rate', false);
		return true;
	}

	#known(): Who {
		const who = this.#identity.is === 'unknown' ? null : this.#identity.who;
		if (!who) throw new Error('gateway: nobody has been recognised on this connection yet');
		return who;
	}
}

function readClientId(text: string | null): number | null {
	if (text === null || !/^\d{1,16}$/.test(text)) return null;
	const id = Number(text);
	return Number.isSafeInteger(id) ? id : null;
}
