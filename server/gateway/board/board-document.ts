// Over 200 lines: document, ledger and freeze must change together within one turn of the event loop, so every method
// that changes one of them is here. The work itself is in content, guard, flushes and compaction.

import * as Y from 'yjs';
import { laidOut } from '../../../src/lib/board/documents/laid-out';
import type { DocKind } from '../../../src/lib/board/names';
import type { RefusedCode } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { Compaction } from '../snapshots/compaction';
import { Content } from './content';
import type { Flushes, Ledger } from '../log/flushes';
import { look, applyGuarded } from '../guard/guard';
import type { Writer } from '../guard/guard';
import type { GatewayLogger, Loaded } from './load';
import type { Compacted } from '../log/log';
import { ownEdit } from './own-edit';
import { Owners, SERVER } from './owners';
import type { Snapshots } from '../snapshots/snapshots';
import type { Run, Typist } from './typing/run';
import { sha256 } from '../../store/engine/sha256';

export interface FrozenBoard {
	name: string;
	/** The freeze record's number on its board. */
	seq: number;
	/** SHA-256 of `state`, lower-case hex. */
	hash: string;
	state: Uint8Array;
}

export interface DocumentParts {
	flushes: Flushes;
	load: () => Promise<Loaded>;
	/** Makes snapshots of large boards beside the main thread. */
	snapshots: Snapshots;
	/** Writes a snapshot in place of the rows it covers. */
	compact: (compacted: Compacted) => Promise<boolean>;
	now: () => number;
	/** Entries on disk when the server started; null until the board is first read. */
	atStart: { entries: number | null };
	report: GatewayLogger;
	/** Content of a board that has just been made and is not loaded: its document, and its bytes in the log. */
	made?: { doc: Y.Doc; bytes: number };
}

/**
 * A board's document and its place in the log. The document is ahead of the disk by the entries in the queue.
 * Callers show and acknowledge an edit only when its `settled` is called, never before.
 */
export class BoardDocument {
	readonly name: string;
	readonly ledger: Ledger;
	/** Resolves when the document is in memory. Each rebuild makes a new promise. */
	loaded: Promise<void>;

	readonly #kind: DocKind;
	readonly #parts: DocumentParts;
	readonly #flushes: Flushes;
	/** The client id under which the server itself writes on this board. */
	#serverClient = new Y.Doc().clientID;
	readonly #owners = new Owners();
	#content: Content | null;
	/** Approximate size in bytes: what was loaded and what was added since. */
	#bytes = 0;
	readonly #compaction: Compaction;
	/** When the document was last used; real time in milliseconds. */
	#used = Date.now();
	#frozen: number | null = null;

	constructor(name: string, kind: DocKind, ledger: Ledger, parts: DocumentParts) {
		this.name = name;
		this.ledger = ledger;
		this.#kind = kind;
		this.#flushes = parts.flushes;
		this.#parts = parts;
		const { compact: write, snapshots, now, report } = parts;
		const { board } = ledger;
		this.#compaction = new Compaction({ name, kind, board, write, snapshots, now, report });
		const { made } = parts;
		this.#content = made ? Content.from(kind, made.doc) : null;
		this.loaded = made ? Promise.resolve() : this.#build();
		if (!made) return;
		parts.atStart.entries = 0;
		this.#bytes = made.bytes;
		this.#compaction.grew(made.bytes);
		for (const client of made.doc.store.clients.keys()) this.#bind(client, SERVER);
	}

	get isReady(): boolean {
		return this.#content !== null;
	}

	get isHot(): boolean {
		return this.#content?.isHot === true;
	}

	/** The document is in memory, nothing waits to be written, and no compaction runs. */
	get isQuiet(): boolean {
		return this.isReady && this.#compaction.running === null && this.#flushes.isQuiet(this.ledger);
	}

	/** The number of the freeze record; null while the board can be written. */
	get frozen(): number | null {
		return this.#frozen;
	}

	/** Number of entries on disk when the server started; 0 for a board made since. */
	get began(): number {
		return this.#parts.atStart.entries ?? 0;
	}

	/** The document. Throws while it is not in memory (see `loaded`). */
	get doc(): Y.Doc {
		this.#used = Date.now();
		return this.#held.doc;
	}

	get vector(): Uint8Array {
		return this.#held.vector;
	}

	/** The update that a client with this state vector lacks. Throws where the bytes are no state vector. */
	since(vector: Uint8Array): Uint8Array {
		return this.#held.since(vector);
	}

	/** An update with everything from these clocks on, by client id, and with all deletions; nothing of other client ids. */
	sinceMissed(missed: ReadonlyMap<number, number>): Uint8Array {
		const known = Y.decodeStateVector(this.vector);
		for (const [client, clock] of missed) known.set(client, clock);
		return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(known));
	}

	/** Whether an update brings nothing new. Never makes the board hot: false where that would be needed to know. */
	holds(update: Uint8Array): boolean {
		return this.#held.holds(update);
	}

	look(update: Uint8Array, { person, server }: Writer): RefusedCode | 'gap' | null {
		if (this.#bytes + update.length > LIMITS.board) return 'size';
		const owner = server ? SERVER : person;
		const isTheirs = server ? undefined : (client: number) => this.#owners.isOf(client, person);
		return look(this.doc, update, (client) => this.#owners.mayUse(client, owner), isTheirs);
	}

	/** Whether the client id is this person's. */
	isOf(client: number, person: string): boolean {
		return this.#owners.isOf(client, person);
	}

	/** Gives the client id to this person for good. False where it belongs to another person. */
	claim(client: number, person: string): boolean {
		if (this.#owners.mayUse(client, person)) this.#bind(client, person);
		return this.#owners.mayUse(client, person);
	}

	/**
	 * Takes typed text in by the typing fast path. False where the update is not typed text, or cannot be judged by it:
	 * then use `look` and `take`.
	 * @param settled called once for all frames of a run
	 */
	type(
		update: Uint8Array,
		frame: number,
		by: Typist,
		settled: (error: Error | null, run: Run) => void
	): boolean {
		if (this.#bytes + update.length > LIMITS.board) return false;
		const isOwn = (client: number) => this.#owners.isOf(client, by.person);
		const run = this.#held.type(update, by, isOwn);
		if (!run) return false;
		this.#used = Date.now();
		const grew = run.frames.length === 0 ? update.length : run.grew;
		this.#bytes += grew;
		this.#compaction.grew(grew);
		run.frames.push(frame);
		if (run.frames.length === 1) {
			this.#flushes.append(this.ledger, run, (error) => settled(error, run));
		}
		return true;
	}

	/**
	 * Applies a client's update and appends it to the log. Returns the code of a refusal; the document may then hold the
	 * refused update, and the caller must call `rebuild`.
	 */
	take(
		update: Uint8Array,
		writer: Writer & { connection: string },
		settled: (error: Error | null, isNew: boolean) => void
	): RefusedCode | null {
		const wrote = (client: number) => this.#owners.mayUse(client, writer.person);
		const judged = { ...writer, wrote };
		const { verdict, clients } = applyGuarded(this.doc, this.#kind, update, judged);
		if (verdict === 'unchanged') {
			this.after((error) => settled(error, false));
			return null;
		}
		if (verdict !== 'changed') return verdict;
		const { person, connection } = writer;
		const bindings = clients
			.filter((client) => !this.#owners.has(client))
			.map((client) => ({ client, person: writer.server ? SERVER : person }));
		this.#owners.learn(bindings);
		this.#bytes += update.length;
		this.#compaction.grew(update.length);
		this.#held.changed();
		const entry = { kind: 'update', person, connection, update } as const;
		this.#flushes.append(this.ledger, entry, (error) => settled(error, true), bindings);
		return null;
	}

	/** Calls `settled` when everything taken in so far is durable. */
	after(settled: (error: Error | null) => void): void {
		this.#flushes.after(this.ledger, settled);
	}

	durable(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.after((error) => (error ? reject(error) : resolve()));
		});
	}

	/** Writes as the server itself: all of `change`, or nothing if it throws. Resolves when it is durable. */
	edit<T>(
		person: string,
		change: (doc: Y.Doc) => T,
		show: (update: Uint8Array) => void
	): Promise<T> {
		if (this.#frozen !== null) throw new Refusal('frozen');
		const { result, update } = ownEdit(this.#held.state, this.#serverClient, change);
		if (!update) return this.durable().then(() => result);
		return new Promise((resolve, reject) => {
			const writer = { person, scope: null, server: true, connection: 'server' };
			const refused = this.take(update, writer, (error) => {
				if (error) return reject(error);
				show(update);
				resolve(result);
			});
			if (!refused) return;
			this.rebuild();
			reject(new Error(`gateway: the server's own edit of ${this.name} was refused as ${refused}`));
		});
	}

	/** Reads durable content only: waits for edits that are being written. */
	async read<T>(use: (doc: Y.Doc) => T): Promise<T> {
		if (this.#flushes.isQuiet(this.ledger)) return use(this.doc);
		const state = this.#held.state;
		await this.durable();
		return use(laidOut(state));
	}

	/** As `read`, with the result kept until the document changes (see `Content.derived`). */
	async derived<T>(use: (doc: Y.Doc) => T): Promise<T> {
		return this.#flushes.isQuiet(this.ledger) ? this.#held.derived(use) : this.read(use);
	}

	/** The durable content as one v1 update. */
	async state(): Promise<Uint8Array> {
		const { state } = this.#held;
		if (!this.#flushes.isQuiet(this.ledger)) await this.durable();
		return state;
	}

	/** Refuses edits from this call on; resolves when the record is durable. Freezing again gives the same record. */
	async freeze(freeze: string): Promise<FrozenBoard> {
		const { name } = this;
		const state = Y.encodeStateAsUpdate(this.doc);
		const hash = sha256(state);
		this.#frozen ??= this.#append({ kind: 'freeze', freeze });
		const seq = this.#frozen;
		await this.durable();
		return { name, seq, hash, state };
	}

	/** Takes edits again from this call on; resolves when that is durable. */
	async thaw(): Promise<void> {
		if (this.#frozen !== null) {
			this.#frozen = null;
			this.ledger.epoch += 1;
			this.#append({ kind: 'thaw' });
		}
		await this.durable();
	}

	/**
	 * Called by a timer. Starts a compaction where one is due, and drops a document that was not used for `hot`
	 * milliseconds.
	 */
	rest(hot: number): void {
		const quiet = Date.now() - this.#used;
		if (this.isReady && this.#compaction.isDue(this.ledger.last, quiet > 250)) void this.compact();
		if (this.isQuiet && quiet > hot) this.#content?.cool();
	}

	/** Resolves when the snapshot is on disk or could not be made. */
	compact(): Promise<void> {
		return this.#compaction.run({
			held: () => {
				const content = this.#content;
				return content && { doc: () => content.doc, seq: this.ledger.last };
			},
			durable: () => this.durable(),
			done: ({ seq, state, vector }, saved) => {
				this.#bytes -= saved;
				if (seq === this.ledger.last) this.#content?.is(state, vector);
			}
		});
	}

	/** Called before the board leaves memory. Writes a snapshot where that makes the next load faster. */
	async leave(entries: number): Promise<void> {
		if (!this.isReady || !this.#compaction.isWorthLeaving(this.ledger.last, entries)) return;
		await this.compact();
	}

	/** Resolves when nothing of the board is being read from disk or written to it. */
	async settled(): Promise<void> {
		await this.loaded.catch(() => undefined);
		await this.#compaction.running;
		await this.durable().catch(() => undefined);
	}

	/** Builds the document again from the log, once every accepted entry is durable. */
	rebuild(): void {
		this.#content = null;
		this.loaded = this.durable().then(() => this.#build());
		// Callers handle the error where they await `loaded`.
		this.loaded.catch(() => undefined);
	}

	/** Drops the document: the log could not write what it holds, or the board ends. */
	drop(): void {
		this.#content = null;
	}

	/** Drops the document for good; resolves when nothing of the board is being read from disk or written to it. */
	async end(): Promise<void> {
		await this.loaded.catch(() => undefined);
		await this.#compaction.running;
		// Without a document no compaction starts while the last entries are written.
		this.drop();
		await this.durable().catch(() => undefined);
	}

	#bind(client: number, person: string): void {
		if (this.#owners.has(client)) return;
		const bindings = [{ client, person }];
		this.#owners.learn(bindings);
		this.#flushes.bind(this.ledger, bindings);
	}

	#append(entry: { kind: 'freeze'; freeze: string } | { kind: 'thaw' }): number {
		return this.#flushes.append(this.ledger, entry, () => undefined);
	}

	get #held(): Content {
		if (!this.#content) throw new Error(`gateway: ${this.name} is not in memory`);
		return this.#content;
	}

	async #build(): Promise<void> {
		// A running compaction would delete rows while they are read.
		await this.#compaction.running;
		const loaded = await this.#parts.load();
		const { last, frozen, epoch } = loaded;
		this.#owners.learn(loaded.bindings);
		this.#serverClient = this.#owners.oneOf(SERVER) ?? this.#serverClient;
		this.#content = loaded.content;
		this.#bytes = loaded.bytes;
		this.#compaction.loaded(loaded.snapshot, loaded.tail);
		this.#frozen = frozen;
		this.#used = Date.now();
		this.#parts.atStart.entries ??= last;
		Object.assign(this.ledger, { last, durable: last, epoch });
	}
}
