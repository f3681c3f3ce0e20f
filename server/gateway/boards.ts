import { nanoid } from 'nanoid';
import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type * as Y from 'yjs';
import type { BoardName } from '../../src/lib/board/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { FrozenBoard } from './board/board-document';
import { Flushes } from './log/flushes';
import type { Ledger } from './log/flushes';
import { Admission } from './admission/admission';
import type { AdmissionOptions, FindsBoards } from './admission/admission';
import { Health } from './log/health';
import type { History } from './board/history';
import { BoardRegistry } from './board/board-registry';
import type { Whom } from './admission/connections';
import { Past } from './board/past';
import type { NoteName } from './board/past';
import { LIFE } from './board/residency';
import type { Life } from './board/residency';
import { APART, Snapshots } from './snapshots/snapshots';
import type { Apart } from './snapshots/snapshots';
import { openSqliteLog } from './log/sqlite/sqlite-log';
import { TurnEnd } from './wire/turn-end';
import type { BoardLog } from './log/log';

export interface BoardsOptions extends AdmissionOptions {
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
	readonly #admission: Admission;
	readonly #health: Health;
	readonly #now: () => number;
	readonly #registry: BoardRegistry;
	readonly #snapshots: Snapshots;
	readonly #past: Past;
	#found: { freeze: string; names: string[] }[] = [];
	#identity = { log: 0, start: randomInt(2 ** 47) };
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
		this.#snapshots = new Snapshots(log, { ...APART, ...options.apart });
		const turnEnd = new TurnEnd();
		this.#registry = new BoardRegistry({
			log,
			flushes: this.#flushes,
			snapshots: this.#snapshots,
			life: { ...LIFE, ...options.life },
			now: this.#now,
			report: options.log,
			accepted: (name) => options.accepted?.(name),
			isPaused: () => this.#health.error !== null,
			turnEnd,
			identity: () => this.#identity
		});
		this.#past = new Past(this.#registry, log, this.#snapshots, this.#now);
		const finds: FindsBoards = {
			ready: async (name) => (this.#registry.has(name) ? this.#registry.ready(name) : null),
			get: (name) => this.#registry.get(name)
		};
		this.#admission = new Admission(options, finds, turnEnd);
	}

	/** Makes a board with its first content, once: a name that exists is left as it is. */
	async create(name: string, seed: (doc: Y.Doc) => void): Promise<void> {
		if (this.#registry.has(name)) return (await this.#registry.ready(name)).document.durable();
		this.#expectHealth();
		return this.#registry.create(name, seed);
	}

	async exists(name: string): Promise<boolean> {
		return this.#registry.has(name);
	}

	/** Reads durable state only; what `use` returns must not hold on to the document. */
	async read<T>(name: string, use: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#registry.ready(name)).document.read(use);
	}

	/**
	 * The same, made once until the board changes: asked with the same function, it answers with the same
	 * value, which nobody may change.
	 */
	async derived<T>(name: string, use: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#registry.ready(name)).document.derived(use);
	}

	/** The durable document as one v1 update; no document is built for it. */
	async state(name: string): Promise<Uint8Array> {
		return (await this.#registry.ready(name)).document.state();
	}

	/**
	 * The server's own writing under a person's name: whole or not at all, durable and shown when it
	 * resolves. Throws Refusal 'unknown' or 'frozen'.
	 */
	async edit<T>(name: string, personId: string, change: (doc: Y.Doc) => T): Promise<T> {
		const board = await this.#registry.ready(name);
		this.#expectHealth();
		return board.edit(personId, change);
	}

	/** One record over all the names: a restart finds all of them frozen or none. */
	async freeze(names: readonly string[]): Promise<FrozenBoard[]> {
		const boards = await this.#registry.allReady(names);
		this.#expectHealth();
		const freeze = nanoid();
		return Promise.all(boards.map((board) => board.freeze(freeze)));
	}

	/** Writing is open again, and writers are asked for what they wrote meanwhile. */
	async thaw(names: readonly string[]): Promise<void> {
		const boards = await this.#registry.allReady(names);
		this.#expectHealth();
		await Promise.all(boards.map((board) => board.thaw()));
	}

	/**
	 * Who wrote what and when, from the log and the archive; what is on its way is not in it. Throws Refusal
	 * 'unknown', for private notes as well: nobody but their writer reads them; 'history-destroyed' after `forget`.
	 */
	history(name: string): Promise<History> {
		return this.#past.history(name);
	}

	/**
	 * Destroys private notes: whoever is on one is closed out, and when this resolves neither memory nor disk
	 * has anything of it. (M11)
	 */
	async purge(isMeant: (note: NoteName) => boolean): Promise<void> {
		const notes = this.#past.notes(isMeant);
		if (notes.length === 0) return;
		this.#expectHealth();
		await this.#past.purge(notes);
	}

	/**
	 * Destroys how these boards came to be and who wrote what of them, on disk too; what they say stays, and
	 * a history of them is refused from then on. Never of private notes, which are purged. Rejects where not
	 * everything could be destroyed: asking again goes on. (X4)
	 */
	async forget(isMeant: (board: Exclude<BoardName, NoteName>) => boolean): Promise<void> {
		this.#expectHealth();
		await this.#past.forget(isMeant);
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
		return this.#admission.regrade(whom);
	}

	/** Rights that lapse by themselves, asked for now and then; nobody is held. */
	lookAgain(): Promise<void> {
		return this.#admission.lookAgain();
	}

	/** A session ended: its links end in the same turn. */
	signOut(sessionId: string, other?: string): void {
		this.#admission.signOut(sessionId, other);
	}

	/** `/boards/<name>`: a wrong Origin gets 403, everything else is accepted and then closed with a code. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.#admission.handleUpgrade(request, socket, head);
	}

	/** How many boards are in memory, and how many of them as documents. */
	census(): { boards: number; hot: number } {
		const boards = this.#registry.inMemory();
		return { boards: boards.length, hot: boards.filter(({ document }) => document.isHot).length };
	}

	/** Why boards cannot be served or saved now, in English for the operator; null where they can. */
	async trouble(): Promise<string | null> {
		if (this.#closing) return 'the boards are closing';
		if (this.#health.error) return 'boards are read-only: boards.sqlite cannot be written';
		const { damaged } = this.#registry;
		if (damaged === 1) return 'one board is damaged and closed: its name is in the log';
		if (damaged > 1) return `${damaged} boards are damaged and closed: their names are in the log`;
		return this.#log.boards().then(
			() => null,
			() => 'boards.sqlite cannot be read'
		);
	}

	/** Stops accepting, writes everything down, ends the links in slices, closes the file. */
	close(): Promise<void> {
		this.#closing ??= this.#drain();
		return this.#closing;
	}

	async #learn(): Promise<void> {
		this.#identity = { ...this.#identity, log: await this.#log.identity() };
		const together = new Map<string, string[]>();
		for (const { board, name, freeze } of await this.#log.boards()) {
			this.#registry.learn(name, board);
			if (freeze !== null) together.set(freeze, [...(together.get(freeze) ?? []), name]);
		}
		this.#found = [...together].map(([freeze, names]) => ({ freeze, names }));
	}

	#failed(ledger: Ledger, error: Error, isLost: boolean): void {
		this.#health.fail(error);
		if (!isLost) return;
		const board = this.#registry.inMemory().find(({ document }) => document.ledger === ledger);
		const name = board?.document.name ?? ledger.newName;
		this.#options.log.error({ board: name, error: String(error) }, 'board log not written');
		if (ledger.newName !== null) this.#registry.forget(ledger.newName);
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
		for (const board of this.#registry.inMemory()) board.healthChanged();
	}

	async #drain(): Promise<void> {
		this.#health.stop();
		this.#admission.stopListening();
		// A snapshot that is being made is made another time.
		await this.#snapshots.close();
		await this.#registry.stop();
		await this.#flushes.idle();
		await this.#admission.close();
		this.#isShut = true;
		await this.#flushes.idle();
		await this.#log.close();
	}
}
