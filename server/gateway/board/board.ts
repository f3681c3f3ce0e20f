import type * as Y from 'yjs';
import { CLOSE } from '../../../src/lib/live/codes';
import type { BoardDocument, FrozenBoard } from './board-document';
import type { Connection } from '../admission/connection';
import type { Grade } from '../admission/connection-state';
import { Intake } from './intake';
import type { GatewayLogger } from './load';
import { Presence } from './presence';
import { Broadcast } from './broadcast';
import { FrameDispatch } from './frame-dispatch';
import type { TurnEnd } from '../wire/turn-end';
import { stateFrame, step1Frame } from '../wire/frames';

export interface BoardHears {
	/** It cannot be served from this memory any more; the next join loads it anew. */
	lost: (board: Board) => void;
	/** Somebody's writing became durable: once for all that did so together. */
	accepted: () => void;
	/** The log cannot be written: nothing is taken in until it can. */
	isPaused: () => boolean;
	turnEnd: TurnEnd;
	/** Which log it is, and which start of the server. */
	log: () => { log: number; start: number };
	report: GatewayLogger;
}

/** One board and everybody on it: what each frame means, and who is told. */
export class Board {
	readonly document: BoardDocument;
	readonly #hears: BoardHears;
	readonly #connections = new Set<Connection>();
	readonly #presence = new Presence(
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

	/** The document is there and the connection's rights are known: from here on it is served. */
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

	/** After a regrade that left a right to be here. */
	regraded(connection: Connection, before: Grade): void {
		const { access, scope } = connection.grade;
		if (access === before.access && scope === before.scope) return;
		this.#tellState(connection);
		if (before.access !== 'write') this.#askForMissing(connection);
	}

	/** Frames before this commit, frames after it are refused. */
	async freeze(freeze: string): Promise<FrozenBoard> {
		const frozen = await this.document.freeze(freeze);
		for (const connection of this.#connections) this.#tellState(connection);
		return frozen;
	}

	async thaw(): Promise<void> {
		const wasFrozen = this.document.frozen !== null;
		const thawing = this.document.thaw();
		if (!wasFrozen) return void (await thawing);
		// What they send from now on may build on what was refused: it waits for the answer to step 1.
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

	/** Everybody is told; who may write again is asked for what was written meanwhile. */
	healthChanged(): void {
		for (const connection of this.#connections) {
			this.#tellState(connection);
			this.#askForMissing(connection);
		}
	}

	/** Nobody is here and nothing is on its way. */
	get isIdle(): boolean {
		return this.#connections.size === 0 && this.document.isQuiet;
	}

	/** Nobody is told that it is saved, and everybody comes back later. */
	fail(): void {
		this.document.drop();
		this.#hears.lost(this);
		for (const connection of [...this.#connections]) connection.close(CLOSE.restarting);
	}

	/** They come back, and are answered from what is on disk then. */
	sendAway(): void {
		for (const connection of [...this.#connections]) connection.close(CLOSE.restarting);
	}

	/** There is no such board any more: everybody leaves, and nothing of it is on its way. */
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

	/** Readers are not asked: what they have written would be refused. */
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
	}

	/** The document holds what it must not: everybody is held until it has been built again. */
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
