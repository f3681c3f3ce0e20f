import { nanoid } from 'nanoid';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import * as Y from 'yjs';
import { parseName } from '../../src/lib/board/names';
import type { BoardName } from '../../src/lib/board/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import { Board } from './board';
import { BoardDocument } from './board-document';
import type { FrozenBoard } from './board-document';
import { Flushes } from './flushes';
import type { Ledger } from './flushes';
import { forgetHistory } from './forgetting';
import { Gate } from './gate';
import type { GateOptions, Whom } from './gate';
import { Health } from './health';
import { History } from './history';
import { loadBoard } from './load';
import { Turns } from './turns';
import { LIFE, Shelf } from './shelf';
import type { Life } from './shelf';
import { APART, Snapshots } from './snapshots';
import type { Apart } from './snapshots';
import { openSqliteLog } from './log';
import type { BoardLog } from './log';

export interface BoardsOptions extends GateOptions {
	/** `boards.sqlite`, a file of its own. */
	file: string;
	/** Domain time, for the log. */
	clock?: () => Date;
	/** Told of each board on which somebody's writing has just become durable. */
	accepted?: (name: string) => void;
	/** How long a document stays in memory after its last use, and a board after its last visitor, in ms. */
	life?: Partial<Life>;
	/** How large boards are compacted; tests let that fail. */
	apart?: Partial<Apart>;
	/** Another place to keep the log; tests slow it down or break it. */
	openLog?: (file: string) => Promise<BoardLog>;
}

/** Every shared document, and everybody on one. docs/protocol.md is what a client sees of it. */
export class Boards {
	readonly #options: BoardsOptions;
	readonly #log: BoardLog;
	readonly #flushes: Flushes;
	readonly #gate: Gate;
	readonly #health: Health;
	readonly #now: () => number;
	/** Boards read from disk at once: a start with two thousand clients reads them in turn. */
	readonly #loads = new Turns(8);
	/** The number in the log of every board there is. */
	readonly #numbers = new Map<string, number>();
	readonly #boards: Shelf;
	readonly #snapshots: Snapshots;
	#lastNumber = 0;
	#found: { freeze: string; names: string[] }[] = [];
	#closing: Promise<void> | null = null;
	/** The links have ended: no act begins any more. */
	#isShut = false;

	static async open(options: BoardsOptions): Promise<Boards> {
		const log = await (options.openLog ?? openSqliteLog)(options.file);
		const boards = new Boards(options, log);
		await boards.#learn();
		return boards;
	}

	private constructor(options: BoardsOptions, log: BoardLog) {
		this.#options = options;
		this.#log = log;
		this.#now = () => (options.clock?.() ?? new Date()).getTime();
		this.#flushes = new Flushes(log, this.#now, (...failed) => this.#failed(...failed));
		this.#health = new Health(
			() => log.probe(),
			() => this.#healthChanged()
		);
		this.#boards = new Shelf({ ...LIFE, ...options.life });
		this.#snapshots = new Snapshots(log, { ...APART, ...options.apart });
		this.#gate = new Gate(options, {
			ready: async (name) => (this.#numbers.has(name) ? this.#ready(name) : null),
			get: (name) => this.#boards.get(name)
		});
	}

	/** Makes a board with its first content, once: a name that exists is left as it is. */
	async create(name: string, seed: (doc: Y.Doc) => void): Promise<void> {
		if (this.#numbers.has(name)) return (await this.#ready(name)).document.durable();

		this.#expectHealth();
		const seeded = new Y.Doc();
		seeded.transact(() => seed(seeded));
		const update = Y.encodeStateAsUpdate(seeded);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, update);
		const number = (this.#lastNumber += 1);
		const ledger: Ledger = { board: number, newName: name, last: 0, durable: 0, epoch: 1 };
		this.#boards.set(name, this.#make(name, ledger, doc));
		this.#numbers.set(name, number);
		await new Promise<void>((resolve, reject) => {
			const entry = { kind: 'update', person: '', connection: 'server', update } as const;
			this.#flushes.append(ledger, entry, (error) => (error ? reject(error) : resolve()));
		});
	}

	async exists(name: string): Promise<boolean> {
		return this.#numbers.has(name);
	}

	/** Reads durable state only; what `use` returns must not hold on to the document. */
	async read<T>(name: string, use: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#ready(name)).document.read(use);
	}

	/**
	 * The server's own writing under a person's name: whole or not at all, durable and shown when it
	 * resolves. Throws Refusal 'unknown' or 'frozen'.
	 */
	async edit<T>(name: string, personId: string, change: (doc: Y.Doc) => T): Promise<T> {
		const board = await this.#ready(name);
		this.#expectHealth();
		return board.edit(personId, change);
	}

	/** One record over all the names: a restart finds all of them frozen or none. */
	async freeze(names: readonly string[]): Promise<FrozenBoard[]> {
		const boards = await this.#allReady(names);
		this.#expectHealth();
		const freeze = nanoid();
		return Promise.all(boards.map((board) => board.freeze(freeze)));
	}

	/** Writing is open again, and writers are asked for what they wrote meanwhile. */
	async thaw(names: readonly string[]): Promise<void> {
		const boards = await this.#allReady(names);
		this.#expectHealth();
		await Promise.all(boards.map((board) => board.thaw()));
	}

	/**
	 * Who wrote what and when, from the log and the archive; what is on its way is not in it. Throws Refusal
	 * 'unknown', for private notes as well: nobody but their writer reads them; 'history-destroyed' after `forget`.
	 */
	async history(name: string): Promise<History> {
		const board = this.#numbers.get(name);
		if (board === undefined || parseName(name)?.kind === 'note') throw new Refusal('unknown');
		if (await this.#log.isForgotten(board)) throw new Refusal('history-destroyed');
		// The archive last: a compaction meanwhile moves rows into it, and never out of it.
		const rows = await this.#log.rows(board, 0);
		const archived = await this.#log.archived(board, 0);
		const known = archived.at(-1)?.last ?? 0;
		return new History([...archived, ...rows.filter(({ last }) => last > known)]);
	}

	/**
	 * Destroys private notes: whoever is on one is closed out, and when this resolves neither memory nor disk
	 * has anything of it. (M11)
	 */
	async purge(isMeant: (note: { sittingId: string; personId: string }) => boolean): Promise<void> {
		const notes = [...this.#numbers].filter(([name]) => {
			const parsed = parseName(name);
			return parsed?.kind === 'note' && isMeant(parsed);
		});
		if (notes.length === 0) return;
		this.#expectHealth();
		for (const [name] of notes) this.#numbers.delete(name);
		await Promise.all(
			notes.map(async ([name]) => {
				const board = this.#boards.get(name);
				await board?.end();
				if (board) this.#boards.drop(name, board);
			})
		);
		try {
			await this.#log.purge(notes.map(([, number]) => number));
		} catch (error) {
			for (const [name, number] of notes) {
				if (!this.#numbers.has(name)) this.#numbers.set(name, number);
			}
			throw error;
		}
	}

	/**
	 * Destroys how these boards came to be and who wrote what of them, on disk too; what they say stays, and
	 * a history of them is refused from then on. Never of private notes, which are purged. Rejects where not
	 * everything could be destroyed: asking again goes on. (X4)
	 */
	async forget(isMeant: (board: Exclude<BoardName, { kind: 'note' }>) => boolean): Promise<void> {
		this.#expectHealth();
		for (const [name, board] of this.#numbers) {
			const parsed = parseName(name);
			if (!parsed || parsed.kind === 'note' || !isMeant(parsed)) continue;
			await this.#boards.clear(name);
			const { kind } = parsed;
			await forgetHistory(this.#log, this.#snapshots, { board, kind }, this.#now());
		}
		await this.#log.cutWriteAhead();
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
	regrade(whom: Whom): Promise<void> {
		return this.#gate.regrade(whom);
	}

	/** Rights that lapse by themselves, asked for now and then; nobody is held. */
	lookAgain(): Promise<void> {
		return this.#gate.lookAgain();
	}

	/** A session ended: its links end in the same turn. */
	signOut(sessionId: string): void {
		this.#gate.signOut(sessionId);
	}

	/** `/boards/<name>`: a wrong Origin gets 403, everything else is accepted and then closed with a code. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.#gate.handleUpgrade(request, socket, head);
	}

	/** How many boards are in memory, and how many of them as documents. */
	census(): { boards: number; hot: number } {
		const boards = [...this.#boards.all()];
		return { boards: boards.length, hot: boards.filter(({ document }) => document.isHot).length };
	}

	/** Whether the log can be read. */
	async healthy(): Promise<boolean> {
		return this.#closing === null && (await this.#log.boards().then(Boolean, () => false));
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
			this.#lastNumber = Math.max(this.#lastNumber, board);
			if (freeze !== null) together.set(freeze, [...(together.get(freeze) ?? []), name]);
		}
		this.#found = [...together].map(([freeze, names]) => ({ freeze, names }));
	}

	/** Through one load, however many ask. Throws Refusal 'unknown'. */
	async #ready(name: string): Promise<Board> {
		for (;;) {
			const board = this.#board(name);
			this.#boards.touch(name);
			await board.document.loaded;
			// Another may have taken its place meanwhile.
			if (board.document.isReady && this.#boards.get(name) === board) return board;
		}
	}

	/** All of them in memory in the same turn, in the order of the names, each once. */
	async #allReady(names: readonly string[]): Promise<Board[]> {
		for (;;) {
			const boards = await Promise.all([...new Set(names)].map((name) => this.#ready(name)));
			const isStill = (board: Board) =>
				board.document.isReady && this.#boards.get(board.document.name) === board;
			if (boards.every(isStill)) return boards;
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
		const document = new BoardDocument(name, kind, ledger, {
			flushes: this.#flushes,
			load: () =>
				this.#loads.take(() => loadBoard(this.#log, ledger.board, name, this.#options.log)),
			snapshots: this.#snapshots,
			compact: (compaction) => this.#log.compact(compaction),
			now: this.#now,
			report: this.#options.log,
			doc
		});
		return new Board(document, {
			lost: (board) => this.#boards.drop(name, board),
			accepted: () => this.#options.accepted?.(name),
			isPaused: () => this.#health.error !== null
		});
	}

	#failed(ledger: Ledger, error: Error, isLost: boolean): void {
		this.#health.fail(error);
		if (!isLost) return;
		const board = [...this.#boards.all()].find(({ document }) => document.ledger === ledger);
		const name = board?.document.name ?? ledger.newName;
		this.#options.log.error({ board: name, error: String(error) }, 'board log not written');
		if (ledger.newName !== null) this.#numbers.delete(ledger.newName);
		board?.fail();
	}

	/** Nothing is promised while nothing can be kept. */
	#expectHealth(): void {
		const { error } = this.#health;
		if (error || this.#isShut) throw new Refusal('cannot-save', {}, error ?? undefined);
	}

	#healthChanged(): void {
		const { error } = this.#health;
		if (error) this.#options.log.error({ error: String(error) }, 'boards are read-only');
		else this.#options.log.warn({}, 'boards can be written again');
		if (!error) this.#flushes.retry();
		for (const board of this.#boards.all()) board.healthChanged();
	}

	async #drain(): Promise<void> {
		this.#health.stop();
		this.#gate.stopListening();
		// A snapshot that is being made is made another time.
		await this.#snapshots.close();
		await this.#boards.stop();
		await this.#flushes.idle();
		await this.#gate.close();
		this.#isShut = true;
		await this.#flushes.idle();
		await this.#log.close();
	}
}
