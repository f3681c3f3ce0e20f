import * as Y from 'yjs';
import type { DocKind } from '../../../src/lib/board/names';
import type { RefusedCode } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { Compaction } from '../snapshots/compaction';
import { Content, copyOf } from './content';
import type { Flushes, Ledger } from '../log/flushes';
import { look, take } from '../guard/guard';
import type { Writer } from '../guard/guard';
import type { GatewayLogger, Loaded } from './load';
import type { Compaction as Compacted } from '../log/log';
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
	/** Where large boards are compacted. */
	snapshots: Snapshots;
	/** Writes a snapshot in place of what it covers. */
	compact: (compacted: Compacted) => Promise<boolean>;
	now: () => number;
	/** Entries on disk when the server started; null until the board is first read. */
	atStart: { entries: number | null };
	report: GatewayLogger;
	/** A board that has just been made needs no loading: all there is, and its bytes in the log. */
	made?: { doc: Y.Doc; bytes: number };
}

/**
 * A board's document and its place in the log. The document runs ahead of the disk by what is in
 * the queue; whoever shows or promises anything does so in `settled`, and never before.
 */
export class BoardDocument {
	readonly name: string;
	readonly ledger: Ledger;
	/** Settles when the document is in memory; a new promise whenever it is built again. */
	loaded: Promise<void>;

	readonly #kind: DocKind;
	readonly #parts: DocumentParts;
	readonly #flushes: Flushes;
	/** The client id of the server's own writing on this board. */
	#hand = new Y.Doc().clientID;
	readonly #owners = new Owners();
	#content: Content | null;
	/** About how large it is: what was there, and what came since. */
	#bytes = 0;
	readonly #compaction: Compaction;
	/** When its document was last wanted, in real milliseconds. */
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

	/** Nothing of it is on its way anywhere. */
	get isQuiet(): boolean {
		return this.isReady && this.#compaction.running === null && this.#flushes.isQuiet(this.ledger);
	}

	/** The number of the freeze record, or null. */
	get frozen(): number | null {
		return this.#frozen;
	}

	/** Entries that were on disk when the server started; 0 for a board made since. */
	get began(): number {
		return this.#parts.atStart.entries ?? 0;
	}

	/** Only between `loaded` and the next rebuild. */
	get doc(): Y.Doc {
		this.#used = Date.now();
		return this.#held.doc;
	}

	get vector(): Uint8Array {
		return this.#held.vector;
	}

	/** What somebody with this state vector misses; throws when it is none. */
	since(vector: Uint8Array): Uint8Array {
		return this.#held.since(vector);
	}

	/** All that is after these clocks, and every deletion; what is of other client ids is known. */
	sinceMissed(missed: ReadonlyMap<number, number>): Uint8Array {
		const known = Y.decodeStateVector(this.vector);
		for (const [client, clock] of missed) known.set(client, clock);
		return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(known));
	}

	/** Whether an update is seen to bring nothing new without making the board hot. */
	holds(update: Uint8Array): boolean {
		return this.#held.holds(update);
	}

	look(update: Uint8Array, { person, server }: Writer): RefusedCode | 'gap' | null {
		if (this.#bytes + update.length > LIMITS.board) return 'size';
		const owner = server ? SERVER : person;
		return look(this.doc, update, (client) => this.#owners.mayUse(client, owner));
	}

	/** The id is this person's from now on and for good; false when it is somebody else's. */
	claim(client: number, person: string): boolean {
		if (this.#owners.mayUse(client, person)) this.#bind(client, person);
		return this.#owners.mayUse(client, person);
	}

	/**
	 * Takes letters in the short way, with those they go on from. False where an update must be looked at and
	 * taken the long way.
	 * @param settled called once for all the frames of a run
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
	 * Takes a client's update in. A code means that it was refused and that the document may hold it
	 * nonetheless: the caller builds it again.
	 */
	take(
		update: Uint8Array,
		writer: Writer & { connection: string },
		settled: (error: Error | null, isNew: boolean) => void
	): RefusedCode | null {
		const { verdict, clients } = take(this.doc, this.#kind, update, writer);
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

	/** Settles when everything so far is durable. */
	after(settled: (error: Error | null) => void): void {
		this.#flushes.after(this.ledger, settled);
	}

	durable(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.after((error) => (error ? reject(error) : resolve()));
		});
	}

	/** The server's own writing: all of `change` or, if it throws, nothing. */
	edit<T>(
		person: string,
		change: (doc: Y.Doc) => T,
		show: (update: Uint8Array) => void
	): Promise<T> {
		if (this.#frozen !== null) throw new Refusal('frozen');
		const { result, update } = ownEdit(this.#held.state, this.#hand, change);
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

	/** Only what is durable is read: an edit on its way is waited for. */
	async read<T>(use: (doc: Y.Doc) => T): Promise<T> {
		if (this.#flushes.isQuiet(this.ledger)) return use(this.doc);
		const state = this.#held.state;
		await this.durable();
		return use(copyOf(state));
	}

	/** The same, kept until the document changes; see `Content.derived`. */
	async derived<T>(use: (doc: Y.Doc) => T): Promise<T> {
		return this.#flushes.isQuiet(this.ledger) ? this.#held.derived(use) : this.read(use);
	}

	/** Everything durable as one v1 update. */
	async state(): Promise<Uint8Array> {
		const { state } = this.#held;
		if (!this.#flushes.isQuiet(this.ledger)) await this.durable();
		return state;
	}

	/** Frozen from this moment; resolves when the record is durable. Freezing again gives the same record. */
	async freeze(freeze: string): Promise<FrozenBoard> {
		const { name } = this;
		const state = Y.encodeStateAsUpdate(this.doc);
		const hash = sha256(state);
		this.#frozen ??= this.#append({ kind: 'freeze', freeze });
		const seq = this.#frozen;
		await this.durable();
		return { name, seq, hash, state };
	}

	/** Writable from this moment; resolves when that is durable. */
	async thaw(): Promise<void> {
		if (this.#frozen !== null) {
			this.#frozen = null;
			this.ledger.epoch += 1;
			this.#append({ kind: 'thaw' });
		}
		await this.durable();
	}

	/**
	 * Called now and then: lets go of a document that nobody has wanted for so long, and writes a snapshot
	 * where the log has grown past its worth. A board that is never quiet is compacted all the same.
	 */
	rest(hot: number): void {
		const quiet = Date.now() - this.#used;
		if (this.isReady && this.#compaction.isDue(this.ledger.last, quiet > 250)) void this.compact();
		if (this.isQuiet && quiet > hot) this.#content?.cool();
	}

	/** Resolves when the snapshot is on disk, or could not be made. */
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

	/** Before the board leaves memory: with a snapshot where the next to come is answered sooner from it. */
	async leave(entries: number): Promise<void> {
		if (!this.isReady || !this.#compaction.isWorthLeaving(this.ledger.last, entries)) return;
		await this.compact();
	}

	/** Resolves when nothing of it is on its way to disk, or being read from there. */
	async settled(): Promise<void> {
		await this.loaded.catch(() => undefined);
		await this.#compaction.running;
		await this.durable().catch(() => undefined);
	}

	/** From the log, once all that is good and on its way has got there. */
	rebuild(): void {
		this.#content = null;
		this.loaded = this.durable().then(() => this.#build());
		// Heard where `loaded` is awaited.
		this.loaded.catch(() => undefined);
	}

	/** The log did not take what this holds. */
	drop(): void {
		this.#content = null;
	}

	/** Resolves when nothing of it is on its way to disk, or being read from there. */
	async end(): Promise<void> {
		await this.loaded.catch(() => undefined);
		await this.#compaction.running;
		// Nothing more of it is compacted while the last of it is written.
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
		// A snapshot on its way would take rows away while they are read.
		await this.#compaction.running;
		const loaded = await this.#parts.load();
		const { last, frozen, epoch } = loaded;
		this.#owners.learn(loaded.bindings);
		this.#hand = this.#owners.oneOf(SERVER) ?? this.#hand;
		this.#content = loaded.content;
		this.#bytes = loaded.bytes;
		this.#compaction.loaded(loaded.snapshot, loaded.tail);
		this.#frozen = frozen;
		this.#used = Date.now();
		this.#parts.atStart.entries ??= last;
		Object.assign(this.ledger, { last, durable: last, epoch });
	}
}
