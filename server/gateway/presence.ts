import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { LIMITS } from '../../src/lib/live/frames';
import type { Connection } from './connection';
import { awarenessFrame } from './wire';

interface Known {
	/** Null once its connection has ended: the clock stays, so that late echoes are seen to be old. */
	owner: Connection | null;
	clock: number;
	/** JSON as the others see it, with the identity the server wrote. */
	state: string;
}

const gone = 'null';
/** Levels of a presence's JSON. */
const deepest = 5;

/**
 * Who is on a board and what they are on. A connection speaks for one client id, its own: every
 * y-websocket client repeats what it hears of the others, and those echoes end here.
 */
export class Presence {
	readonly #known = new Map<number, Known>();
	readonly #others: (but: Connection) => Iterable<Connection>;
	readonly #claim: (client: number, person: string) => boolean;

	/** @param claim makes a client id this person's; false when it is somebody else's */
	constructor(
		others: (but: Connection) => Iterable<Connection>,
		claim: (client: number, person: string) => boolean
	) {
		this.#others = others;
		this.#claim = claim;
	}

	/** Relays what the connection says of itself. False when the bytes are no presence at all. */
	hear(connection: Connection, presences: Uint8Array): boolean {
		try {
			for (const { id, clock, state } of read(presences)) {
				if (!this.#speaksFor(connection, id, clock)) continue;
				const known = this.#known.get(id);
				if (state === gone && known?.owner !== connection) continue;
				const claims = known !== undefined && known.owner !== connection;
				if (known && clock <= known.clock) {
					// A client that came back must count past what the others have seen of it.
					if (claims) {
						this.#take(connection, id, known.clock, gone);
						connection.send(presenceFrame([[id, known.clock, gone]]));
					}
					continue;
				}
				if (state.length > LIMITS.presence || isDeep(state)) continue;
				this.#take(connection, id, clock, signed(state, connection));
				this.#tell(connection, id);
			}
			return true;
		} catch {
			return false;
		}
	}

	/** Everybody who is here, for somebody who has just come or who asks. */
	show(connection: Connection): void {
		const present = [...this.#known].filter(
			([, { owner, state }]) => owner !== null && owner !== connection && state !== gone
		);
		if (present.length === 0) return;
		connection.send(presenceFrame(present.map(([id, { clock, state }]) => [id, clock, state])));
	}

	leave(connection: Connection): void {
		for (const [id, known] of this.#known) {
			if (known.owner !== connection) continue;
			this.#known.set(id, { owner: null, clock: known.clock + 1, state: gone });
			if (known.state !== gone) this.#tell(connection, id);
		}
	}

	#speaksFor(connection: Connection, id: number, clock: number): boolean {
		if (connection.presence !== null) return connection.presence === id;
		if (connection.named !== null && connection.named !== id) return false;
		if (!this.#claim(id, connection.person.id)) return false;
		const known = this.#known.get(id);
		if (!known) return true;
		if (known.owner !== null) return known.owner.person.id === connection.person.id;
		return connection.named === id || clock >= known.clock - 1;
	}

	#take(connection: Connection, id: number, clock: number, state: string): void {
		const before = this.#known.get(id)?.owner;
		if (before && before !== connection) before.presence = null;
		connection.presence = id;
		this.#known.set(id, { owner: connection, clock, state });
	}

	#tell(connection: Connection, id: number): void {
		const known = this.#known.get(id);
		if (!known) return;
		const frame = presenceFrame([[id, known.clock, known.state]]);
		for (const other of this.#others(connection)) other.sendFleeting(frame);
	}
}

/** Keeps a quiet link alive: the client gives up after 30 s without a message, and pings do not count. */
export function quietFrame(): Uint8Array {
	return presenceFrame([]);
}

/** Presence is a few plain values; nobody nests them. Brackets in texts count: they are rare. */
function isDeep(state: string): boolean {
	let depth = 0;
	for (const letter of state) {
		if (letter === '[' || letter === '{') depth += 1;
		if (letter === ']' || letter === '}') depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}

/** Identity is written here, whatever the client says of itself. */
function signed(state: string, { person }: Connection): string {
	const said: unknown = JSON.parse(state);
	if (said === null) return gone;
	const fields = typeof said === 'object' && !Array.isArray(said) ? { ...said } : {};
	const identity = { id: person.id, name: person.name };
	const user = 'user' in fields && typeof fields.user === 'object' ? fields.user : null;
	return JSON.stringify({
		...fields,
		...('user' in fields && { user: { ...user, ...identity } }),
		person: identity
	});
}

function* read(presences: Uint8Array): Generator<{ id: number; clock: number; state: string }> {
	const decoder = decoding.createDecoder(presences);
	const count = decoding.readVarUint(decoder);
	for (let index = 0; index < count; index += 1) {
		yield {
			id: decoding.readVarUint(decoder),
			clock: decoding.readVarUint(decoder),
			state: decoding.readVarString(decoder)
		};
	}
}

function presenceFrame(entries: [id: number, clock: number, state: string][]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, entries.length);
	for (const [id, clock, state] of entries) {
		encoding.writeVarUint(encoder, id);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarString(encoder, state);
	}
	return awarenessFrame(encoding.toUint8Array(encoder));
}
