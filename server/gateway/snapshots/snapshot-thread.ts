import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Made, Order } from './snapshot-worker.js';

type Answer = { made: Made } | { error: string };

export interface ThreadOptions {
	worker: URL;
	/** Milliseconds that one snapshot may take. */
	patience: number;
	/** Milliseconds without an order after which the thread ends and frees its memory. */
	idle: number;
}

/** A thread for making snapshots, so that they do not delay the boards. Started when it is needed. */
export class SnapshotThread {
	readonly #options: ThreadOptions;
	#worker: Worker | null = null;
	#asked: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
	#idle: NodeJS.Timeout | undefined;

	constructor(options: ThreadOptions) {
		this.#options = options;
	}

	/**
	 * Makes one snapshot; callers must wait for it before the next. The order's bytes are transferred and cannot be used
	 * here afterwards. Rejects where the thread cannot start, fails, dies or takes too long; the next order starts another.
	 */
	async make(order: Order): Promise<Made> {
		clearTimeout(this.#idle);
		try {
			this.#worker ??= this.#begin();
			const answer = await this.#ask(this.#worker, order);
			if ('error' in answer) throw new Error(answer.error);
			this.#idle = setTimeout(() => void this.end(), this.#options.idle);
			this.#idle.unref();
			return answer.made;
		} catch (error) {
			await this.end();
			throw error;
		}
	}

	/** Ends the thread. An order that is being worked on rejects. */
	async end(): Promise<void> {
		clearTimeout(this.#idle);
		const worker = this.#worker;
		this.#worker = null;
		this.#asked?.reject(new Error('the snapshot thread was ended'));
		await worker?.terminate();
	}

	#begin(): Worker {
		// Without the loaders that this process was started with: the worker is plain JavaScript.
		const worker = new Worker(this.#options.worker, { execArgv: [] });
		worker.unref();
		worker.on('message', (answer: Answer) => this.#asked?.resolve(answer));
		worker.on('error', (error) => this.#asked?.reject(error));
		worker.on('exit', () => {
			if (this.#worker !== worker) return;
			this.#worker = null;
			this.#asked?.reject(new Error('the snapshot thread died'));
		});
		return worker;
	}

	async #ask(worker: Worker, order: Order): Promise<Answer> {
		const asked = new Promise<Answer>((resolve, reject) => (this.#asked = { resolve, reject }));
		const late = setTimeout(() => {
			this.#asked?.reject(new Error('the snapshot thread took too long'));
		}, this.#options.patience);
		try {
			worker.postMessage(order, handedOver(order));
			return await asked;
		} finally {
			clearTimeout(late);
			this.#asked = null;
		}
	}
}

/** The worker's file, which is never bundled: looked for from this file's folder (or the build's) upwards. */
export function workerFile(): URL {
	const path = 'server/gateway/snapshots/snapshot-worker.js';
	const here = new URL('.', import.meta.url);
	const above = Array.from(here.pathname, (_, n) => new URL('../'.repeat(n) + path, here));
	return above.find((file) => existsSync(file)) ?? above[0];
}

function handedOver({ base, pages }: Order): ArrayBuffer[] {
	const buffers = pages.flatMap(({ bytes, cuts }) => [bytes.buffer, cuts.buffer]);
	return base ? [base.vector.buffer, base.state.buffer, ...buffers] : buffers;
}
