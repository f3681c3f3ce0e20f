import * as decoding from 'lib0/decoding';
import WebSocket from 'ws';
import * as Y from 'yjs';
import {
	isCounted,
	readFrame,
	step1Frame,
	step2Frame,
	updateFrame
} from '../../server/gateway/wire/frames';
import { FRAME } from '../../src/lib/live/frames';
import { editAnything } from './edits';
import type { Chance } from './edits';

/** A client that writes and deletes without pause, and keeps exact count of what the server promised it. */
export class Typist {
	readonly who: string;
	readonly board: string;
	readonly doc = new Y.Doc();
	/** Whole, as it was given at joining; null until then. */
	given: Uint8Array | null = null;
	/** It was told so at least once, and whether that was the last it heard. */
	frozen = { ever: false, now: false };

	readonly #socket: WebSocket;
	readonly #sent: Uint8Array[] = [];
	readonly #shown: Uint8Array[] = [];
	readonly #chance: Chance;
	readonly #ended: Promise<void>;
	#acknowledged = 0;
	#typing: NodeJS.Timeout | undefined;

	/** @param session the cookie's value, where that is not the name of whoever writes */
	constructor(url: string, who: string, board: string, chance: Chance, session = who) {
		this.who = who;
		this.board = board;
		this.#chance = chance;
		this.#socket = new WebSocket(`${url}/${board}?ext=1&clientID=${this.doc.clientID}`, {
			headers: { cookie: `plenary_session=${session}` }
		});
		this.#socket.on('error', () => undefined);
		this.#socket.on('open', () => this.#socket.send(step1Frame(this.doc)));
		this.#socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)));
		this.#ended = new Promise((resolve) => this.#socket.once('close', () => resolve()));
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'server') this.#send(update, updateFrame(update));
		});
	}

	/** @param every milliseconds between two edits */
	write(every: number): void {
		const type = () => {
			editAnything(this.doc, this.who, this.#chance);
			this.#typing = setTimeout(type, every);
		};
		this.#typing = setTimeout(type, every);
	}

	/** After a kill: all that the server still said has been heard when this resolves. */
	async end(): Promise<void> {
		clearTimeout(this.#typing);
		const patience = setTimeout(() => this.leave(), 2_000);
		await this.#ended;
		clearTimeout(patience);
	}

	leave(): void {
		clearTimeout(this.#typing);
		this.#socket.terminate();
	}

	/** Own updates that were acknowledged; its id is its own for good as soon as there is one. */
	get acknowledged(): Uint8Array[] {
		return this.#sent.slice(0, this.#acknowledged);
	}

	/** Others' updates that it was shown. */
	get shown(): readonly Uint8Array[] {
		return this.#shown;
	}

	#hear(bytes: Uint8Array): void {
		const decoder = decoding.createDecoder(bytes.subarray(1));
		if (bytes[0] === FRAME.ack) this.#acknowledged = decoding.readVarUint(decoder);
		if (bytes[0] === FRAME.nack) clearTimeout(this.#typing);
		if (bytes[0] === FRAME.state) {
			decoding.readVarUint(decoder);
			const now = decoding.readVarUint(decoder) > 0;
			this.frozen = { now, ever: now || this.frozen.ever };
		}
		const heard = readFrame(bytes);
		if (heard?.kind === 'step1') {
			const missing = Y.encodeStateAsUpdate(this.doc, heard.vector);
			this.#send(missing, step2Frame(missing));
		}
		if (heard?.kind !== 'step2' && heard?.kind !== 'update') return;
		if (heard.kind === 'step2') this.given ??= heard.update;
		this.#shown.push(heard.update);
		Y.applyUpdate(this.doc, heard.update, 'server');
	}

	#send(update: Uint8Array, frame: Uint8Array): void {
		if (this.#socket.readyState !== WebSocket.OPEN) return;
		if (isCounted(frame)) this.#sent.push(update);
		this.#socket.send(frame);
	}
}
