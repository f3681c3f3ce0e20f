// Over 200 lines: one Socket.IO server from its opening to its close. Which rooms a client may be in is decided in
// LiveRooms.

import type { Server as Engine } from 'engine.io';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import { is } from 'valibot';
import { closeReason, closeSentence, CLOSE } from '../../src/lib/live/codes';
import { liveAsk } from '../../src/lib/live/ask';
import type { LiveAsk } from '../../src/lib/live/ask';
import { LIVE_PROTOCOL, roomsOf } from '../../src/lib/live/events';
import type {
	ClientToServer,
	LiveAddress,
	LiveEvent,
	LiveReply,
	ServerToClient
} from '../../src/lib/live/events';
import type { Who } from './admission/connection-state';
import { LiveRooms } from './admission/live-rooms';
import type { KnownSocket, LiveSocket } from './admission/live-rooms';
import type { GatewayLogger } from './board/load';
import { isMadeForAnother, MADE_FOR } from '../http/request/made-for';
import { logRefusedLink } from '../http/request/refused-links';
import { isOurs, refuseOrigin } from '../http/request/origin';
import type { Origins } from '../http/request/origin';
import { LIVE_RATES, Meter } from './guard/rates';
import type { Rate, Rates } from './guard/rates';
import { liveEngine } from './wire/live-engine';
import { closeFaulty } from './wire/live-incoming';

export interface AnnouncementsOptions extends Origins {
	whoIs(cookie: string | undefined): Promise<Who | null>;
	/** Whether a person may hear what is announced to a review or a sitting. */
	mayHear(personId: string, room: LiveAddress): Promise<boolean>;
	log: GatewayLogger;
	/** Domain time, which pages ask for. */
	clock: () => Date;
	/** Announcements are numbered from here on. Must be higher than every number before this start. */
	after: number;
	/** Rate limits of asks. */
	rates?: Rates;
	/** Rate limit of a link's packets. */
	packets?: Rate;
	/** Milliseconds between two looks for expired sessions. */
	sweepEvery?: number;
}

type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, KnownSocket>;

/**
 * Socket.IO at `/live`. It announces that something happened, without its content: pages read that themselves. It tells
 * them the time as well, so that a timer says the same on every screen.
 */
export class Announcements {
	readonly #options: AnnouncementsOptions;
	readonly #engine: Engine;
	readonly #io: LiveServer;
	readonly #before: number;
	#last: number;
	readonly #lastTo = new Map<string, number>();
	readonly #meter: Meter;
	readonly #sweep: NodeJS.Timeout;
	readonly #rooms: LiveRooms;
	#signOuts = 0;

	constructor(options: AnnouncementsOptions) {
		this.#options = options;
		this.#before = options.after;
		this.#last = options.after;
		this.#rooms = new LiveRooms((...asked) => options.mayHear(...asked));
		this.#meter = new Meter(options.rates ?? LIVE_RATES);
		this.#sweep = setInterval(() => {
			this.#meter.sweep();
			for (const socket of this.#sockets()) void this.#isOver(socket);
		}, options.sweepEvery ?? 30_000);
		this.#sweep.unref();
		this.#engine = liveEngine(options);
		this.#io = new Server({ serveClient: false });
		this.#io.bind(this.#engine);
		this.#io.use((socket, next) => void this.#recognise(socket, next));
		this.#io.on('connection', (socket) => {
			this.#welcome(socket);
			socket.on('disconnect', () => this.#rooms.forget(socket));
		});
	}

	/** Sends an event to everybody in these rooms now. Those who come later read the page. */
	announce(to: LiveAddress, event: LiveEvent): void {
		const rooms = roomsOf(to);
		if (rooms.length === 0) return;
		this.#last += 1;
		for (const room of rooms) this.#lastTo.set(room, this.#last);
		this.#io.to(rooms).emit('live', LIVE_PROTOCOL, event);
		this.#rooms.keep(rooms, event);
	}

	/** Number of the last announcement. Whatever is read after this includes everything announced up to it. */
	get last(): number {
		return this.#last;
	}

	/**
	 * Reads again what these clients may hear. Until the answer is there they hear nothing; what was announced meanwhile
	 * is sent to them then. Without a person it means everybody.
	 * @param whom.of ids of a review and its sittings: only their rooms are meant
	 */
	async regrade({ person, of }: { person?: string; of?: ReadonlySet<string> } = {}): Promise<void> {
		await this.#rooms.regrade(
			[...this.#sockets()].filter(
				(socket) => person === undefined || socket.data.person === person
			),
			of
		);
	}

	/** Ends the links of a session in this turn. */
	signOut(sessionId: string): void {
		this.#signOuts += 1;
		for (const socket of this.#sockets()) {
			if (socket.data.session === sessionId) socket.disconnect(true);
		}
	}

	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		if (!isOurs(request, this.#options)) return refuseOrigin(socket, this.#options);
		this.#engine.handleUpgrade(engineRequest(request), socket, head);
	}

	/** Handles Socket.IO's polling, which comes as plain HTTP requests and must not reach Kit. */
	handleRequest(request: IncomingMessage, response: ServerResponse): void {
		this.#engine.handleRequest(engineRequest(request), response);
	}

	/** Closes without a message: clients take that for a lost connection and come back by themselves. */
	async close(): Promise<void> {
		clearInterval(this.#sweep);
		await this.#io.close();
		this.#engine.close();
	}

	async #recognise(socket: LiveSocket, next: (error?: Error) => void): Promise<void> {
		try {
			for (;;) {
				const before = this.#signOuts;
				const who = await this.#options.whoIs(socket.request.headers.cookie);
				if (before !== this.#signOuts) continue;
				if (!who) {
					logRefusedLink(this.#options.log, 'not-signed-in');
					return next(new Error(closeSentence(CLOSE.expired)));
				}
				const { id, name } = who.person;
				if (isMadeForAnother(who.person, socket.handshake.auth[MADE_FOR])) {
					logRefusedLink(this.#options.log, 'other-person', { person: id });
					return next(new Error(closeReason(CLOSE.otherPerson, name)));
				}
				const links = this.#io.of('/').adapter.rooms.get(`person:${id}`)?.size ?? 0;
				if (this.#meter.isCrowded(links)) {
					logRefusedLink(this.#options.log, 'too-many', { person: id });
					return next(new Error(closeSentence(CLOSE.tryLater)));
				}
				socket.data = knownAs(who);
				return next();
			}
		} catch (error) {
			this.#options.log.error({ error: String(error) }, 'a live link could not be recognised');
			next(new Error(closeSentence(CLOSE.tryLater)));
		}
	}

	#welcome(socket: LiveSocket): void {
		const { person } = socket.data;
		void socket.join(`person:${person}`);
		// Only the limits of the connection and the person apply: an ask concerns no board.
		const charge = this.#meter.of(person, '', () => false);
		socket.on('ask', (protocol, said, reply) => {
			if (typeof reply !== 'function') return;
			const isAsk = protocol === LIVE_PROTOCOL && is(liveAsk, said);
			if (!isAsk) return reply({ ok: false, why: 'protocol' });
			void this.#answer(socket, said, charge)
				.then(reply)
				.catch((error: unknown) => closeFaulty(socket.conn, this.#options.log, error));
		});
	}

	/** @throws what the meter throws */
	async #answer(
		socket: LiveSocket,
		ask: LiveAsk,
		charge: (cost: number) => number
	): Promise<LiveReply> {
		if (charge(1) > 0) return { ok: false, why: 'try-later' };
		try {
			if (await this.#isOver(socket)) return { ok: false, why: 'forbidden' };
			if (ask.kind === 'time') return { ok: true, now: this.#options.clock().getTime() };
			if (ask.kind === 'leave') {
				await this.#rooms.leave(socket, ask.room);
				return { ok: true };
			}
			if (!(await this.#rooms.mayHear(socket, ask.room))) return { ok: false, why: 'forbidden' };
			if (socket.connected) await socket.join(ask.room);
			return { ok: true, last: this.#heardBy(socket, ask.room) };
		} catch (error) {
			this.#options.log.error({ error: String(error) }, 'a live request failed');
			return { ok: false, why: 'try-later' };
		}
	}

	/** Whether the session has expired and was not extended. Disconnects the socket where that is certain. */
	async #isOver(socket: LiveSocket): Promise<boolean> {
		if (socket.data.sessionEnds > Date.now()) return false;
		const who = await this.#options.whoIs(socket.request.headers.cookie).catch(() => undefined);
		if (who) socket.data = knownAs(who);
		else if (who === null) socket.disconnect(true);
		return !who;
	}

	/**
	 * Number of the last announcement to the room or to the person. Before this start every number may have been to them:
	 * then it is the number the server started with.
	 */
	#heardBy({ data }: LiveSocket, room: string): number {
		const numbers = [room, `person:${data.person}`].map((each) => this.#lastTo.get(each));
		return Math.max(...numbers.map((number) => number ?? this.#before));
	}

	#sockets(): Iterable<LiveSocket> {
		return this.#io.of('/').sockets.values();
	}
}

function knownAs({ person, sessionId, expiresAt }: Who): KnownSocket {
	return { person: person.id, session: sessionId, sessionEnds: expiresAt?.getTime() ?? Infinity };
}

/** Engine.IO's types ask for Express's request; Node's works as well. */
function engineRequest(request: IncomingMessage): Parameters<Engine['handleRequest']>[0] {
	return request as Parameters<Engine['handleRequest']>[0];
}
