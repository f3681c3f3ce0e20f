import { Server as Engine } from 'engine.io';
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
import { isMadeForAnother, MADE_FOR } from '../http/made-for';
import { safeHeaders } from '../http/headers.js';
import { isOurs, refuseOrigin } from '../http/origin';
import type { Origins } from '../http/origin';
import { LIVE_RATES, Meter } from './guard/rates';
import type { Rates } from './guard/rates';

export interface AnnouncementsOptions extends Origins {
	whoIs(cookie: string | undefined): Promise<Who | null>;
	/** Whether a person may hear what is announced to a review or a sitting. */
	mayHear(personId: string, room: LiveAddress): Promise<boolean>;
	log: GatewayLogger;
	/** Announcements are numbered on from here: higher than any number before this start. */
	after: number;
	/** How much one may ask. */
	rates?: Rates;
	/** Milliseconds: a session that runs out while nobody clicks is noticed this late at most. */
	sweepEvery?: number;
}

type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, KnownSocket>;

/** Socket.IO at `/live`. It tells that something happened, never what it says: pages read that themselves. */
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
		// Over WebSocket, Socket.IO accepts any Origin unless it is told not to.
		this.#engine = new Engine({
			allowRequest: (request, answer) =>
				answer(isOurs(request, options) ? null : 'origin', isOurs(request, options)),
			maxHttpBufferSize: 64 * 1024,
			serveClient: false
		} as ConstructorParameters<typeof Engine>[0]);
		this.#engine.on('headers', (headers: Record<string, string>) =>
			Object.assign(headers, safeHeaders(options.origin))
		);
		this.#io = new Server({ serveClient: false });
		this.#io.bind(this.#engine);
		this.#io.use((socket, next) => void this.#recognise(socket, next));
		this.#io.on('connection', (socket) => {
			this.#welcome(socket);
			socket.on('disconnect', () => this.#rooms.forget(socket));
		});
	}

	/** To everybody who is listening there now; who comes later reads the page. */
	announce(to: LiveAddress, event: LiveEvent): void {
		const rooms = roomsOf(to);
		if (rooms.length === 0) return;
		this.#last += 1;
		for (const room of rooms) this.#lastTo.set(room, this.#last);
		this.#io.to(rooms).emit('live', LIVE_PROTOCOL, event);
		this.#rooms.keep(rooms, event);
	}

	/** The number of the last announcement. What is read afterwards holds all it told of. */
	get last(): number {
		return this.#last;
	}

	/**
	 * Asks again what each of them may hear. From this turn on they hear nothing of it; what is announced
	 * meanwhile reaches them with the yes. No person means everybody.
	 */
	async regrade({ person }: { person?: string } = {}): Promise<void> {
		await this.#rooms.regrade(
			[...this.#sockets()].filter((socket) => person === undefined || socket.data.person === person)
		);
	}

	/** A session ended: its links end in the same turn. */
	signOut(sessionId: string): void {
		this.#signOuts += 1;
		for (const socket of this.#sockets()) {
			if (socket.data.session === sessionId) socket.disconnect(true);
		}
	}

	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		if (!isOurs(request, this.#options)) return refuseOrigin(socket);
		this.#engine.handleUpgrade(engineRequest(request), socket, head);
	}

	/** Polling comes as plain requests, which must reach the engine before Kit sees them. */
	intercept(request: IncomingMessage, response: ServerResponse): boolean {
		this.#engine.handleRequest(engineRequest(request), response);
		return true;
	}

	/** Without a word of goodbye: clients take it for a lost line and come back by themselves. */
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
				if (!who) return next(new Error(closeSentence(CLOSE.expired)));
				if (isMadeForAnother(who.person, socket.handshake.auth[MADE_FOR]))
					return next(new Error(closeReason(CLOSE.otherPerson, who.person.name)));
				const links = this.#io.of('/').adapter.rooms.get(`person:${who.person.id}`)?.size ?? 0;
				if (this.#meter.isCrowded(links)) return next(new Error(closeSentence(CLOSE.tryLater)));
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
		// An ask is a question to the database at least: a board's means have nothing to do with it.
		const charge = this.#meter.of(person, '', () => false);
		socket.on('ask', (protocol, said, reply) => {
			if (typeof reply !== 'function') return;
			const isAsk = protocol === LIVE_PROTOCOL && is(liveAsk, said);
			if (!isAsk) return reply({ ok: false, why: 'protocol' });
			if (charge(1) > 0) return reply({ ok: false, why: 'try-later' });
			void this.#answer(socket, said).then(reply);
		});
	}

	async #answer(socket: LiveSocket, ask: LiveAsk): Promise<LiveReply> {
		try {
			if (await this.#isOver(socket)) return { ok: false, why: 'forbidden' };
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

	/** A session that has run out and was not made longer: its link ends, and does nothing before that. */
	async #isOver(socket: LiveSocket): Promise<boolean> {
		if (socket.data.sessionEnds > Date.now()) return false;
		const who = await this.#options.whoIs(socket.request.headers.cookie).catch(() => undefined);
		if (who) socket.data = knownAs(who);
		else if (who === null) socket.disconnect(true);
		return !who;
	}

	/** Of what was announced before this start nothing is known: it may all have been the last. */
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

/** Express's request and Node's are the same thing to the engine. */
function engineRequest(request: IncomingMessage): Parameters<Engine['handleRequest']>[0] {
	return request as Parameters<Engine['handleRequest']>[0];
}
