import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { LIMITS } from '../../../src/lib/live/frames';
import { awarenessFrame } from './frames';

/** One presence from a client, not parsed yet. */
export interface Said {
	id: number;
	clock: number;
	json: Uint8Array;
}

/** Levels that a presence's JSON may be nested. */
const deepest = 5;

/** Keeps a quiet connection alive: a client gives up after 30 s without a message, and pings are no messages. */
export function quietFrame(): Uint8Array {
	return presenceFrame([]);
}

/** Whether the JSON is nested too deeply. Brackets within strings count too, but honest presence has few. */
export function isDeep(state: string): boolean {
	let depth = 0;
	for (const letter of state) {
		if (letter === '[' || letter === '{') depth += 1;
		if (letter === ']' || letter === '}') depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}

/** The client's presence with the identity that the server knows, whatever the client wrote. */
export function signed(state: string, person: { id: string; name: string }): string {
	const said: unknown = JSON.parse(state);
	if (said === null) return 'null';
	const fields = typeof said === 'object' && !Array.isArray(said) ? { ...said } : {};
	const identity = { id: person.id, name: person.name };
	const user = 'user' in fields && typeof fields.user === 'object' ? fields.user : null;
	return JSON.stringify({
		...fields,
		...('user' in fields && { user: { ...user, ...identity } }),
		person: identity
	});
}

export function* readPresences(presences: Uint8Array): Generator<Said> {
	const decoder = decoding.createDecoder(presences);
	const count = decoding.readVarUint(decoder);
	for (let index = 0; index < count; index += 1) {
		const [id, clock] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
		const json = decoding.readVarUint8Array(decoder);
		if (json.length <= LIMITS.presence) yield { id, clock, json };
	}
}

export function presenceFrame(entries: [id: number, clock: number, state: string][]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, entries.length);
	for (const [id, clock, state] of entries) {
		encoding.writeVarUint(encoder, id);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarString(encoder, state);
	}
	return awarenessFrame(encoding.toUint8Array(encoder));
}
