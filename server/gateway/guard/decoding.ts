import type { Decoder } from 'lib0/decoding';
import { createDecoder, hasContent, readAny, readVarString, readVarUint } from 'lib0/decoding';
import * as Y from 'yjs';

/** Structs, and ranges of deletions, of one update. */
export const MAX_STRUCTS = 50_000;
/** Parts of one plain value: a pin has four. */
const MAX_PARTS = 16;

/** First bits of a struct: collected, deleted, letters, a map or a text, plain values, a gap. */
const KINDS: ReadonlySet<number> = new Set([0, 1, 4, 7, 8, 10]);
/** First byte of an object; of an object, an array, and bytes. */
const OBJECT = 118;
const NESTING: ReadonlySet<number> = new Set([OBJECT, 117, 116]);

/** An update taken apart: what it writes, and what it deletes. */
export type Decoded = ReturnType<typeof Y.decodeUpdate>;

/** More than an update may hold; it was not read to its end. */
class TooMuch extends Error {}

/**
 * The fault where the bytes are not one whole update, or hold too much. Two bytes can make an object of
 * a hundred, so what is made is counted while it is read. Applying is dearer still: this stands first.
 */
export function decodeWhole(update: Uint8Array): Decoded | 'schema' | 'size' {
	const bytes = createDecoder(update);
	function OverTheseBytes() {
		return new CountingDecoder(bytes);
	}
	try {
		const decoded = Y.decodeUpdateV2(update, OverTheseBytes as unknown as typeof Y.UpdateDecoderV1);
		// The other encoding often reads as a short update with something after it.
		return hasContent(bytes) ? 'schema' : decoded;
	} catch (error) {
		return error instanceof TooMuch ? 'size' : 'schema';
	}
}

class CountingDecoder extends Y.UpdateDecoderV1 {
	readonly #structs = upTo(MAX_STRUCTS);
	readonly #clients = upTo(MAX_STRUCTS);
	readonly #values = upTo(MAX_STRUCTS);
	readonly #deleters = upTo(MAX_STRUCTS);
	readonly #ranges = upTo(MAX_STRUCTS);

	override readClient(): number {
		this.#clients();
		return super.readClient();
	}

	override readInfo(): number {
		this.#structs();
		const info = super.readInfo();
		if (!KINDS.has(info & 31)) throw new Error('a kind of content that no board holds');
		return info;
	}

	override readAny(): unknown {
		this.#values();
		return readPlain(this.restDecoder);
	}

	override resetDsCurVal(): void {
		this.#deleters();
		super.resetDsCurVal();
	}

	override readDsClock(): number {
		this.#ranges();
		return super.readDsClock();
	}
}

function upTo(most: number): () => void {
	let count = 0;
	return () => {
		count += 1;
		if (count > most) throw new TooMuch();
	};
}

/** As lib0 reads it, but for what no board holds: anything inside an object's fields, any array, any bytes. */
function readPlain(bytes: Decoder): unknown {
	if (bytes.arr[bytes.pos] !== OBJECT) return readFlat(bytes);
	bytes.pos += 1;
	const parts = readVarUint(bytes);
	if (parts > MAX_PARTS) throw new TooMuch();
	const value: Record<string, unknown> = {};
	for (let part = 0; part < parts; part += 1) {
		const key = readVarString(bytes);
		value[key] = readFlat(bytes);
	}
	return value;
}

function readFlat(bytes: Decoder): unknown {
	if (NESTING.has(bytes.arr[bytes.pos])) throw new Error('a value that no board holds');
	return readAny(bytes);
}
