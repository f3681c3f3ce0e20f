import { CLOSE } from '../../../src/lib/live/codes';
import type { Connection } from '../admission/connection';
import { isDeep, presenceFrame, readPresences, signed } from '../wire/presence-frames';
import type { Said } from '../wire/presence-frames';
import { framed } from '../wire/frames';

interface Known {
	/** Null once its connection has ended: the clock stays, so that late echoes are seen to be old. */
	owner: Connection | null;
	clock: number;
	/** JSON as the others see it, with the identity the server wrote. */
	state: string;
}

const gone = 'null';
/** Milliseconds between two frames of presence on a board. */
const tick = 40;
/** Client ids that one board remembers the presence of. */
const remembered = 2_000;

/**
 * Who is on a board and what they are on. A connection speaks for one client id, its own: every
 * y-websocket client repeats what it hears of the others, and those echoes end here.
 */
export class Presence {
	readonly #known = new Map<number, Known>();
	/** The last that each connection said of itself since the last tick. */
	readonly #said = new Map<Connection, Said>();
	/** Ids of which the others have not been told. */
	readonly #news = new Set<number>();
	readonly #everybody: () => Iterable<Connection>;
	readonly #claim: (client: number, person: string) => boolean;
	#ticking = false;

	/** @param claim makes a client id this person's; false when it is somebody else's */
	constructor(
		everybody: () => Iterable<Connection>,
		claim: (client: number, person: string) => boolean
	) {
		this.#everybody = everybody;
		this.#claim = claim;
	}

	/**
	 * Keeps what the connection says of itself for the next tick: however often it speaks, its last
	 * word is read, and told to the others, once. False when the bytes are no presence at all.
	 */
	hear(connection: Connection, presences: Uint8Array): boolean {
		try {
			for (const said of readPresences(presences)) {
				if (!this.#speaksFor(connection, said.id, said.clock)) continue;
				connection.presence = said.id;
				const before = this.#said.get(connection);
				if (before && before.clock > said.clock) continue;
				this.#said.set(connection, said);
				this.#tickSoon();
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
		this.#said.delete(connection);
		for (const [id, known] of this.#known) {
			if (known.owner !== connection) continue;
			this.#known.set(id, { owner: null, clock: known.clock + 1, state: gone });
			if (known.state !== gone) this.#tell(id);
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

	#tell(id: number): void {
		this.#news.add(id);
		this.#tickSoon();
	}

	#tickSoon(): void {
		if (this.#ticking) return;
		this.#ticking = true;
		setTimeout(() => this.#tick(), tick).unref();
	}

	#tick(): void {
		this.#ticking = false;
		for (const [connection, said] of this.#said) this.#consider(connection, said);
		this.#said.clear();
		const news = [...this.#news].flatMap((id) => {
			const known = this.#known.get(id);
			return known ? [{ id, ...known }] : [];
		});
		this.#news.clear();
		if (news.length === 0) return;
		const frame = framed(presenceFrame(news.map(({ id, clock, state }) => [id, clock, state])));
		for (const connection of this.#everybody()) {
			const isOwn = news.every(({ owner }) => owner === connection);
			if (!isOwn) connection.sendFleeting(frame);
		}
		this.#forget();
	}

	#consider(connection: Connection, { id, clock, json }: Said): void {
		try {
			const state = new TextDecoder('utf-8', { fatal: true }).decode(json);
			const known = this.#known.get(id);
			if (state === gone && known?.owner !== connection) return;
			if (known && clock <= known.clock) {
				// A client that came back must count past what the others have seen of it.
				if (known.owner === connection) return;
				this.#take(connection, id, known.clock, gone);
				return connection.send(presenceFrame([[id, known.clock, gone]]));
			}
			if (isDeep(state)) return;
			this.#take(connection, id, clock, signed(state, connection.person));
			this.#news.add(id);
		} catch {
			connection.close(CLOSE.badData);
		}
	}

	/** Who has gone is remembered for a while, so that late echoes are seen to be old. */
	#forget(): void {
		if (this.#known.size <= remembered) return;
		for (const [id, { owner }] of this.#known) if (owner === null) this.#known.delete(id);
	}
}
