// Over 200 lines: it is the gateway's whole interface to acts, views and HTTP. Each method hands over in a few lines.

import { nanoid } from 'nanoid';
import { randomInt } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type * as Y from 'yjs';
import type { BoardName } from '../../src/lib/board/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { Company } from '../given';
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
	/** Called with a board's name when a person's writing on it has become durable. */
	accepted?: (name: string) => void;
	/** Called when a page of a person has left a board. */
	left?: (name: string, person: string) => void;
	/** Milliseconds that a document stays in memory after its last use, and a board after its last visitor. */
	life?: Partial<Life>;
	/** How large boards are compacted; tests make that fail. */
	apart?: Partial<Apart>;
	/** Opens another log; tests use one that is slow or broken. */
	openLog?: (file: string) => Promise<BoardLog>;
}

/**
 * Every shared document and every connection to one. docs/protocol.md says what a client sees.
 */
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
	/** All connections have ended: no act may begin. */
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
			left: (name, person) => options.left?.(name, person),
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

	/** Makes a board with its first content. A board that exists is left unchanged. Resolves when it is durable. */
	async create(name: string, seed: (doc: Y.Doc) => void): Promise<void> {
		if (this.#registry.has(name)) return (await this.#registry.ready(name)).document.durable();
		this.#expectHealth();
		return this.#registry.create(name, seed);
	}

	async exists(name: string): Promise<boolean> {
		return this.#registry.has(name);
	}

	/** Names of the boards that are meant, of all that there are. */
	names(isMeant: (board: Exclude<BoardName, NoteName>) => boolean): string[] {
		return this.#past.names(isMeant);
	}

	/** Reads durable content only. The result of `use` must not keep a reference to the document. */
	async read<T>(name: string, use: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#registry.ready(name)).document.read(use);
	}

	/** As `read`, but the result is kept by the identity of `use` until the board changes. Callers must not change it. */
	async derived<T>(name: string, use: (doc: Y.Doc) => T): Promise<T> {
		return (await this.#registry.ready(name)).document.derived(use);
	}

	/** The durable content as one v1 update; builds no document. */
	async state(name: string): Promise<Uint8Array> {
		return (await this.#registry.ready(name)).document.state();
	}

	/**
	 * The server writes under a person's name: all of `change`, or nothing if it throws. Durable and broadcast when it
	 * resolves. Throws Refusal 'unknown', 'frozen' or 'cannot-save'.
	 */
	async edit<T>(name: string, personId: string, change: (doc: Y.Doc) => T): Promise<T> {
		const board = await this.#registry.ready(name);
		this.#expectHealth();
		return board.edit(personId, change);
	}

	/** Who has a board open now, what they are in, and whose a client id is. */
	company(name: string): Company {
		const nobody = { people: new Set<string>(), on: new Set<string>(), isOf: () => false };
		return this.#registry.get(name)?.company() ?? nobody;
	}

	/** Freezes all these boards under one record: a restart finds all of them frozen, or none. */
	async freeze(names: readonly string[]): Promise<FrozenBoard[]> {
		const boards = await this.#registry.allReady(names);
		this.#expectHealth();
		const freeze = nanoid();
		return Promise.all(boards.map((board) => board.freeze(freeze)));
	}

	/** Opens these boards for writing again and asks writers for what they wrote meanwhile. */
	async thaw(names: readonly string[]): Promise<void> {
		const boards = await this.#registry.allReady(names);
		this.#expectHealth();
		await Promise.all(boards.map((board) => board.thaw()));
	}

	/**
	 * Who wrote what and when, read from the durable log and archive. Throws Refusal 'unknown', for private notes too,
	 * which only their writer may read; and 'history-destroyed' after `forget`.
	 */
	history(name: string): Promise<History> {
		return this.#past.history(name);
	}

	/** The private notes that match, as their sittings' ids, empty notes included. Their writers are never told. */
	notes(isMeant: (note: { sittingId: string }) => boolean): { sittingId: string }[] {
		return this.#past.notesBySitting(isMeant);
	}

	/** Destroys private notes and closes their connections. When it resolves, neither memory nor disk holds them. (M11) */
	async purge(isMeant: (note: NoteName) => boolean): Promise<void> {
		const notes = this.#past.notes(isMeant);
		if (notes.length === 0) return;
		this.#expectHealth();
		await this.#past.purge(notes);
	}

	/**
	 * Destroys the history of these boards, who wrote what included, on disk too. Their present content stays, and
	 * `history` refuses from then on. Private notes are purged instead. Rejects where not everything could be destroyed;
	 * calling it again continues. (X4)
	 */
	async forget(isMeant: (board: Exclude<BoardName, NoteName>) => boolean): Promise<void> {
		this.#expectHealth();
		await this.#past.forget(isMeant);
	}

	/** When each board's history was last destroyed, by name. Boards whose history was never destroyed are not in it. */
	forgotten(): Promise<Map<string, Date>> {
		return this.#past.forgotten();
	}

	/**
	 * Names of the boards that were frozen when the server started, for acts that a stop interrupted: a list for each
	 * freeze that covers them.
	 */
	frozen(): string[][] {
		return this.#found.map(({ names }) => names);
	}

	/**
	 * Reads the rights of these connections again. From this call until the answer is there, nothing is accepted from
	 * them and nothing is sent to them. Resolves when all answers are there.
	 */
	regrade(whom: Whom): Promise<void> {
		return this.#admission.regrade(whom);
	}

	/** Called by a timer. Reads everybody's rights again, for rights that end by the passing of time; holds nobody. */
	lookAgain(): Promise<void> {
		return this.#admission.lookAgain();
	}

	/** Ends the connections of a session in this turn. `other`: the name of the person the browser is signed in as now. */
	signOut(sessionId: string, other?: string): void {
		this.#admission.signOut(sessionId, other);
	}

	/** Upgrades `/boards/<name>`. A wrong Origin gets 403; every other request is accepted, then perhaps closed with a code. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.#admission.handleUpgrade(request, socket, head);
	}

	/** Number of boards in memory, and of those whose document is (`hot`). */
	census(): { boards: number; hot: number } {
		const boards = this.#registry.inMemory();
		return { boards: boards.length, hot: boards.filter(({ document }) => document.isHot).length };
	}

	/** Why boards cannot be served or saved now, in English for the operator; null where all is well. */
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

	/** Ignores further frames, writes everything to disk, ends the connections in slices, closes the file. */
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

	/** Refuses an act while the log cannot be written. */
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
		// A snapshot that is being made is dropped; a later start makes it.
		await this.#snapshots.close();
		await this.#registry.stop();
		await this.#flushes.idle();
		await this.#admission.close();
		this.#isShut = true;
		await this.#flushes.idle();
		await this.#log.close();
	}
}
