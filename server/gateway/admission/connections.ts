import { CLOSE } from '../../../src/lib/live/codes';
import { subjectOf } from '../../../src/lib/board/names';
import { LIMITS } from '../../../src/lib/live/frames';
import type { Connection } from './connection';
import type { Who } from './connection-state';
import { quietFrame } from '../wire/presence-frames';

/** Filter of connections: omitted fields match all. */
export interface Whom {
	person?: string;
	session?: string;
	boards?: (name: string) => boolean;
	/** Ids of a review, its sittings, cases and rounds: only connections to these. */
	of?: ReadonlySet<string>;
}

/** Milliseconds between two looks for expired sessions. */
const sessionsEvery = 30_000;
/** Milliseconds between two looks for clients that read too slowly. */
const paceEvery = 1_000;

/** Timing of quiet connections, in milliseconds. */
export interface Pulse {
	/** Time between two looks at all connections. */
	look: number;
	/** Time without a message from us after which we send one; a client gives up after 30 s. */
	speak: number;
	/** Time without a byte from the client after which it is pinged. */
	ask: number;
	/** Time without a byte from the client after which the connection counts as lost and is ended. */
	lost: number;
}

export const PULSE: Pulse = { look: 5_000, speak: 10_000, ask: 15_000, lost: 45_000 };

/** Bytes of incomplete frames that one person may have: enough for four connections that catch up at once. */
const mostHalfRead = 4 * LIMITS.catchUp;
/** At a stop, connections are closed in slices: how many at once, and milliseconds between slices and at the end. */
const slice = { size: 50, pause: 20, patience: 1_000 };

/** Every connection that was let in, and the timers that watch them. */
export class Connections {
	readonly #whoIs: (cookie: string | undefined) => Promise<Who | null>;
	readonly #pulse: Pulse;
	readonly #connections = new Set<Connection>();
	/** Number of connections by person id. */
	readonly #counts = new Map<string, number>();
	readonly #timers: NodeJS.Timeout[];

	/** @param sweep called as often as sessions are checked */
	constructor(
		whoIs: (cookie: string | undefined) => Promise<Who | null>,
		pulse: Pulse,
		sweep: () => void
	) {
		this.#whoIs = whoIs;
		this.#pulse = pulse;
		this.#timers = [
			setInterval(() => this.#feelPulse(), pulse.look),
			setInterval(() => void this.#endExpired(), sessionsEvery),
			setInterval(() => this.#checkPace(), paceEvery),
			setInterval(sweep, sessionsEvery)
		];
		for (const timer of this.#timers) timer.unref();
	}

	/** Keeps the connection until it ends. */
	add(connection: Connection): void {
		const { id } = connection.person;
		this.#count(id, 1);
		this.#connections.add(connection);
		connection.onEnd(() => {
			this.#connections.delete(connection);
			this.#count(id, -1);
		});
	}

	/** Number of connections of a person. */
	of(person: string): number {
		return this.#counts.get(person) ?? 0;
	}

	those({ person, session, boards, of }: Whom): Connection[] {
		return [...this.#connections].filter(
			(connection) =>
				(person === undefined || connection.person.id === person) &&
				(session === undefined || connection.session === session) &&
				(boards === undefined || boards(connection.board)) &&
				(of === undefined || of.has(subjectOf(connection.board)))
		);
	}

	/** Ignores every further frame; what is being sent still reaches the clients. */
	stopListening(): void {
		for (const timer of this.#timers) clearInterval(timer);
		for (const connection of this.#connections) connection.onFrame(() => undefined);
	}

	/** Closes all connections in slices, so that the clients do not all come back at once. */
	async close(): Promise<void> {
		const leaving = [...this.#connections];
		for (let from = 0; from < leaving.length; from += slice.size) {
			if (from > 0) await pause(slice.pause);
			for (const connection of leaving.slice(from, from + slice.size)) {
				connection.close(CLOSE.restarting);
			}
		}
		const patience = Date.now() + slice.patience;
		while (leaving.some(({ isGone }) => !isGone) && Date.now() < patience) await pause(5);
		for (const connection of leaving) if (!connection.isGone) connection.terminate();
	}

	#count(person: string, more: number): void {
		const links = this.of(person) + more;
		if (links > 0) this.#counts.set(person, links);
		else this.#counts.delete(person);
	}

	async #endExpired(): Promise<void> {
		const now = Date.now();
		for (const connection of [...this.#connections]) {
			if (connection.sessionEnds > now) continue;
			const who = await this.#whoIs(connection.cookie).catch(() => undefined);
			if (who === null) connection.close(CLOSE.expired);
			else if (who) connection.recognise(who);
		}
	}

	#checkPace(): void {
		const now = Date.now();
		const unread = new Map<string, number>();
		for (const connection of this.#connections) {
			connection.checkPace(now);
			const { person, halfRead } = connection;
			const sum = (unread.get(person.id) ?? 0) + halfRead;
			unread.set(person.id, sum);
			if (sum > mostHalfRead) connection.close(CLOSE.tryLater);
		}
	}

	#feelPulse(): void {
		const frame = quietFrame();
		const now = Date.now();
		for (const connection of [...this.#connections]) {
			const silence = connection.silence(now);
			if (silence > this.#pulse.lost) connection.terminate();
			else if (silence > this.#pulse.ask) connection.ping();
			const { lastSent } = connection;
			if (lastSent > 0 && now - lastSent > this.#pulse.speak) connection.send(frame);
		}
	}
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
