import type * as Y from 'yjs';
import { CLOSE } from '../../../src/lib/live/codes';
import type { BoardDocument, FrozenBoard } from './board-document';
import type { Connection } from '../admission/connection';
import type { ConnectionGrade } from '../admission/connection-state';
import { Intake } from './intake';
import type { GatewayLogger } from './load';
import { BoardPresence } from './presence';
import { Broadcast } from './broadcast';
import { FrameDispatch } from './frame-dispatch';
import type { Company } from '../../given';
import type { TurnEnd } from '../wire/turn-end';
import { stateFrame, step1Frame } from '../wire/frames';

export interface BoardHears {
	/** Called when the board must leave memory; the next join loads it from disk. */
	lost: (board: Board) => void;
	/** Called when people's writing has become durable: once for everything of one turn. */
	accepted: () => void;
	/** Called when a page of this person has left; not where its line was cut, for it comes back with what was typed. */
	left: (person: string) => void;
	/** Whether the log cannot be written now: then no edit is taken in. */
	isPaused: () => boolean;
	turnEnd: TurnEnd;
	/** Numbers of the log file and of this start of the server. */
	log: () => { log: number; start: number };
	report: GatewayLogger;
}

/** One board and its connections: joins, states (frozen, paused, rights) and what each client is sent of them. */
export class Board {
	readonly document: BoardDocument;
	readonly #hears: BoardHears;
	readonly #connections = new Set<Connection>();
	readonly #presence = new BoardPresence(
		() => this.#connections,
		(client, person) => this.document.claim(client, person)
	);
	readonly #broadcast: Broadcast;
	readonly #dispatch: FrameDispatch;

	constructor(document: BoardDocument, hears: BoardHears) {
		this.document = document;
		this.#hears = hears;
		this.#broadcast = new Broadcast(document, () => this.#connections, hears.turnEnd);
		const intake = new Intake(document, this.#broadcast, {
			turnEnd: hears.turnEnd,
			isPaused: hears.isPaused,
			accepted: hears.accepted,
			rebuilding: () => this.#waitForRebuild()
		});
		this.#dispatch = new FrameDispatch(document, intake, this.#presence, hears.report);
		document.loaded.catch(() => this.fail());
	}

	has(connection: Connection): boolean {
		return this.#connections.has(connection);
	}

	/** Serves a connection from now on. The document must be in memory and the connection's rights known. */
	join(connection: Connection): void {
		const { named, person } = connection;
		if (named !== null && !this.document.claim(named, person.id)) {
			return connection.release(() => connection.refuse(0, 'client-id', true));
		}
		this.#connections.add(connection);
		connection.onEnd(() => this.#leave(connection));
		connection.onDrained(() => this.#broadcast.catchUp(connection));
		connection.onFrame((bytes) => this.#dispatch.hear(connection, bytes));
		connection.release(() => {
			this.#tellState(connection);
			this.#askForMissing(connection);
			this.#presence.show(connection);
		});
	}

	/** Called after a regrade that left the connection a right to this board. */
	regraded(connection: Connection, before: ConnectionGrade): void {
		const { access, scope } = connection.grade;
		if (access === before.access && scope === before.scope) return;
		this.#tellState(connection);
		if (before.access !== 'write') this.#askForMissing(connection);
	}

	/** Frames that arrived before this call are still committed; later ones are refused. */
	async freeze(freeze: string): Promise<FrozenBoard> {
		const frozen = await this.document.freeze(freeze);
		for (const connection of this.#connections) this.#tellState(connection);
		return frozen;
	}

	async thaw(): Promise<void> {
		const wasFrozen = this.document.frozen !== null;
		const thawing = this.document.thaw();
		if (!wasFrozen) return void (await thawing);
		// Later updates may build on refused ones, so they are held until the client has answered our step 1.
		for (const connection of this.#connections) {
			if (this.#mayWrite(connection)) connection.startCatchUp();
		}
		await thawing;
		for (const connection of this.#connections) {
			this.#tellState(connection);
			this.#askForMissing(connection);
		}
	}

	async edit<T>(person: string, change: (doc: Y.Doc) => T): Promise<T> {
		const editing = this.document.edit(person, change, (update) =>
			this.#broadcast.show(update, null)
		);
		if (!this.document.isReady) this.#waitForRebuild();
		return editing;
	}

	/** Sends every client the new state, and asks those who may write again for what they wrote meanwhile. */
	healthChanged(): void {
		for (const connection of this.#connections) {
			this.#tellState(connection);
			this.#askForMissing(connection);
		}
	}

	/** Who has it open, what they are in, and whose a client id is. */
	company(): Company {
		return {
			people: new Set([...this.#connections].map(({ person }) => person.id)),
			on: this.#presence.on(),
			isOf: (client, person) => this.document.isOf(client, person)
		};
	}

	/** Nobody is connected, and nothing is being read or written. */
	get isIdle(): boolean {
		return this.#connections.size === 0 && this.document.isQuiet;
	}

	/** The log could not write an entry, or the board could not be read: closes all connections without any ACK. */
	fail(): void {
		this.document.drop();
		this.#hears.lost(this);
		for (const connection of [...this.#connections]) connection.close(CLOSE.restarting);
	}

	/** Closes all connections; the clients come back and are answered from disk. */
	sendAway(): void {
		for (const connection of [...this.#connections]) connection.close(CLOSE.restarting);
	}

	/** The board is destroyed: closes all connections, and resolves when nothing of it is being read or written. */
	async end(): Promise<void> {
		for (const connection of [...this.#connections]) connection.close(CLOSE.forbidden);
		await this.document.end();
	}

	#tellState(connection: Connection): void {
		if (!connection.ext) return;
		const { frozen, ledger } = this.document;
		const paused = this.#hears.isPaused();
		const { began } = this.document;
		const place = { ...this.#hears.log(), began, durable: ledger.durable };
		connection.send(stateFrame(connection.grade.access, frozen, ledger.epoch, paused, place));
	}

	/** Sends our step 1 to a client that may write. Others are not asked, for their updates would be refused. */
	#askForMissing(connection: Connection): void {
		if (!this.#mayWrite(connection)) return;
		connection.startCatchUp();
		if (this.document.isReady) connection.send(step1Frame(this.document.vector));
	}

	#mayWrite(connection: Connection): boolean {
		const isOpen = this.document.frozen === null && !this.#hears.isPaused();
		return connection.grade.access === 'write' && isOpen;
	}

	#leave(connection: Connection): void {
		this.#connections.delete(connection);
		this.#presence.leave(connection);
		if (connection.hasLeftItself) this.#hears.left(connection.person.id);
	}

	/** The document holds a refused update: holds all connections until it has been built again. */
	#waitForRebuild(): void {
		const waiting = [...this.#connections];
		for (const connection of waiting) connection.hold();
		this.document.loaded.then(
			() => {
				for (const connection of waiting) {
					connection.release(() => connection.isCatchingUp && this.#askForMissing(connection));
				}
			},
			() => this.fail()
		);
	}
}
