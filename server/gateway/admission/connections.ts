import { CLOSE } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import type { Connection } from './connection';
import type { Who } from './connection-state';
import { quietFrame } from '../wire/presence-frames';

/** All that are given must hold; none given means everybody. */
export interface Whom {
	person?: string;
	session?: string;
	boards?: (name: string) => boolean;
}

/** A session that runs out while nobody clicks is noticed this late at most. */
const sessionsEvery = 30_000;
/** Who reads too slowly is noticed this late at most. */
const paceEvery = 1_000;

/** Milliseconds. */
export interface Pulse {
	/** How often connections are looked at. */
	look: number;
	/** Without a message from us for so long, one is sent: after 30 s the client would give up. */
	speak: number;
	/** Without a byte from the peer for so long, it is pinged. */
	ask: number;
	/** And for so long, the connection is half-open: it ends, and its presence with it. */
	lost: number;
}

export const PULSE: Pulse = { look: 5_000, speak: 10_000, ask: 15_000, lost: 45_000 };

/** Bytes of frames that have not come to their end, of one person; four catching up from long offline. */
const mostHalfRead = 4 * LIMITS.catchUp;
/** Clients come back after a random wait, and not all of them at once. */
const slice = { size: 50, pause: 20, patience: 1_000 };

/** Everybody who has been let in, and what is looked at now and then while they are there. */
export class Connections {
	readonly #whoIs: (cookie: string | undefined) => Promise<Who | null>;
	readonly #pulse: Pulse;
	readonly #connections = new Set<Connection>();
	/** How many of them are each person's. */
	readonly #counts = new Map<string, number>();
	readonly #timers: NodeJS.Timeout[];

	/** @param sweep called as often as sessions are looked at */
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

	/** Until it ends. */
	add(connection: Connection): void {
		const { id } = connection.person;
		this.#count(id, 1);
		this.#connections.add(connection);
		connection.onEnd(() => {
			this.#connections.delete(connection);
			this.#count(id, -1);
		});
	}

	/** How many a person has. */
	of(person: string): number {
		return this.#counts.get(person) ?? 0;
	}

	those({ person, session, boards }: Whom): Connection[] {
		return [...this.#connections].filter(
			(connection) =>
				(person === undefined || connection.person.id === person) &&
				(session === undefined || connection.session === session) &&
				(boards === undefined || boards(connection.board))
		);
	}

	/** Nothing more is heard; what is on its way to people still reaches them. */
	stopListening(): void {
		for (const timer of this.#timers) clearInterval(timer);
		for (const connection of this.#connections) connection.onFrame(() => undefined);
	}

	/** In slices, so that not all come back at once. */
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
