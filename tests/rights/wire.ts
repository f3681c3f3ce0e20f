import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../server/gateway/wire/frames';
import { presenceFrame } from '../../server/gateway/wire/presence-frames';
import { addPoint } from '../../src/lib/board/documents/board';
import { blockText, readDraft } from '../../src/lib/board/documents/draft';
import { findingText, readFindings } from '../../src/lib/board/documents/findings';
import { readResponse, rowText } from '../../src/lib/board/documents/response';
import type { DocKind } from '../../src/lib/board/names';
import { FRAME } from '../../src/lib/live/frames';
import type { LiveAsk } from '../../src/lib/live/ask';
import type { LiveReply } from '../../src/lib/live/events';
import { LIVE_PROTOCOL } from '../../src/lib/live/events';

/** One bare link to a board, as a program would hold it. */
export class Link {
	readonly frames: Uint8Array[] = [];
	readonly doc = new Y.Doc();
	closed: { code: number; reason: string } | null = null;
	/** The status of an upgrade that was refused. */
	refused: number | null = null;
	readonly #socket: WebSocket;
	#changed: () => void = () => undefined;

	constructor(origin: string, board: string, headers: Record<string, string>, query = 'ext=1') {
		const url = `${origin.replace('http', 'ws')}/boards/${encodeURIComponent(board)}?${query}`;
		this.#socket = new WebSocket(url, { headers });
		this.#socket.on('open', () => this.#socket.send(step1Frame(new Y.Doc())));
		this.#socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)));
		this.#socket.on('close', (code, reason) => {
			this.closed ??= { code, reason: reason.toString() };
			this.#changed();
		});
		this.#socket.on('unexpected-response', (_request, { statusCode }) => {
			this.refused = statusCode ?? 0;
			this.#changed();
		});
		this.#socket.on('error', () => undefined);
	}

	/** Waits until it is so; the board's answer has no other end. */
	async until(isSo: () => boolean, patience = 10_000): Promise<void> {
		const late = Date.now() + patience;
		while (!isSo()) {
			if (Date.now() > late) throw new Error(`nothing came: ${isSo}`);
			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, 200);
				this.#changed = () => {
					clearTimeout(timer);
					resolve();
				};
			});
		}
	}

	/** The whole board was sent, or the link was ended. */
	async settled(): Promise<this> {
		await this.until(() => this.isSynced || this.closed !== null || this.refused !== null);
		return this;
	}

	get isSynced(): boolean {
		return this.frames.some(([kind, step]) => kind === FRAME.sync && step === 1);
	}

	/** Sends an edit; 'saved', or why it was not taken. */
	async write(edit: (doc: Y.Doc) => void): Promise<string> {
		const updates: Uint8Array[] = [];
		const keep = (update: Uint8Array) => updates.push(update);
		this.doc.on('update', keep);
		this.doc.transact(() => edit(this.doc));
		this.doc.off('update', keep);
		for (const update of updates) this.#socket.send(updateFrame(update));
		const answer = () => this.frames.find(([kind]) => kind === FRAME.ack || kind === FRAME.nack);
		await this.until(() => answer() !== undefined || this.closed !== null);
		const frame = answer();
		if (!frame) return `closed ${this.closed?.code}`;
		const decoder = decoding.createDecoder(frame);
		if (decoding.readVarUint(decoder) === FRAME.ack) return 'saved';
		decoding.readVarUint(decoder);
		return decoding.readVarString(decoder);
	}

	/** Says that somebody is here, as a page does; the server puts their name to it. */
	bePresent(): void {
		this.#socket.send(presenceFrame([[this.doc.clientID, 1, '{"user":{}}']]));
	}

	end(): void {
		this.#socket.terminate();
	}

	#hear(frame: Uint8Array): void {
		this.frames.push(frame);
		const heard = readFrame(frame);
		if (heard?.kind === 'step2' || heard?.kind === 'update') Y.applyUpdate(this.doc, heard.update);
		this.#changed();
	}
}

export type Reached = 'none' | 'read' | 'write' | 'cy';

/** What somebody gets of a board by trying: not one byte, its content, or a place to write too. */
export async function reached(
	origin: string,
	cookie: string,
	board: { name: string; kind: DocKind },
	person: string
): Promise<Reached | string> {
	// Only a report's own texts are written in two languages.
	const isOfReport = board.kind === 'findings' || board.kind === 'draft';
	for (const lang of isOfReport ? (['en', 'cy'] as const) : (['en'] as const)) {
		const link = await new Link(origin, board.name, { cookie }).settled();
		try {
			if (link.closed) {
				const isSilent = link.frames.length === 0 && link.closed.code === 4403;
				return isSilent ? 'none' : `${link.closed.code} after ${link.frames.length} frames`;
			}
			const said = await link.write((doc) => edit(doc, board.kind, person, lang));
			if (said === 'saved') return lang === 'en' ? 'write' : 'cy';
			if (said !== 'readonly' && said !== 'frozen') return said;
		} finally {
			link.end();
		}
	}
	return 'read';
}

/** A small honest edit, of the English or of the Welsh where a document has both. */
export function edit(doc: Y.Doc, kind: DocKind, person: string, lang: 'en' | 'cy'): void {
	if (kind === 'note') return doc.getText('text').insert(0, 'N');
	if (kind === 'board') {
		addPoint(doc, { person, lang, origin: 'test' }, { kind: 'query', text: 'One more question?' });
		return;
	}
	if (kind === 'response') {
		return rowText(doc, Object.keys(readResponse(doc).rows)[0]).insert(0, 'R');
	}
	if (kind === 'findings') {
		return findingText(doc, Object.keys(readFindings(doc).findings)[0], lang).insert(0, 'F');
	}
	return blockText(doc, readDraft(doc).blocks[0].id, lang).insert(0, 'D');
}

/** A live link, or why there is none. */
export async function live(
	origin: string,
	headers: Record<string, string>,
	transports: ('websocket' | 'polling')[] = ['websocket']
): Promise<{ socket: Socket; refused: string | null }> {
	const socket = io(origin, {
		path: '/live/',
		addTrailingSlash: true,
		transports,
		reconnection: false,
		forceNew: true,
		extraHeaders: headers
	});
	const refused = await new Promise<string | null>((resolve) => {
		socket.on('connect', () => resolve(null));
		socket.on('connect_error', (error) => resolve(error.message));
	});
	return { socket, refused };
}

export function say(socket: Socket, ask: LiveAsk): Promise<LiveReply> {
	return socket.emitWithAck('ask', LIVE_PROTOCOL, ask) as Promise<LiveReply>;
}
