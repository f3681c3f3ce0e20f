import type { Decoder } from 'lib0/decoding';
import { createDecoder, hasContent, readAny, readVarString, readVarUint } from 'lib0/decoding';
import * as Y from 'yjs';

/** Structs in one update, and likewise its clients, values and deleted ranges. */
export const MAX_STRUCTS = 50_000;
/** Fields of one plain object. The largest in use, a pin, has four. */
const MAX_PARTS = 16;

/** Kinds of struct (low five bits): GC, deleted, string, type (map or text), any (plain values), skip. */
const KINDS: ReadonlySet<number> = new Set([0, 1, 4, 7, 8, 10]);
/** First byte of an encoded object; and of the three that a field may not be: object, array, bytes. */
const OBJECT = 118;
const NESTING: ReadonlySet<number> = new Set([OBJECT, 117, 116]);

/** A decoded update: its structs and its deletions. */
export type Decoded = ReturnType<typeof Y.decodeUpdate>;

/** The update holds more than is allowed; it was not read to its end. */
class TooMuch extends Error {}

/**
 * Decodes an update; returns the fault where the bytes are not exactly one update or hold too much. Counts while it
 * reads, because two bytes of an update can take a hundred bytes of memory. Applying costs more, so this comes first.
 */
export function decodeWhole(update: Uint8Array): Decoded | 'schema' | 'size' {
	const bytes = createDecoder(update);
	function OverTheseBytes() {
		return new CountingDecoder(bytes);
	}
	try {
		const decoded = Y.decodeUpdateV2(update, OverTheseBytes as unknown as typeof Y.UpdateDecoderV1);
		// An update in Yjs's v2 encoding often reads as a short v1 update with bytes after it.
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

/** Reads a plain value as lib0 does, but throws at what no board holds: arrays, bytes, and objects within objects. */
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
