import type { FileHandle } from 'node:fs/promises';
import { CHUNK, sealChunk } from './chunks';

/** Encrypts a paper as it arrives, chunk by chunk: no more than one chunk is held in memory. */
export class IncomingPaper {
	readonly #paper: string;
	readonly #key: Buffer;
	readonly #file: FileHandle;
	readonly #held = Buffer.allocUnsafe(CHUNK);
	#filled = 0;
	#index = 0;
	bytes = 0;

	constructor(paper: string, key: Buffer, file: FileHandle) {
		this.#paper = paper;
		this.#key = key;
		this.#file = file;
	}

	async write(bytes: Uint8Array): Promise<void> {
		this.bytes += bytes.length;
		for (let at = 0; at < bytes.length;) {
			// A full chunk waits for one more byte: the last chunk is sealed as the last.
			if (this.#filled === CHUNK) await this.#seal(false);
			const part = bytes.subarray(at, at + CHUNK - this.#filled);
			this.#held.set(part, this.#filled);
			this.#filled += part.length;
			at += part.length;
		}
	}

	/** Resolves when everything would survive a power cut. */
	async end(): Promise<void> {
		await this.#seal(true);
		await this.#file.sync();
	}

	async #seal(isLast: boolean): Promise<void> {
		const place = { paper: this.#paper, index: this.#index, isLast };
		const sealed = sealChunk(this.#key, place, this.#held.subarray(0, this.#filled));
		this.#index += 1;
		this.#filled = 0;
		for (let at = 0; at < sealed.length;) {
			at += (await this.#file.write(sealed, at)).bytesWritten;
		}
	}
}
