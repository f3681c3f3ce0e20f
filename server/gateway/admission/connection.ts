import { nanoid } from 'nanoid';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { closeReason, CLOSE } from '../../../src/lib/live/codes';
import type { CloseCode, RefusedCode } from '../../../src/lib/live/codes';
import { MADE_FOR } from '../../http/made-for';
import { Acknowledgements } from '../wire/acknowledgements';
import { Incoming } from '../wire/incoming';
import { Outgoing } from '../wire/outgoing';
import type { TurnEnd } from '../wire/turn-end';
import { nackFrame } from '../wire/frames';
import { earliest, holdsTooMuch, NO_GRADE } from './connection-state';
import type {
	Grade,
	HeldUpdate,
	Identity,
	Reading,
	Rights,
	Who,
	Writing
} from './connection-state';

/** Milliseconds after which a peer that does not answer a close is cut off. */
const patience = 5_000;

/**
 * One socket of one person on one board, with its states (connection-state.ts). While it is *held* nothing goes
 * in or out: what arrives waits, and what would be sent waits, until the rights have been read again.
 * Over 200 lines: everything that may be done to a connection is here, and each is short.
 */
export class Connection {
	readonly id = nanoid();
	/** Asked for ACK, NACK and STATE. */
	readonly ext: boolean;
	/** The client id it says it will use, if it says so. */
	readonly named: number | null;
	readonly board: string;
	/** The cookie it came with; its session is read again by a timer. */
	readonly cookie: string | undefined;
	/** The person whose page opened it; null where it does not say. */
	readonly madeFor: string | null;

	grade: Grade = NO_GRADE;
	rights: Rights = { is: 'known' };
	/** The client id its presence is under. */
	presence: number | null = null;

	readonly #socket: WebSocket;
	readonly #in: Incoming;
	readonly #out: Outgoing;
	readonly #acknowledgements: Acknowledgements;
	#identity: Identity = { is: 'unknown' };
	#reading: Reading = { is: 'waiting' };
	#writing: Writing = { is: 'open' };
	/** Reasons to hold it: joining, rights being read, a board being rebuilt. */
	#holds = 1;
	#hear: (bytes: Uint8Array) => void = () => undefined;
	#drained: () => void = () => undefined;
	#leave: (() => void)[] = [];

	constructor(
		socket: WebSocket,
		wire: Duplex,
		turnEnd: TurnEnd,
		{ board, query, cookie }: { board: string; query: URLSearchParams; cookie?: string }
	) {
		this.#socket = socket;
		this.board = board;
		this.cookie = cookie;
		this.ext = query.get('ext') === '1';
		this.named = readClientId(query.get('clientID'));
		this.madeFor = query.get(MADE_FOR);
		socket.binaryType = 'nodebuffer';
		this.#in = new Incoming(socket, wire, {
			frame: (bytes) => this.#hear(bytes),
			overdrawn: () => this.#refuseHaste(),
			close: (code) => this.close(code),
			flooded: () => (this.closed ? this.terminate() : this.close(CLOSE.tryLater))
		});
		this.#out = new Outgoing(socket, wire, turnEnd, {
			drained: () => this.#drained(),
			drowned: () => this.close(CLOSE.tryLater)
		});
		this.#acknowledgements = new Acknowledgements(turnEnd, (message) => this.send(message));
		socket.on('error', () => undefined);
		// A peer that does not read its pongs gets none: they would pile up.
		socket.on('ping', (data) => this.#out.isQuick && !this.closed && socket.pong(data));
		socket.on('close', () => this.#end());
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

	/** Real milliseconds; 0 before anything was sent. */
	get lastSent(): number {
		return this.#out.lastSent;
	}

	/** Bytes of a frame that has not come to its end. */
	get halfRead(): number {
		return this.#in.halfRead;
	}

	/** Milliseconds since the last byte came. */
	silence(now: number): number {
		return this.#in.silence(now);
	}

	/** Browsers answer it by themselves. */
	ping(): void {
		if (!this.closed) this.#socket.ping();
	}

	recognise(who: Who): void {
		if (this.closed) return;
		this.#identity = { is: 'recognised', who };
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

	/** Its step 2 is sent: from here on it is sent every update. */
	startReading(): void {
		if (this.#reading.is === 'waiting') this.#reading = { is: 'current' };
	}

	/**
	 * Sends updates as frames that others are sent too. To a peer that reads too slowly it sends nothing, and
	 * notes what it missed.
	 * @param firstClocks of each client id in the frames
	 */
	sendUpdates(frames: Buffer, firstClocks: () => ReadonlyMap<number, number>): void {
		if (this.closed || this.#reading.is === 'waiting') return;
		if (this.#reading.is === 'current' && !this.#out.isBehind) return this.#out.sendFramed(frames);
		const missed = this.#reading.is === 'behind' ? this.#reading.missed : new Map<number, number>();
		this.#reading = { is: 'behind', missed: earliest(missed, firstClocks()) };
		this.#out.awaitDrain();
	}

	/** What a slow reader was not sent, null where it missed nothing. From here on it is sent every update. */
	takeMissed(): ReadonlyMap<number, number> | null {
		if (this.#reading.is !== 'behind') return null;
		const { missed } = this.#reading;
		this.#reading = { is: 'current' };
		return missed;
	}

	sendFleeting(frames: Buffer): void {
		if (!this.closed && this.#out.isQuick) this.#out.sendFramed(frames);
	}

	/** Called by a timer: closes a peer that has been behind for too long. */
	checkPace(now: number): void {
		this.#out.checkPace(now);
	}

	/** The number of the counted frame that has just come. */
	count(): number {
		return this.#acknowledgements.count();
	}

	/** These counted frames are durable. */
	accept(frames: readonly number[], lastEntry: () => number): void {
		// Other clients ask for no ACK, and an ignored frame of theirs would hold back all that follow.
		if (this.ext) this.#acknowledgements.settle(frames, lastEntry);
	}

	/** This counted frame is not accepted. Our client joins again; another is closed where the data is bad. */
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

	/** Our step 1 is on its way to it. */
	startCatchUp(): void {
		if (this.#writing.is === 'open') this.#writing = { is: 'catching-up', held: [] };
	}

	/** Keeps an update that builds on what the answer to our step 1 will bring. */
	holdUpdate(held: HeldUpdate): void {
		if (this.#writing.is !== 'catching-up') return;
		this.#writing.held.push(held);
		if (holdsTooMuch(this.#writing.held)) this.close(CLOSE.tryLater);
	}

	/** The answer to our step 1 has come, or is not waited for any more. Returns the updates held for it. */
	endCatchUp(): HeldUpdate[] {
		if (this.#writing.is !== 'catching-up') return [];
		const { held } = this.#writing;
		this.#writing = { is: 'open' };
		return held;
	}

	/** @param name said with the reason: of the person a browser is signed in as now */
	close(code: CloseCode, name?: string): void {
		if (this.closed) return;
		this.#out.end();
		this.#socket.close(code, closeReason(code, name));
		// Until then it may still send, and what it sends takes memory.
		const cut = setTimeout(() => this.#socket.terminate(), patience);
		cut.unref();
		this.#socket.once('close', () => clearTimeout(cut));
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
		if (this.#identity.is === 'ended') return;
		const who = this.#identity.is === 'recognised' ? this.#identity.who : null;
		this.#identity = { is: 'ended', who };
		this.#reading = { is: 'waiting' };
		this.#writing = { is: 'refused' };
		this.#in.end();
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
