import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { DocKind } from '../../src/lib/board/names';
import { CLOSE } from '../../src/lib/live/codes';
import type { RefusedCode } from '../../src/lib/live/codes';
import { LIMITS } from '../../src/lib/live/frames';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { Connection, Grade } from './connection';
import type { Flushes, Ledger } from './flushes';
import { look, take } from './guard';
import type { Loaded } from './load';
import { Presence } from './presence';
import { isCounted, readFrame, stateFrame, step1Frame, step2Frame, updateFrame } from './wire';

export interface FrozenBoard {
	name: string;
	/** The freeze record's number on its board. */
	seq: number;
	/** SHA-256 of `state`, lower-case hex. */
	hash: string;
	state: Uint8Array;
}

/** One board with its document in memory, and everybody on it. */
export class Board {
	readonly name: string;
	readonly ledger: Ledger;
	/** Settles when the document is there; a new promise whenever it is built again. */
	loaded: Promise<void>;

	readonly #kind: DocKind;
	readonly #flushes: Flushes;
	readonly #load: () => Promise<Loaded>;
	readonly #lost: (board: Board) => void;
	readonly #accepted: () => void;
	readonly #connections = new Set<Connection>();
	readonly #presence = new Presence((but) => this.#others(but));
	/** The client id of the server's own writing on this board. */
	readonly #hand = new Y.Doc().clientID;
	#doc: Y.Doc | null = null;
	#frozen: number | null = null;

	constructor(
		name: string,
		kind: DocKind,
		ledger: Ledger,
		parts: {
			flushes: Flushes;
			load: () => Promise<Loaded>;
			/** The board cannot be served from this memory any more; the next join loads it anew. */
			lost: (board: Board) => void;
			/** Somebody's writing became durable. */
			accepted: () => void;
			/** A board that has just been made needs no loading. */
			doc?: Y.Doc;
		}
	) {
		this.name = name;
		this.ledger = ledger;
		this.#kind = kind;
		this.#flushes = parts.flushes;
		this.#load = parts.load;
		this.#lost = parts.lost;
		this.#accepted = parts.accepted;
		this.#doc = parts.doc ?? null;
		this.loaded = parts.doc ? Promise.resolve() : this.#build();
		this.loaded.catch(() => this.fail());
	}

	get isReady(): boolean {
		return this.#doc !== null;
	}

	has(connection: Connection): boolean {
		return this.#connections.has(connection);
	}

	/** The board is ready and the connection's rights are known: from here on it is served. */
	join(connection: Connection): void {
		this.#connections.add(connection);
		connection.onEnd(() => this.#leave(connection));
		connection.onFrame((bytes) => this.#hear(connection, bytes));
		connection.release(() => {
			this.#tellState(connection);
			this.#askForMissing(connection);
			this.#presence.show(connection);
		});
	}

	/** After a regrade that left a right to be here: what changed is told, and what was written elsewhere asked for. */
	regraded(connection: Connection, before: Grade): void {
		const { access, scope } = connection.grade;
		if (access === before.access && scope === before.scope) return;
		this.#tellState(connection);
		if (before.access !== 'write') this.#askForMissing(connection);
	}

	/** Frames before this commit, frames after it are refused. Resolves when the record is durable. */
	freeze(freeze: string): Promise<FrozenBoard> {
		const state = Y.encodeStateAsUpdate(this.#ready());
		const hash = createHash('sha256').update(state).digest('hex');
		if (this.#frozen !== null) {
			const frozen = { name: this.name, seq: this.#frozen, hash, state };
			return this.durable().then(() => frozen);
		}
		return new Promise((resolve, reject) => {
			const seq = this.#flushes.append(this.ledger, { kind: 'freeze', freeze }, (error) => {
				if (error) return reject(error);
				for (const connection of this.#connections) this.#tellState(connection);
				resolve({ name: this.name, seq, hash, state });
			});
			this.#frozen = seq;
		});
	}

	thaw(): Promise<void> {
		if (this.#frozen === null) return this.durable();
		this.#frozen = null;
		this.ledger.epoch += 1;
		for (const connection of this.#connections) connection.catchingUp = this.#mayWrite(connection);
		return new Promise((resolve, reject) => {
			this.#flushes.append(this.ledger, { kind: 'thaw' }, (error) => {
				if (error) return reject(error);
				for (const connection of this.#connections) {
					this.#tellState(connection);
					this.#askForMissing(connection);
				}
				resolve();
			});
		});
	}

	/** The server's own writing: all of `change` or, if it throws, nothing. Resolves when durable and shown. */
	edit<T>(person: string, change: (doc: Y.Doc) => T): Promise<T> {
		const doc = this.#ready();
		if (this.#frozen !== null) throw new Refusal('frozen');
		const draft = copyOf(Y.encodeStateAsUpdate(doc));
		draft.clientID = this.#hand;
		const updates: Uint8Array[] = [];
		draft.on('update', (update: Uint8Array) => updates.push(update));
		const result = draft.transact(() => change(draft));
		if (updates.length === 0) return this.durable().then(() => result);
		const update = updates.length === 1 ? updates[0] : Y.mergeUpdates(updates);
		const verdict = take(doc, this.#kind, update, { person, scope: null, server: true });
		if (verdict !== 'changed' && verdict !== 'unchanged') {
			this.#rebuild();
			throw new Error(`gateway: the server's own edit of ${this.name} was refused as ${verdict}`);
		}
		return new Promise((resolve, reject) => {
			const entry = { kind: 'update', person, connection: 'server', update } as const;
			this.#flushes.append(this.ledger, entry, (error) => {
				if (error) return reject(error);
				this.#show(update, null);
				resolve(result);
			});
		});
	}

	/** Only what is durable is read: an edit on its way is waited for. */
	async read<T>(use: (doc: Y.Doc) => T): Promise<T> {
		const doc = this.#ready();
		if (this.#flushes.isQuiet(this.ledger)) return use(doc);
		const state = Y.encodeStateAsUpdate(doc);
		await this.durable();
		return use(copyOf(state));
	}

	/** Everything on this board so far is on disk. */
	durable(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.#flushes.after(this.ledger, (error) => (error ? reject(error) : resolve()));
		});
	}

	/** The log did not take what was written: nobody is told it is saved, and everybody comes back later. */
	fail(): void {
		this.#doc = null;
		this.#lost(this);
		for (const connection of [...this.#connections]) connection.close(CLOSE.restarting);
	}

	#hear(connection: Connection, bytes: Uint8Array): void {
		const frame = isCounted(bytes) ? (connection.received += 1) : null;
		const heard = readFrame(bytes);
		const isUpdate = heard?.kind === 'update' || heard?.kind === 'step2';
		if (isUpdate && frame !== null) {
			const isCatchUp = heard.kind === 'step2' && connection.catchingUp;
			const most = isCatchUp ? LIMITS.catchUp : LIMITS.frame;
			if (bytes.length <= most) return this.#takeIn(connection, frame, heard.kind, heard.update);
			return this.#refuse(connection, frame, 'size', true);
		}
		if (frame !== null) return this.#refuse(connection, frame, 'schema', true);
		if (!heard || isUpdate || bytes.length > LIMITS.frame) return connection.close(CLOSE.badData);
		if (heard.kind === 'step1') return this.#answer(connection, heard.vector);
		if (heard.kind === 'ask') return this.#presence.show(connection);
		if (heard.kind !== 'awareness') return;
		if (!this.#presence.hear(connection, heard.presences)) connection.close(CLOSE.badData);
	}

	/** Written down at its place in the queue, sent when all it holds is durable. */
	#answer(connection: Connection, vector: Uint8Array): void {
		let answer: Uint8Array;
		try {
			answer = step2Frame(this.#ready(), vector);
		} catch {
			return connection.close(CLOSE.badData);
		}
		this.#flushes.after(this.ledger, (error) => {
			if (error) return;
			connection.send(answer);
			connection.live = true;
		});
	}

	#takeIn(
		connection: Connection,
		frame: number,
		kind: 'update' | 'step2',
		update: Uint8Array
	): void {
		if (connection.refused || connection.closed) return;
		if (connection.grade.access !== 'write') return this.#refuse(connection, frame, 'readonly');
		if (this.#frozen !== null) return this.#refuse(connection, frame, 'frozen');

		const seen = look(this.#ready(), update);
		if (seen === 'gap' && kind === 'update' && connection.catchingUp) {
			// Typed offline and sent before the answer to our step 1, which will bring what it builds on.
			if (connection.aside.length >= LIMITS.heldFrames) return connection.close(CLOSE.tryLater);
			connection.aside.push({ frame, update });
			return;
		}
		if (seen !== null) {
			return this.#refuse(connection, frame, seen === 'gap' ? 'schema' : seen, true);
		}
		this.#apply(connection, frame, update);
		if (kind !== 'step2') return;
		connection.catchingUp = false;
		for (const late of connection.aside.splice(0)) {
			this.#takeIn(connection, late.frame, 'update', late.update);
		}
	}

	#apply(connection: Connection, frame: number, update: Uint8Array): void {
		const { person, grade } = connection;
		const writer = { person: person.id, scope: grade.scope };
		const verdict = take(this.#ready(), this.#kind, update, writer);
		const acknowledge = () => connection.accept(frame, () => this.ledger.durable);
		if (verdict === 'unchanged') {
			return this.#flushes.after(this.ledger, (error) => error ?? acknowledge());
		}
		if (verdict !== 'changed') {
			this.#refuse(connection, frame, verdict, true);
			return this.#rebuild();
		}
		const entry = {
			kind: 'update',
			person: person.id,
			connection: connection.id,
			update
		} as const;
		this.#flushes.append(this.ledger, entry, (error) => {
			if (error) return;
			this.#show(update, connection);
			acknowledge();
			this.#accepted();
		});
	}

	#refuse(connection: Connection, frame: number, code: RefusedCode, isBadData = false): void {
		if (!connection.refused) connection.refuse(frame, code, isBadData);
	}

	#show(update: Uint8Array, writer: Connection | null): void {
		const frame = updateFrame(update);
		for (const connection of this.#connections) {
			if (connection.live && connection !== writer) connection.send(frame);
		}
	}

	#tellState(connection: Connection): void {
		if (!connection.ext) return;
		connection.send(stateFrame(connection.grade.access, this.#frozen, this.ledger.epoch));
	}

	#askForMissing(connection: Connection): void {
		if (!this.#mayWrite(connection)) return;
		connection.catchingUp = true;
		if (this.#doc) connection.send(step1Frame(this.#doc));
	}

	#mayWrite(connection: Connection): boolean {
		return connection.grade.access === 'write' && this.#frozen === null;
	}

	#leave(connection: Connection): void {
		this.#connections.delete(connection);
		this.#presence.leave(connection);
	}

	*#others(but: Connection): Generator<Connection> {
		for (const connection of this.#connections) if (connection !== but) yield connection;
	}

	/** The document holds what it must not: everybody waits until it is built again from the log. */
	#rebuild(): void {
		this.#doc = null;
		const waiting = [...this.#connections];
		for (const connection of waiting) connection.hold();
		this.loaded = this.durable()
			.then(() => this.#build())
			.then(() => {
				for (const connection of waiting) {
					connection.release(() => connection.catchingUp && this.#askForMissing(connection));
				}
			});
		this.loaded.catch(() => this.fail());
	}

	async #build(): Promise<void> {
		const { doc, last, frozen, epoch } = await this.#load();
		this.#doc = doc;
		this.#frozen = frozen;
		Object.assign(this.ledger, { last, durable: last, epoch });
	}

	#ready(): Y.Doc {
		if (!this.#doc) throw new Error(`gateway: ${this.name} is not in memory`);
		return this.#doc;
	}
}

function copyOf(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}
