/** One socket. Over 200 lines because sending, acknowledging and reconnecting share one list of edits. */
import * as decoding from 'lib0/decoding';
import type { Decoder } from 'lib0/decoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { RefusedCode } from '../../live/codes';
import { ACCESS, FRAME, SYNC } from '../../live/frames';
import type { Access } from '../../meeting/rights/abilities';
import { Blockage } from './blockage';
import { countingSocket } from './counting';
import type { LogMemory } from './log-memory';
import { unacceptedText } from './unaccepted';

export interface SocketOptions {
	url: string;
	board: string;
	/** What the page said may be done here, until the server says it on this socket. */
	access: Access;
	/** Presence carried over from the socket before. */
	presence: Record<string, unknown> | null;
	/** Named to the server, which refuses it where the cookie is another person’s. */
	madeFor: string | undefined;
	isScreen: boolean | undefined;
	Socket: typeof WebSocket;
	/** Whether the server answers an ordinary request. */
	reach: () => Promise<boolean>;
	/** Of this board, over all sockets. */
	log: LogMemory;
	changed(): void;
	/** Something was not accepted: this socket and its document are given up. */
	refused(code: RefusedCode | 'older-copy'): void;
	/** The server ended the link for good. */
	closed(code: number, reason: string): void;
}

/** Close code: the frame was too large for the server to read. */
const tooBig = 1009;
/** Longest wait between two tries, in milliseconds. It starts at 200, doubles, and is shortened at random. */
const longestWait = 2_500;

/** An edit not acknowledged within this many milliseconds is shown as not saved yet. */
const patience = 3_000;

/** Wait after the rate limit, in milliseconds; up to twice as long, at random. */
const restFor = 1_500;
/**
 * Wait while the browser says it is offline, in milliseconds. It may be wrong, so the server is still
 * tried.
 */
const offlineFor = 2_500;

interface Edit {
	update: Uint8Array;
	/** Null until it is sent on this socket. */
	frame: number | null;
	/** When it was made, or sent on this socket, by the page’s own clock. */
	since: number;
}

/**
 * One document on one WebSocket provider. It knows which edits the server has made durable.
 */
export class BoardSocket {
	readonly doc = new Y.Doc();
	/** What this connection may write now; a frozen board is read by everybody. */
	access: Access;
	frozen = false;
	/** The server can keep nothing just now: what is typed waits here and goes out when it can. */
	paused = false;
	/** A connection has failed or been lost, and no new one is in step yet. */
	isDown = false;

	readonly #blockage: Blockage;
	readonly #provider: WebsocketProvider;
	readonly #options: SocketOptions;
	/** Own edits that no ACK covers. */
	#unsaved: Edit[] = [];
	#sent = 0;
	#acknowledged = 0;
	#isOver = false;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#growingLate: ReturnType<typeof setTimeout> | undefined;

	constructor(options: SocketOptions) {
		this.#options = options;
		this.#blockage = new Blockage(options.reach, () => !this.#isOver && options.changed());
		this.access = options.access;
		// Before the provider's own listener: the edit is on the account when its frame is counted.
		this.doc.on('update', this.#edited);
		this.#provider = new WebsocketProvider(
			options.url,
			encodeURIComponent(options.board),
			this.doc,
			{
				connect: false,
				disableBc: true,
				params: {
					ext: '1',
					clientID: String(this.doc.clientID),
					...(options.isScreen && { screen: '1' }),
					...(options.madeFor && { for: options.madeFor })
				},
				WebSocketPolyfill: countingSocket(options.Socket, {
					opened: () => this.#startCounting(),
					sending: (step) => this.#count(step)
				})
			}
		);
		this.#listen();
		if (options.presence) this.awareness.setLocalState(options.presence);
	}

	get awareness(): Awareness {
		return this.#provider.awareness;
	}

	/** In step with the server on this socket. */
	get isSynced(): boolean {
		return this.#provider.synced;
	}

	/** The server answers, and no socket to it can be opened: the network between lets none through. */
	get isBlocked(): boolean {
		return this.#blockage.isBlocked;
	}

	/** What is typed is kept for sending, now or as soon as the server can take it. */
	get mayKeep(): boolean {
		return this.access === 'write' && !this.frozen;
	}

	/** What is typed goes out at once. */
	get mayWrite(): boolean {
		return this.mayKeep && !this.paused;
	}

	/** Own edits that are not yet durable. */
	get unsaved(): number {
		return this.#unsaved.length;
	}

	/** The oldest of them has been without an answer for too long to speak of saving. */
	get isLate(): boolean {
		const [oldest] = this.#unsaved;
		return oldest !== undefined && performance.now() - oldest.since >= patience;
	}

	/** Everything sent on this socket is durable. */
	get isAcknowledged(): boolean {
		return this.#sent === this.#acknowledged;
	}

	get unsavedText(): string {
		return unacceptedText(
			this.doc,
			this.#unsaved.map(({ update }) => update)
		);
	}

	/** Ends the link and keeps the document, which a page may still show. */
	hangUp(): void {
		this.#isOver = true;
		clearTimeout(this.#resting);
		clearTimeout(this.#growingLate);
		this.#provider.destroy();
	}

	dispose(): void {
		if (!this.#isOver) this.hangUp();
		this.doc.destroy();
	}

	dial(): void {
		clearTimeout(this.#resting);
		if (!this.#isOver) this.#provider.connect();
	}

	/** The browser has lost its network: no answer would come on this socket. */
	loseNetwork(): void {
		this.#rest(offlineFor);
	}

	#listen(): void {
		const provider = this.#provider;
		const heard = (handle: (decoder: Decoder) => void) => (_: unknown, decoder: Decoder) => {
			if (!this.#isOver) handle(decoder);
		};
		const hearSync = provider.messageHandlers[FRAME.sync];
		provider.messageHandlers[FRAME.sync] = (...heard) => {
			const [, { arr, pos }] = heard;
			if (arr[pos] === SYNC.update) this.#options.log.received();
			hearSync(...heard);
		};
		provider.messageHandlers[FRAME.ack] = heard((decoder) => this.#hearAck(decoder));
		provider.messageHandlers[FRAME.nack] = heard((decoder) => this.#hearNack(decoder));
		provider.messageHandlers[FRAME.state] = heard((decoder) => this.#hearState(decoder));
		provider.on('sync', (isSynced: boolean) => {
			if (isSynced) this.isDown = false;
			this.#options.changed();
		});
		provider.on('status', ({ status }) => {
			if (status === 'connected') {
				this.#blockage.opened();
				this.#comeBack();
			}
			this.#options.changed();
		});
		provider.on('connection-close', (event) => {
			if (this.#isOver) return;
			this.isDown = true;
			if (!provider.wsconnected) this.#blockage.failed();
			const wait = Math.min(longestWait, 200 * 2 ** provider.wsUnsuccessfulReconnects);
			provider.maxBackoffTime = wait * (0.25 + 0.75 * Math.random());
			if (event?.code === tooBig) this.#refuse('size');
			else this.#options.changed();
		});
		provider.on('closed', ({ code, reason }) => {
			if (!this.#isOver) this.#options.closed(code, reason);
		});
	}

	readonly #edited = (update: Uint8Array, _: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
		if (!local) return;
		this.#unsaved.push({ update, frame: null, since: performance.now() });
		if (this.#isOver) return;
		this.#watchLateness();
		if (this.mayKeep) this.#options.changed();
		// The page should not have let this be typed; it is given back rather than lost.
		else queueMicrotask(() => this.#refuse(this.frozen ? 'frozen' : 'readonly'));
	};

	#startCounting(): void {
		this.#sent = 0;
		this.#acknowledged = 0;
		for (const edit of this.#unsaved) edit.frame = null;
	}

	#count(step: number): boolean {
		if (!this.mayWrite) return false;
		this.#sent += 1;
		const carried = step === SYNC.step2 ? this.#unsaved : this.#unsaved.slice(-1);
		for (const edit of carried.filter(({ frame }) => frame === null)) {
			edit.frame = this.#sent;
			edit.since = performance.now();
		}
		return true;
	}

	/** Tells of an edit that stays without an answer; one timer for all of them. */
	#watchLateness(): void {
		const [oldest] = this.#unsaved;
		if (this.#growingLate !== undefined || !oldest) return;
		this.#growingLate = setTimeout(
			() => {
				this.#growingLate = undefined;
				if (this.isLate) this.#options.changed();
				else this.#watchLateness();
			},
			Math.max(0, oldest.since + patience - performance.now())
		);
	}

	/** The others saw this presence end, and count only what is newer. */
	#comeBack(): void {
		const state = this.awareness.getLocalState();
		if (state) this.awareness.setLocalState(state);
	}

	#hearAck(decoder: Decoder): void {
		this.#acknowledged = decoding.readVarUint(decoder);
		this.#options.log.acknowledged(decoding.readVarUint(decoder));
		this.#unsaved = this.#unsaved.filter(
			({ frame }) => frame === null || frame > this.#acknowledged
		);
		this.#watchLateness();
		this.#options.changed();
	}

	#hearNack(decoder: Decoder): void {
		decoding.readVarUint(decoder);
		const code = decoding.readVarString(decoder) as RefusedCode;
		// Nothing is wrong with it, and all of it goes out in one frame a little later.
		if (code === 'rate') this.#rest(restFor * (1 + Math.random()));
		else this.#refuse(code);
	}

	#rest(milliseconds: number): void {
		if (this.#isOver) return;
		this.isDown = true;
		this.#provider.disconnect();
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.dial(), milliseconds);
		this.#options.changed();
	}

	#hearState(decoder: Decoder): void {
		this.access = ACCESS[decoding.readVarUint(decoder)] ?? 'none';
		this.frozen = decoding.readVarUint(decoder) > 0;
		decoding.readVarUint(decoder);
		this.paused = decoding.hasContent(decoder) && decoding.readVarUint(decoder) === 1;
		const isBack = decoding.hasContent(decoder) && this.#options.log.hear(readPlace(decoder));
		// A writer's page sends what is missing; a reader's must not go on showing it.
		if (isBack && !this.mayKeep) this.#refuse('older-copy');
		else if (!this.mayKeep && this.#unsaved.length > 0)
			this.#refuse(this.frozen ? 'frozen' : 'readonly');
		else this.#options.changed();
	}

	#refuse(code: RefusedCode | 'older-copy'): void {
		if (!this.#isOver) this.#options.refused(code);
	}
}

function readPlace(decoder: Decoder) {
	const next = () => decoding.readVarUint(decoder);
	return { log: next(), start: next(), began: next(), durable: next() };
}
