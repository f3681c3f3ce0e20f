import { CLOSE } from '../../../src/lib/live/codes';
import type { Connection } from '../admission/connection';
import { isDeep, presenceFrame, readPresences, signed } from '../wire/presence-frames';
import type { Said } from '../wire/presence-frames';
import { framed } from '../wire/frames';

interface Known {
	/** Null once the connection has ended. The clock is kept to recognise late echoes as old. */
	owner: Connection | null;
	clock: number;
	/** JSON as it is sent to others, with the identity that the server wrote. */
	state: string;
}

const gone = 'null';
/** Milliseconds between two presence frames of a board. */
const tick = 40;
/** Number of client ids whose presence a board keeps before it forgets those that have gone. */
const remembered = 2_000;

/**
 * Who is on a board and where they are. A connection may only speak for its own client id. Every y-websocket client
 * repeats the presence of the others; those echoes are dropped here.
 */
export class BoardPresence {
	readonly #known = new Map<number, Known>();
	/** The latest presence of each connection since the last tick. */
	readonly #said = new Map<Connection, Said>();
	/** Client ids whose change has not been sent to the others. */
	readonly #news = new Set<number>();
	readonly #everybody: () => Iterable<Connection>;
	readonly #claim: (client: number, person: string) => boolean;
	#ticking = false;

	/** @param claim gives the client id to the person; false where it belongs to another */
	constructor(
		everybody: () => Iterable<Connection>,
		claim: (client: number, person: string) => boolean
	) {
		this.#everybody = everybody;
		this.#claim = claim;
	}

	/**
	 * Keeps a connection's presence for the next tick. Of several within one tick, only the last is parsed and sent to
	 * the others. False where the bytes are no presence frame.
	 */
	hear(connection: Connection, presences: Uint8Array): boolean {
		if (connection.isScreen) return true;
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

	/** Sends a connection the presence of everybody else. A screen before a room gets nobody's name. */
	show(connection: Connection): void {
		if (connection.isScreen) return;
		const present = [...this.#known].filter(
			([, { owner, state }]) => owner !== null && owner !== connection && state !== gone
		);
		if (present.length === 0) return;
		connection.send(presenceFrame(present.map(([id, { clock, state }]) => [id, clock, state])));
	}

	/** What people are in: `point:<id>`, as their clients said last. */
	on(): Set<string> {
		const said = [
			...this.#known.values(),
			...[...this.#said.values()].map(({ json }) => heard(json))
		];
		return new Set(said.flatMap(({ state }) => onIn(state) ?? []));
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
			if (!isOwn && !connection.isScreen) connection.sendFleeting(frame);
		}
		this.#forget();
	}

	#consider(connection: Connection, { id, clock, json }: Said): void {
		try {
			const state = new TextDecoder('utf-8', { fatal: true }).decode(json);
			const known = this.#known.get(id);
			if (state === gone && known?.owner !== connection) return;
			if (known && clock <= known.clock) {
				// A client that came back must send a clock higher than the last one the others know.
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

	/** Forgets clients that have gone, once there are too many; until then late echoes of them are recognised as old. */
	#forget(): void {
		if (this.#known.size <= remembered) return;
		for (const [id, { owner }] of this.#known) if (owner === null) this.#known.delete(id);
	}
}

function heard(json: Uint8Array): { state: string } {
	return { state: new TextDecoder().decode(json) };
}

function onIn(state: string): string | null {
	try {
		const said = JSON.parse(state) as { on?: unknown } | null;
		return typeof said?.on === 'string' ? said.on : null;
	} catch {
		return null;
	}
}
