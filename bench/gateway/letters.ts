import { clientOf } from './typed-board';

/** Above the low five bits of a struct's first byte; see Yjs's own description of its updates. */
const HAS_ORIGIN = 128;
const HAS_RIGHT_ORIGIN = 64;
const STRING = 4;

/**
 * Reads the letters in an update without building anything: who wrote them, and which of theirs they
 * are. Only typing in a text is understood, alone or merged by the server with other people's.
 */
export function eachLetter(
	bytes: Uint8Array,
	at: number,
	hear: (client: number, clock: number) => void
): void {
	let clients = varUint(bytes, at);
	at = after(bytes, at);
	for (; clients > 0; clients -= 1) {
		let structs = varUint(bytes, at);
		at = after(bytes, at);
		const client = varUint(bytes, at);
		// Ids come from the highest down: what follows is the first content, sent once more.
		if (client < clientOf(0)) return;
		at = after(bytes, at);
		let clock = varUint(bytes, at);
		at = after(bytes, at);
		for (; structs > 0; structs -= 1) {
			const kind = bytes[at];
			at += 1;
			if ((kind & 31) !== STRING) throw new Error(`a struct of kind ${kind & 31}`);
			if (kind & HAS_ORIGIN) at = after(bytes, after(bytes, at));
			if (kind & HAS_RIGHT_ORIGIN) at = after(bytes, after(bytes, at));
			const length = varUint(bytes, at);
			at = after(bytes, at) + length;
			for (let n = 0; n < length; n += 1, clock += 1) hear(client, clock);
		}
	}
}

export function varUint(bytes: Uint8Array, at: number): number {
	let value = 0;
	for (let factor = 1; ; factor *= 128, at += 1) {
		value += (bytes[at] & 127) * factor;
		if (bytes[at] < 128) return value;
	}
}

export function after(bytes: Uint8Array, at: number): number {
	while (bytes[at] > 127) at += 1;
	return at + 1;
}
