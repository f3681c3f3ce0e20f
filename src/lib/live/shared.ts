import { fromBase64, toBase64 } from 'lib0/buffer';

/** Stands for a quotation mark, which Kit would escape again for every reader. */
const MARK = '\uE000';

/** A part of a page's data that is the same for many readers. It is serialised once for all of them. */
export class Shared {
	#letters: string | null = null;

	static of<T extends object>(fields: T): T & Shared {
		return Object.assign(new Shared(), fields);
	}

	static read(letters: string): unknown {
		return JSON.parse(letters.replaceAll(MARK, '"'), (_, value: unknown) =>
			isBytes(value) ? fromBase64(value.b64) : value
		);
	}

	get letters(): string {
		return (this.#letters ??= JSON.stringify(this, bytesInLetters)
			.replaceAll(MARK, '\\ue000')
			.replaceAll('"', MARK));
	}
}

interface Bytes {
	b64: string;
}

/** `this` is the object that holds the value: `JSON.stringify` passes a Buffer as numbers, so the bytes are read from `this`. */
function bytesInLetters(this: Record<string, unknown>, key: string, value: unknown): unknown {
	const held = this[key];
	return held instanceof Uint8Array ? ({ b64: toBase64(held) } satisfies Bytes) : value;
}

function isBytes(value: unknown): value is Bytes {
	return typeof (value as Partial<Bytes> | null)?.b64 === 'string';
}
