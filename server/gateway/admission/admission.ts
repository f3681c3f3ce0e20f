import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import type { Board } from '../board/board';
import { Connection } from './connection';
import { NO_GRADE } from './connection-state';
import type { Grade, Rights, Who } from './connection-state';
import type { GatewayLogger } from '../board/load';
import { Connections, PULSE } from './connections';
import type { Pulse, Whom } from './connections';
import { isMadeForAnother } from '../../http/made-for';
import { handshakeHeaders } from '../../http/headers.js';
import { isOurs, refuseOrigin } from '../../http/origin';
import type { Origins } from '../../http/origin';
import { COST, Meter, RATES } from '../guard/rates';
import type { TurnEnd } from '../wire/turn-end';
import type { Rates } from '../guard/rates';

export interface AdmissionOptions extends Origins {
	/** Who holds the session of a `Cookie` header; null without one, or when it has run out. */
	whoIs(cookie: string | undefined): Promise<Who | null>;
	/** What the person may do on a board now; null for a board nobody knows. */
	accessOf(personId: string, name: string): Promise<Grade | null>;
	log: GatewayLogger;
	/** How fast one may write; null lifts every limit, for measuring alone: no environment sets it. */
	rates?: Rates | null;
	/** When quiet connections are spoken to, asked and given up. */
	pulse?: Partial<Pulse>;
}

/** Finds a board: null when nobody knows it; `get` gives it only while it is in memory. */
export interface FindsBoards {
	ready(name: string): Promise<Board | null>;
	get(name: string): Board | undefined;
}

/** Who joins again and again waits; past this, in milliseconds, they come back later. */
const longestQueue = 5_000;

/** Who comes in, with which right, and for how long. */
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
	#signOuts = 0;
	#isClosing = false;

	constructor(options: AdmissionOptions, boards: FindsBoards, turnEnd: TurnEnd) {
		this.#options = options;
		this.#boards = boards;
		this.#turnEnd = turnEnd;
		this.#sockets.on('headers', (headers) => headers.push(...handshakeHeaders(options.origin)));
		this.#meter = new Meter(options.rates === undefined ? RATES : options.rates);
		this.#connections = new Connections(options.whoIs, { ...PULSE, ...options.pulse }, () =>
			this.#meter.sweep()
		);
	}

	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		if (!isOurs(request, this.#options)) return refuseOrigin(socket);
		this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
			void this.#admit(accepted, socket, request);
		});
	}

	async regrade(whom: Whom): Promise<void> {
		await Promise.all(this.#connections.those(whom).map((connection) => this.#decide(connection)));
	}

	/**
	 * For rights that lapse by themselves. Nobody is held for it, and one question is asked at a time: with
	 * hundreds of links, everybody would wait for all the answers.
	 */
	async lookAgain(): Promise<void> {
		const alike = new Map<string, Connection[]>();
		for (const connection of this.#connections.those({})) {
			const key = `${connection.person.id} ${connection.board}`;
			alike.set(key, [...(alike.get(key) ?? []), connection]);
		}
		for (const connections of alike.values()) {
			const [{ person, board }] = connections;
			const grade = await this.#options.accessOf(person.id, board).catch((error: unknown) => {
				// One answer that fails keeps nobody else's right that has lapsed.
				this.#options.log.error({ error: String(error) }, 'rights could not be looked at again');
				return connections[0].grade;
			});
			const { access, scope } = grade ?? NO_GRADE;
			const changed = connections.filter(
				({ grade: had, closed }) => !closed && (had.access !== access || had.scope !== scope)
			);
			await Promise.all(changed.map((connection) => this.#decide(connection)));
		}
	}

	/** @param other who the browser is signed in as now, where that is somebody else */
	signOut(session: string, other?: string): void {
		this.#signOuts += 1;
		for (const connection of this.#connections.those({ session })) {
			if (other === undefined) connection.close(CLOSE.expired);
			else connection.close(CLOSE.otherPerson, other);
		}
	}

	/** Nothing more is heard; what is on its way to people still reaches them. */
	stopListening(): void {
		this.#isClosing = true;
		this.#connections.stopListening();
	}

	async close(): Promise<void> {
		await this.#connections.close();
		this.#sockets.close();
	}

	async #admit(socket: WebSocket, wire: Duplex, request: IncomingMessage): Promise<void> {
		// Listens from its first moment and holds what comes: nothing may be lost while we ask.
		const connection = new Connection(socket, wire, this.#turnEnd, addressOf(request));
		const { board: name } = connection;
		try {
			let who: Who | null;
			let signOuts: number;
			do {
				// An answer that a sign-out overtook is asked for again; whoever is let in is so in this turn.
				signOuts = this.#signOuts;
				who = await this.#options.whoIs(connection.cookie);
			} while (signOuts !== this.#signOuts);
			if (this.#isClosing) return connection.close(CLOSE.restarting);
			if (!who) return connection.close(CLOSE.expired);
			if (connection.closed) return;
			if (isMadeForAnother(who.person, connection.madeFor))
				return connection.close(CLOSE.otherPerson, who.person.name);
			connection.recognise(who);
			const { id } = who.person;
			const charge = this.#meter.of(id, name, () => connection.grade.access !== 'none');
			connection.meter(charge);
			const isCrowded = this.#meter.isCrowded(this.#connections.of(id));
			if (charge(COST.join) > longestQueue || isCrowded) return connection.close(CLOSE.tryLater);
			this.#connections.add(connection);
			await this.#decide(connection);
			if (connection.closed) return;
			const board = await this.#found(connection);
			if (!board) return connection.close(CLOSE.forbidden);
			if (this.#isClosing) return connection.close(CLOSE.restarting);
			if (!connection.closed) board.join(connection);
		} catch (error) {
			// The log may have been closed under it: nothing is broken.
			if (this.#isClosing) return connection.close(CLOSE.restarting);
			this.#options.log.error({ board: name, error: String(error) }, 'a board could not be joined');
			connection.close(CLOSE.tryLater);
		}
	}

	/** In the turn in which it is found nothing is being asked about the rights, and it is the one in memory. */
	async #found(connection: Connection): Promise<Board | null> {
		for (;;) {
			const board = await this.#boards.ready(connection.board);
			if (connection.closed || !board) return board;
			if (connection.rights.is === 'asked') await connection.rights.settled;
			else if (this.#boards.get(connection.board) === board) return board;
		}
	}

	/** Holds the connection at once; an answer counts only if no newer question came meanwhile. */
	#decide(connection: Connection): Promise<void> {
		if (connection.rights.is === 'asked') {
			connection.rights.isStale = true;
			return connection.rights.settled;
		}
		connection.hold();
		const asked: Rights = { is: 'asked', isStale: false, settled: Promise.resolve() };
		connection.rights = asked;
		asked.settled = this.#askRights(connection, asked).catch((error: unknown) => {
			connection.rights = { is: 'known' };
			this.#options.log.error({ error: String(error) }, 'rights could not be read');
			connection.close(CLOSE.tryLater);
		});
		return asked.settled;
	}

	async #askRights(connection: Connection, asked: Rights & { is: 'asked' }): Promise<void> {
		const { person, board: name } = connection;
		let grade: Grade;
		do {
			asked.isStale = false;
			grade = (await this.#options.accessOf(person.id, name)) ?? NO_GRADE;
		} while (asked.isStale);
		connection.rights = { is: 'known' };
		const before = connection.grade;
		connection.grade = grade;
		if (grade.access === 'none') return connection.close(CLOSE.forbidden);
		const board = this.#boards.get(name);
		connection.release(() => {
			if (board?.has(connection)) board.regraded(connection, before);
		});
	}
}

/** The name is decoded once; what cannot be decoded is the name of nothing. */
function addressOf({ url, headers: { cookie } }: IncomingMessage) {
	try {
		const { pathname, searchParams: query } = new URL(url ?? '', 'http://board');
		const name = /^\/boards\/([^/]+)$/.exec(pathname)?.[1] ?? '';
		return { board: decodeURIComponent(name), query, cookie };
	} catch {
		return { board: '', query: new URLSearchParams(), cookie };
	}
}
