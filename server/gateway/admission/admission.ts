import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import type { Board } from '../board/board';
import { Connection } from './connection';
import type { Who } from './connection-state';
import { Grading } from './grading';
import type { GradingOptions } from './grading';
import { Connections, PULSE } from './connections';
import type { Pulse, Whom } from './connections';
import { isMadeForAnother } from '../../http/request/made-for';
import { handshakeHeaders } from '../../http/headers.js';
import { logRefusedLink } from '../../http/request/refused-links';
import { endWith } from '../../http/unread.js';
import { isOurs, refuseOrigin } from '../../http/request/origin';
import type { Origins } from '../../http/request/origin';
import { COST, Meter, RATES } from '../guard/rates';
import type { TurnEnd } from '../wire/turn-end';
import type { Rates } from '../guard/rates';

export interface AdmissionOptions extends Origins, GradingOptions {
	/** The person and session of a `Cookie` header; null where it names no session, or one that has expired. */
	whoIs(cookie: string | undefined): Promise<Who | null>;
	/** Rate limits. Null lifts them all: only benchmarks do that, no environment variable can. */
	rates?: Rates | null;
	/** When a quiet connection is sent a message, pinged and ended. */
	pulse?: Partial<Pulse>;
}

export interface FindsBoards {
	/** Loads the board where that is needed; null where no board has this name. */
	ready(name: string): Promise<Board | null>;
	/** The board, only while it is in memory. */
	get(name: string): Board | undefined;
}

/** Milliseconds. A person whose joins would have to wait longer than this is told to come back later. */
const longestQueue = 5_000;

/** Lets connections in: reads session and rights, applies the limits, and takes the rights away again. */
export class Admission {
	readonly #options: AdmissionOptions;
	readonly #boards: FindsBoards;
	readonly #turnEnd: TurnEnd;
	readonly #connections: Connections;
	readonly #sockets = new WebSocketServer({
		noServer: true,
		clientTracking: false,
		perMessageDeflate: false,
		autoPong: false,
		maxPayload: LIMITS.catchUp + 1024
	});
	readonly #meter: Meter;
	readonly #grading: Grading;
	#signOuts = 0;
	#isClosing = false;

	constructor(options: AdmissionOptions, boards: FindsBoards, turnEnd: TurnEnd) {
		this.#options = options;
		this.#boards = boards;
		this.#turnEnd = turnEnd;
		this.#sockets.on('headers', (headers) => headers.push(...handshakeHeaders(options.origin)));
		this.#sockets.on('wsClientError', (_, socket) =>
			endWith(socket, '400 Bad Request', options.origin)
		);
		this.#meter = new Meter(options.rates === undefined ? RATES : options.rates);
		this.#grading = new Grading(options, (name) => boards.get(name));
		this.#connections = new Connections(options.whoIs, { ...PULSE, ...options.pulse }, () =>
			this.#meter.sweep()
		);
	}

	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		if (!isOurs(request, this.#options)) return refuseOrigin(socket, this.#options);
		this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
			void this.#admit(accepted, socket, request);
		});
	}

	async regrade(whom: Whom): Promise<void> {
		const meant = this.#connections.those(whom);
		await Promise.all(meant.map((connection) => this.#grading.decide(connection)));
	}

	/** Reads everybody's rights again, for rights that end by the passing of time. */
	lookAgain(): Promise<void> {
		return this.#grading.lookAgain(this.#connections.those({}));
	}

	/** @param other the name of the person the browser is signed in as now, where that is another person */
	signOut(session: string, other?: string): void {
		this.#signOuts += 1;
		for (const connection of this.#connections.those({ session })) {
			if (other === undefined) connection.close(CLOSE.expired);
			else connection.close(CLOSE.otherPerson, other);
		}
	}

	/** Ignores every further frame; what is being sent still reaches the clients. */
	stopListening(): void {
		this.#isClosing = true;
		this.#connections.stopListening();
	}

	async close(): Promise<void> {
		await this.#connections.close();
		this.#sockets.close();
	}

	async #admit(socket: WebSocket, wire: Duplex, request: IncomingMessage): Promise<void> {
		// The connection keeps the frames that arrive while session and rights are read.
		const connection = new Connection(
			socket,
			wire,
			this.#turnEnd,
			addressOf(request),
			this.#options.log
		);
		const { board: name } = connection;
		try {
			let who: Who | null;
			let signOuts: number;
			do {
				// A sign-out while the session was read makes the answer out of date: it is read again.
				signOuts = this.#signOuts;
				who = await this.#options.whoIs(connection.cookie);
			} while (signOuts !== this.#signOuts);
			if (this.#isClosing) return connection.close(CLOSE.restarting);
			if (!who) {
				logRefusedLink(this.#options.log, 'not-signed-in');
				return connection.close(CLOSE.expired);
			}
			if (connection.closed) return;
			const { id } = who.person;
			if (isMadeForAnother(who.person, connection.madeFor)) {
				logRefusedLink(this.#options.log, 'other-person', { board: name, person: id });
				return connection.close(CLOSE.otherPerson, who.person.name);
			}
			connection.recognise(who);
			const charge = this.#meter.of(id, name, () => connection.grade.access !== 'none');
			connection.meter(charge);
			const isCrowded = this.#meter.isCrowded(this.#connections.of(id));
			if (charge(COST.join) > longestQueue || isCrowded) {
				logRefusedLink(this.#options.log, 'too-many', { board: name, person: id });
				return connection.close(CLOSE.tryLater);
			}
			this.#connections.add(connection);
			await this.#grading.decide(connection);
			if (connection.closed) return;
			const board = await this.#found(connection);
			if (!board) return connection.close(CLOSE.forbidden);
			if (this.#isClosing) return connection.close(CLOSE.restarting);
			if (!connection.closed) board.join(connection);
		} catch (error) {
			// While the server stops, the log may close before a board is read. That is no fault.
			if (this.#isClosing) return connection.close(CLOSE.restarting);
			this.#options.log.error({ board: name, error: String(error) }, 'a board could not be joined');
			connection.close(CLOSE.tryLater);
		}
	}

	/**
	 * The board that the connection asked for, null where there is none. When this resolves, the rights are known and
	 * the board is the one in memory.
	 */
	async #found(connection: Connection): Promise<Board | null> {
		for (;;) {
			const board = await this.#boards.ready(connection.board);
			if (connection.closed || !board) return board;
			if (connection.rights.is === 'asked') await connection.rights.settled;
			else if (this.#boards.get(connection.board) === board) return board;
		}
	}
}

/** The board's name is percent-decoded once. A name that cannot be decoded becomes '', which no board has. */
function addressOf({ url, headers: { cookie } }: IncomingMessage) {
	try {
		const { pathname, searchParams: query } = new URL(url ?? '', 'http://board');
		const name = /^\/boards\/([^/]+)$/.exec(pathname)?.[1] ?? '';
		return { board: decodeURIComponent(name), query, cookie };
	} catch {
		return { board: '', query: new URLSearchParams(), cookie };
	}
}
