import { varUintSize, writeVarUint } from '../../wire/var-uint';

/** A place between two characters, by their Yjs ids. A client of -1 means that there is none on that side. */
export interface TypingPosition {
	leftClient: number;
	leftClock: number;
	rightClient: number;
	rightClock: number;
}

/** An update that is nothing but characters beside existing ones: the commonest kind of update. */
export interface TypedText extends TypingPosition {
	client: number;
	clock: number;
	/** UTF-16 units, which is also the number of clocks it takes. */
	units: number;
	/** The characters in UTF-8: a view of the update's bytes. */
	text: Uint8Array;
}

/** Bytes of the longest update that is read as typed text. Longer ones are rare. */
const MOST = 512;
/** Bits of a struct's first byte in Yjs's v1 update format. */
const HAS_LEFT = 128;
const HAS_RIGHT = 64;
const STRING = 4;

/**
 * Reads a v1 update that is nothing but characters beside existing ones. Null for every other update, broken ones
 * included, and for characters outside Unicode's basic plane.
 */
export function readTypedText(update: Uint8Array): TypedText | null {
	// One client with one struct.
	if (update.length > MOST || update[0] !== 1 || update[1] !== 1) return null;
	const reader = new Reader(update, 2);
	const client = reader.varUint();
	const clock = reader.varUint();
	const kind = update[reader.at];
	reader.at += 1;
	if ((kind & ~(HAS_LEFT | HAS_RIGHT)) !== STRING || kind === STRING) return null;
	const hasLeft = (kind & HAS_LEFT) !== 0;
	const hasRight = (kind & HAS_RIGHT) !== 0;
	const leftClient = hasLeft ? reader.varUint() : -1;
	const leftClock = hasLeft ? reader.varUint() : -1;
	const rightClient = hasRight ? reader.varUint() : -1;
	const rightClock = hasRight ? reader.varUint() : -1;
	const size = reader.varUint();
	const { at } = reader;
	// After the text there is one byte, which says that the update has no deletions.
	if (reader.isBroken || size < 1 || at + size + 1 !== update.length) return null;
	if (update[at + size] !== 0) return null;
	const text = update.subarray(at, at + size);
	const units = unitsOf(text);
	if (units === null) return null;
	return { client, clock, units, text, leftClient, leftClock, rightClient, rightClock };
}

/** The v1 update that puts these pieces, one after the other, at one place. */
export function writeTypedText(
	first: Omit<TypedText, 'text'>,
	pieces: readonly Uint8Array[]
): Uint8Array {
	const size = pieces.reduce((sum, { length }) => sum + length, 0);
	const numbers = [first.client, first.clock];
	const sides: number[] = [];
	if (first.leftClient >= 0) sides.push(first.leftClient, first.leftClock);
	if (first.rightClient >= 0) sides.push(first.rightClient, first.rightClock);
	const head = [...numbers, ...sides, size].reduce((sum, each) => sum + varUintSize(each), 0);
	const update = new Uint8Array(2 + head + 1 + size + 1);
	update[0] = 1;
	update[1] = 1;
	let at = 2;
	for (const each of numbers) at = writeVarUint(update, at, each);
	update[at] =
		STRING | (first.leftClient >= 0 ? HAS_LEFT : 0) | (first.rightClient >= 0 ? HAS_RIGHT : 0);
	at += 1;
	for (const each of sides) at = writeVarUint(update, at, each);
	at = writeVarUint(update, at, size);
	for (const piece of pieces) {
		update.set(piece, at);
		at += piece.length;
	}
	return update;
}

/**
 * Number of UTF-16 units of these UTF-8 bytes. Null unless every character is one unit. Of three-byte sequences it
 * takes only first bytes 0xE1 to 0xEC, after which every combination is a valid character.
 */
function unitsOf(bytes: Uint8Array): number | null {
	let units = 0;
	for (let at = 0; at < bytes.length; units += 1) {
		const first = bytes[at];
		if (first < 0x80) {
			at += 1;
		} else if (first >= 0xc2 && first <= 0xdf && isMore(bytes[at + 1])) {
			at += 2;
		} else if (first >= 0xe1 && first <= 0xec && isMore(bytes[at + 1]) && isMore(bytes[at + 2])) {
			at += 3;
		} else {
			return null;
		}
	}
	return units;
}

function isMore(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

class Reader {
	at: number;
	/** A number ran past the end of the bytes, or is too large for JavaScript. */
	isBroken = false;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array, at: number) {
		this.#bytes = bytes;
		this.at = at;
	}

	varUint(): number {
		let value = 0;
		for (let factor = 1; ; factor *= 128) {
			const byte = this.#bytes[this.at];
			this.at += 1;
			if (byte === undefined || factor > Number.MAX_SAFE_INTEGER / 128) {
				this.isBroken = true;
				return 0;
			}
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	}
}
