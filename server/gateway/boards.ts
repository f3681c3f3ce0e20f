import { nanoid } from 'nanoid';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { parseName } from '../../src/lib/board/names';
import { CLOSE } from '../../src/lib/live/codes';
import { LIMITS } from '../../src/lib/live/frames';
import { Refusal } from '../../src/lib/meeting/refusal';
import { Board } from './board';
import type { FrozenBoard } from './board';
import { Connection, NO_GRADE } from './connection';
import type { Grade, Who } from './connection';
import { Flushes } from './flushes';
import type { Ledger } from './flushes';
import { loadBoard } from './load';
import type { GatewayLogger } from './load';
import { openSqliteLog } from './log';
import type { BoardLog } from './log';
import { isOurs, refuseOrigin } from './origin';
import { quietFrame } from './presence';

export interface BoardsOptions {
	/** `boards.sqlite`, a file of its own. */
	file: string;
	/** The only Origin a page may come from. */
	origin: string;
	/** Who holds the session of a `Cookie` header; null without one, or when it has run out. */
	whoIs(cookie: string | undefined): Promise<Who | null>;
	/** What the person may do on a board now; null for a board nobody knows. */
	accessOf(personId: string, name: string): Promise<Grade | null>;
	log: GatewayLogger;
	/** Domain time, for the log. */
	clock?: () => Date;
	/** Told of each board on which somebody's writing has just become durable. */
	accepted?: (name: string) => void;
	/** Another place to keep the log; tests slow it down or break it. */
	openLog?: (file: string) => Promise<BoardLog>;
}

/** All that are given must hold; none given means everybody. */
export interface Whom {
	person?: string;
	session?: string;
	boards?: (name: string) => boolean;
}

/** A session that runs out while nobody clicks is noticed this late at most. */
const sessionsEvery = 30_000;
/** A link without a message for 30 s is given up by the client. */
const quiet = { look: 5_000, after: 10_000 };
/** Clients come back after a random wait, and not all of them at once. */
const slice = { size: 50, pause: 20, patience: 1_000 };

/** Every shared document, and everybody on one. docs/protocol.md is what a client sees of it. */
export class Boards {
	readonly #options: BoardsOptions;
	readonly #log: BoardLog;
	readonly #flushes: Flushes;
	readonly #numbers = new Map<string, number>();
	readonly #boards = new Map<string, Board>();
	readonly #connections = new Set<Connection>();
	readonly #sockets = new WebSocketServer({
		noServer: true,
		clientTracking: false,
		perMessageDeflate: false,
		maxPayload: LIMITS.catchUp + 1024
	});
	readonly #timers: NodeJS.Timeout[];
	#found: { freeze: string; names: string[] }[] = [];
	#signOuts = 0;
	#closing: Promise<void> | null = null;

	static async open(options: BoardsOptions): Promise<Boards> {
		const log = await (options.openLog ?? openSqliteLog)(options.file);
		const boards = new Boards(options, log);
		await boards.#learn();
		return boards;
	}

	private constructor(options: BoardsOptions, log: BoardLog) {
		this.#options = options;
		this.#log = log;
		const now = () => (options.clock?.() ?? new Date()).getTime();
		this.#flushes = new Flushes(log, now, (ledger, error) => this.#failed(ledger, error));
		this.#timers = [
			setInterval(() => this.#keepAlive(), quiet.look),
			setInterval(() => void this.#endExpired(), sessionsEvery)
		];
		for (const timer of this.#timers) timer.unref();
	}

	/** Makes a board with its first content, once: a name that exists is left as it is. */
	async create(name: string, seed: (doc: Y.Doc) => void): Promise<void> {
		const kind = parseName(name)?.kind;
		if (!kind) throw new Refusal('unknown');
		if (this.#numbers.has(name)) return (await this.#ready(name)).durable();

		const seeded = new Y.Doc();
		seeded.transact(() => seed(seeded));
		const update = Y.encodeStateAsUpdate(seeded);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, update);
		const ledger: Ledger = {
			board: this.#numbers.size + 1,
			newName: name,
			last: 0,
			durable: 0,
			epoch: 1
		};
		this.#numbers.set(name, ledger.board);
		this.#boards.set(name, this.#make(name, ledger, doc));
		await new Promise<void>((resolve, reject) => {
			const entry = { kind: 'update', person: '', connection: 'server', update } as const;
			this.#flushes.append(ledger, entry, (error) => (error ? reject(error) : resolve()));
		});
	}

	async exists(name: string): Promise<boolean> {
		return this.#numbers.has(name);
	}

	/** Whether the log can be read. */
	async healthy(): Promise<boolean> {
		return this.#closing === null && (await this.#log.boards().then(Boolean, () => false));
	}

	/** Reads durable state only; what `use` returns must not hold on to the document. */
	async read<T>(name: string, use: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#ready(name)).read(use);
	}

	/** The server's own writing under a person's name: whole or not at all, durable and shown when it resolves. */
	async edit<T>(name: string, personId: string, change: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#ready(name)).edit(personId, change);
	}

	/** One record over all the names: a restart finds all of them frozen or none. */
	async freeze(names: readonly string[]): Promise<FrozenBoard[]> {
		const boards = await this.#allReady(names);
		const freeze = nanoid();
		return Promise.all(boards.map((board) => board.freeze(freeze)));
	}

	/** Writing is open again, and writers are asked for what they wrote meanwhile. */
	async thaw(names: readonly string[]): Promise<void> {
		const boards = await this.#allReady(names);
		await Promise.all(boards.map((board) => board.thaw()));
	}

	/** The boards found frozen at the start, for acts that were cut short. */
	frozen(): string[] {
		return this.#found.flatMap(({ names }) => names);
	}

	/** The same, by the act that froze them together. */
	freezes(): { freeze: string; names: string[] }[] {
		return this.#found;
	}

	/**
	 * Reads the rights of whoever is meant again. From this call on nothing of theirs is accepted and
	 * nothing is sent to them until it is known what they may; resolves when all are settled.
	 */
	async regrade(whom: Whom): Promise<void> {
		await Promise.all(this.#those(whom).map((connection) => this.#decide(connection)));
	}

	/** A session ended: its links end in the same turn. */
	signOut(sessionId: string): void {
		this.#signOuts += 1;
		for (const connection of this.#those({ session: sessionId })) connection.close(CLOSE.expired);
	}

	/** `/boards/<name>`: a wrong Origin gets 403, everything else is accepted and then closed with a code. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		if (!isOurs(request, this.#options.origin)) return refuseOrigin(socket);
		this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
			void this.#admit(accepted, request);
		});
	}

	/** Stops accepting, writes everything down, ends the links in slices, closes the file. */
	close(): Promise<void> {
		this.#closing ??= this.#drain();
		return this.#closing;
	}

	async #learn(): Promise<void> {
		const together = new Map<string, string[]>();
		for (const { board, name, freeze } of await this.#log.boards()) {
			this.#numbers.set(name, board);
			if (freeze !== null) together.set(freeze, [...(together.get(freeze) ?? []), name]);
		}
		this.#found = [...together].map(([freeze, names]) => ({ freeze, names }));
	}

	async #admit(socket: WebSocket, request: IncomingMessage): Promise<void> {
		const { name, query } = addressOf(request);
		// Listens from its first moment and holds what comes: nothing may be lost while we ask.
		const connection = new Connection(socket, {
			board: name,
			query,
			cookie: request.headers.cookie
		});
		try {
			const who = await this.#recognise(connection);
			if (!who) return connection.close(CLOSE.expired);
			if (this.#closing) return connection.close(CLOSE.restarting);
			if (connection.closed) return;
			connection.recognise(who);
			this.#connections.add(connection);
			connection.onEnd(() => this.#connections.delete(connection));
			await this.#decide(connection);
			if (!this.#numbers.has(name)) return connection.close(CLOSE.forbidden);
			if (connection.closed) return;
			let board = await this.#ready(name);
			while (connection.deciding) {
				await connection.deciding;
				board = await this.#ready(name);
			}
			if (this.#closing) return connection.close(CLOSE.restarting);
			if (!connection.closed) board.join(connection);
		} catch (error) {
			this.#options.log.error({ board: name, error: String(error) }, 'a board could not be joined');
			connection.close(CLOSE.tryLater);
		}
	}

	async #recognise(connection: Connection): Promise<Who | null> {
		for (;;) {
			const before = this.#signOuts;
			const who = await this.#options.whoIs(connection.cookie);
			if (before === this.#signOuts) return who;
		}
	}

	/** Holds the connection at once; the answer counts only if no newer question was asked meanwhile. */
	#decide(connection: Connection): Promise<void> {
		connection.version += 1;
		if (connection.deciding) return connection.deciding;
		connection.hold();
		connection.deciding = this.#askRights(connection).then(
			() => undefined,
			(error: unknown) => {
				this.#options.log.error({ error: String(error) }, 'rights could not be read');
				connection.close(CLOSE.tryLater);
			}
		);
		return connection.deciding;
	}

	async #askRights(connection: Connection): Promise<void> {
		let version: number;
		let grade: Grade;
		do {
			version = connection.version;
			const { person, board } = connection;
			grade = (await this.#options.accessOf(person.id, board)) ?? NO_GRADE;
		} while (version !== connection.version);
		connection.deciding = null;
		const before = connection.grade;
		connection.grade = grade;
		if (grade.access === 'none') return connection.close(CLOSE.forbidden);
		const board = this.#boards.get(connection.board);
		connection.release(() => {
			if (board?.has(connection)) board.regraded(connection, before);
		});
	}

	#those({ person, session, boards }: Whom): Connection[] {
		return [...this.#connections].filter(
			(connection) =>
				(person === undefined || connection.person.id === person) &&
				(session === undefined || connection.session === session) &&
				(boards === undefined || boards(connection.board))
		);
	}

	async #endExpired(): Promise<void> {
		const now = Date.now();
		for (const connection of [...this.#connections]) {
			if (connection.sessionEnds > now) continue;
			const who = await this.#options.whoIs(connection.cookie).catch(() => undefined);
			if (who === null) connection.close(CLOSE.expired);
			else if (who) connection.recognise(who);
		}
	}

	#keepAlive(): void {
		const frame = quietFrame();
		const long = Date.now() - quiet.after;
		for (const connection of this.#connections) {
			if (connection.lastSent > 0 && connection.lastSent < long) connection.send(frame);
		}
	}

	/** Through one load, however many ask. Throws Refusal 'unknown'. */
	async #ready(name: string): Promise<Board> {
		for (;;) {
			const board = this.#board(name);
			await board.loaded;
			if (board.isReady) return board;
		}
	}

	/** All of them in memory in the same turn. */
	async #allReady(names: readonly string[]): Promise<Board[]> {
		for (;;) {
			const boards = await Promise.all([...new Set(names)].map((name) => this.#ready(name)));
			if (boards.every((board) => board.isReady)) return boards;
		}
	}

	#board(name: string): Board {
		const known = this.#boards.get(name);
		if (known) return known;
		const board = this.#numbers.get(name);
		if (board === undefined) throw new Refusal('unknown');
		const made = this.#make(name, { board, newName: null, last: 0, durable: 0, epoch: 1 });
		this.#boards.set(name, made);
		return made;
	}

	#make(name: string, ledger: Ledger, doc?: Y.Doc): Board {
		const kind = parseName(name)?.kind;
		if (!kind) throw new Refusal('unknown');
		return new Board(name, kind, ledger, {
			flushes: this.#flushes,
			load: () => loadBoard(this.#log, ledger.board, name, this.#options.log),
			lost: (board) => this.#boards.get(name) === board && this.#boards.delete(name),
			accepted: () => this.#options.accepted?.(name),
			doc
		});
	}

	#failed(ledger: Ledger, error: Error): void {
		const board = [...this.#boards.values()].find((each) => each.ledger === ledger);
		this.#options.log.error({ board: board?.name, error: String(error) }, 'board log not written');
		if (ledger.newName !== null) this.#numbers.delete(ledger.newName);
		board?.fail();
	}

	async #drain(): Promise<void> {
		for (const timer of this.#timers) clearInterval(timer);
		for (const connection of this.#connections) connection.onFrame(() => undefined);
		await this.#flushes.idle();
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
		this.#sockets.close();
		await this.#log.close();
	}
}

/** The name is decoded once; what cannot be decoded is the name of nothing. */
function addressOf(request: IncomingMessage): { name: string; query: URLSearchParams } {
	try {
		const url = new URL(request.url ?? '', 'http://board');
		const name = /^\/boards\/([^/]+)$/.exec(url.pathname)?.[1] ?? '';
		return { name: decodeURIComponent(name), query: url.searchParams };
	} catch {
		return { name: '', query: new URLSearchParams() };
	}
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
