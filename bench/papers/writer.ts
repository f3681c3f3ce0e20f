import { once } from 'node:events';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../server/gateway/wire/frames';
import { answerNote } from '../../src/lib/board/documents/board';
import { FRAME } from '../../src/lib/live/frames';
import { pause } from '../figures';

/** One who writes on a board, without a browser, and waits for each letter to be acknowledged. */
export class Writer {
	readonly #doc = new Y.Doc();
	#acknowledged: () => void = () => undefined;

	private constructor(readonly socket: WebSocket) {}

	static async join(origin: string, board: string, cookie: string): Promise<Writer> {
		const url = `${origin.replace('http', 'ws')}/boards/${encodeURIComponent(board)}?ext=1`;
		const writer = new Writer(new WebSocket(url, { headers: { cookie } }));
		await writer.#join();
		return writer;
	}

	/** A letter at a time until then; milliseconds until each was acknowledged. */
	async write(until: number, every: number): Promise<number[]> {
		const took: number[] = [];
		while (performance.now() < until) {
			const begun = performance.now();
			const acknowledged = new Promise<void>((resolve) => (this.#acknowledged = resolve));
			const note = answerNote(this.#doc, '4');
			this.#doc.transact(() => note.insert(note.length, 'a'));
			await acknowledged;
			took.push(performance.now() - begun);
			await pause(Math.max(0, every - (performance.now() - begun)));
		}
		return took;
	}

	leave(): void {
		this.socket.terminate();
	}

	async #join(): Promise<void> {
		const joined = new Promise<void>((resolve) => {
			this.socket.on('message', (data: Buffer) => {
				const bytes = new Uint8Array(data);
				if (bytes[0] === FRAME.ack) this.#acknowledged();
				const heard = readFrame(bytes);
				if (heard?.kind !== 'step2' && heard?.kind !== 'update') return;
				Y.applyUpdate(this.#doc, heard.update, 'server');
				if (heard.kind === 'step2') resolve();
			});
		});
		this.#doc.on('update', (update: Uint8Array, from: unknown) => {
			if (from !== 'server') this.socket.send(updateFrame(update));
		});
		await once(this.socket, 'open');
		this.socket.send(step1Frame(this.#doc));
		await joined;
	}
}
