import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import WebSocket from 'ws';
import * as Y from 'yjs';
import {
	awarenessFrame,
	isCounted,
	readFrame,
	step1Frame,
	step2Frame,
	updateFrame
} from '../../../server/gateway/wire/frames';
import { FRAME } from '../../../src/lib/live/frames';

/** What an honest client may be told at any time; anything else is a fault. */
const expected = { refusals: ['frozen', 'readonly'], closes: [1005, 1006, 1013, 4503] };

/**
 * An honest client whose wire is flushed by hand: what it says waits in the outbox, what it hears waits
 * in the inbox, and a link that is cut loses both.
 */
export class HandFlushed {
	doc = new Y.Doc();
	readonly person: string;
	readonly faults: string[] = [];
	/** All that it was shown, or that was acknowledged to it. */
	readonly promised: Uint8Array[] = [];

	readonly #isNaming: boolean;
	#socket: WebSocket | null = null;
	#outbox: Uint8Array[] = [];
	#inbox: Uint8Array[] = [];
	#sent: Uint8Array[] = [];
	#acknowledged = 0;
	#hasStep2 = false;
	#clock = 0;
	#presences: Uint8Array | null = null;

	/** @param isNaming says which client id it will use; stock clients do not */
	constructor(person: string, isNaming: boolean) {
		this.person = person;
		this.#isNaming = isNaming;
		this.#listen();
	}

	get isOnline(): boolean {
		return this.#socket !== null;
	}

	/** In step, and nothing of it is unsaid or unheard or unacknowledged. */
	get isSaved(): boolean {
		const isQuiet = this.#outbox.length + this.#inbox.length === 0;
		return this.#hasStep2 && isQuiet && this.#acknowledged === this.#sent.length;
	}

	connect(url: string, board: string): void {
		if (this.#socket) return;
		const named = this.#isNaming ? `&clientID=${this.doc.clientID}` : '';
		const socket = new WebSocket(`${url}/${board}?ext=1${named}`, {
			headers: { cookie: `plenary_session=${this.person}` }
		});
		socket.on('error', () => undefined);
		socket.on('message', (data: Buffer) => {
			if (this.#socket === socket) this.#inbox.push(new Uint8Array(data));
		});
		socket.on('close', (code) => {
			if (!expected.closes.includes(code)) this.faults.push(`closed ${code}`);
			if (this.#socket === socket) this.cut();
		});
		this.#socket = socket;
		this.#outbox = [step1Frame(this.doc)];
	}

	/** What was on the wire arrives or does not; what was not stays unsaid. */
	cut(): void {
		this.#socket?.terminate();
		this.#socket = null;
		this.#outbox = [];
		this.#inbox = [];
		this.#sent = [];
		this.#acknowledged = 0;
		this.#hasStep2 = false;
	}

	say(most = Infinity): void {
		if (this.#socket?.readyState !== WebSocket.OPEN) return;
		for (const frame of this.#outbox.splice(0, most)) {
			const said = readFrame(frame);
			if (isCounted(frame) && (said?.kind === 'step2' || said?.kind === 'update')) {
				this.#sent.push(said.update);
			}
			this.#socket.send(frame);
		}
	}

	hear(most = Infinity): void {
		for (const frame of this.#inbox.splice(0, most)) if (this.#socket) this.#hear(frame);
	}

	bePresent(state: object | null): void {
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, this.doc.clientID);
		encoding.writeVarUint(encoder, (this.#clock += 1));
		encoding.writeVarString(encoder, JSON.stringify(state));
		if (this.#socket) this.#outbox.push(awarenessFrame(encoding.toUint8Array(encoder)));
	}

	/** What every stock client does with the presence of others. */
	echo(): void {
		if (this.#socket && this.#presences) this.#outbox.push(this.#presences);
	}

	#hear(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame.subarray(1));
		if (frame[0] === FRAME.ack) return this.#acknowledge(decoding.readVarUint(decoder));
		if (frame[0] === FRAME.nack) return this.#refused(frame);
		if (frame[0] === FRAME.awareness) this.#presences = frame;
		const heard = readFrame(frame);
		if (heard?.kind === 'step1') {
			this.#outbox.push(step2Frame(Y.encodeStateAsUpdate(this.doc, heard.vector)));
		}
		if (heard?.kind !== 'step2' && heard?.kind !== 'update') return;
		if (heard.kind === 'step2') this.#hasStep2 = true;
		this.promised.push(heard.update);
		Y.applyUpdate(this.doc, heard.update, 'server');
	}

	#acknowledge(frames: number): void {
		this.promised.push(...this.#sent.slice(this.#acknowledged, frames));
		this.#acknowledged = frames;
	}

	/** Its copy holds what nobody else will have: it begins again, as somebody new. */
	#refused(frame: Uint8Array): void {
		const code = new TextDecoder().decode(frame.subarray(3));
		if (!expected.refusals.includes(code)) this.faults.push(`refused ${code}`);
		this.cut();
		this.doc = new Y.Doc();
		this.#listen();
	}

	#listen(): void {
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'server' && this.#socket) this.#outbox.push(updateFrame(update));
		});
	}
}
