import * as Y from 'yjs';
import { parseName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { Board } from './board';
import { BoardDocument } from './board-document';
import type { DocumentParts } from './board-document';
import type { Ledger } from '../log/flushes';
import { DamagedLog, loadBoard } from './load';
import type { Loaded } from './load';
import type { GatewayLogger } from './load';
import type { BoardLog } from '../log/log';
import { Residency } from './residency';
import type { Life } from './residency';
import type { TurnEnd } from '../wire/turn-end';
import { Turns } from '../../store/engine/turns';

export interface RegistryParts extends Pick<
	DocumentParts,
	'flushes' | 'snapshots' | 'now' | 'report'
> {
	log: BoardLog;
	life: Life;
	report: GatewayLogger;
	/** Called with a board's name when a person's writing on it has become durable. */
	accepted: (name: string) => void;
	/** Called when a page of a person has left a board. */
	left: (name: string, person: string) => void;
	/** Whether the log cannot be written now: then no edit is taken in. */
	isPaused: () => boolean;
	turnEnd: TurnEnd;
	/** Numbers of the log file and of this start of the server. */
	identity: () => { log: number; start: number };
}

/** Every board by name, and the loading of those that are not in memory. */
export class BoardRegistry {
	readonly #parts: RegistryParts;
	/** Reads at most eight boards at once: after a restart, thousands of clients join within seconds. */
	readonly #loads = new Turns(8);
	/** Each board's number in the log, by name. */
	readonly #numbers = new Map<string, number>();
	/** Number of entries on disk when the server started, by name; known once the board has been in memory. */
	readonly #atStart = new Map<string, { entries: number | null }>();
	readonly #residency: Residency;
	readonly #damaged = new Set<string>();
	#lastNumber = 0;

	constructor(parts: RegistryParts) {
		this.#parts = parts;
		this.#residency = new Residency(parts.life);
	}

	/** Registers a board that is in the log. */
	learn(name: string, number: number): void {
		this.#numbers.set(name, number);
		this.#lastNumber = Math.max(this.#lastNumber, number);
	}

	forget(name: string): void {
		this.#damaged.delete(name);
		this.#numbers.delete(name);
		this.#atStart.delete(name);
	}

	/** Number of boards whose last load found the log damaged. */
	get damaged(): number {
		return this.#damaged.size;
	}

	has(name: string): boolean {
		return this.#numbers.has(name);
	}

	/** A board's number in the log; undefined where no board has this name. */
	number(name: string): number | undefined {
		return this.#numbers.get(name);
	}

	all(): [name: string, number: number][] {
		return [...this.#numbers];
	}

	/** The board, only while it is in memory. */
	get(name: string): Board | undefined {
		return this.#residency.get(name);
	}

	inMemory(): Board[] {
		return this.#residency.all();
	}

	/** Makes a board with its first content; resolves when it is durable. */
	async create(name: string, seed: (doc: Y.Doc) => void): Promise<void> {
		const seeded = new Y.Doc();
		seeded.transact(() => seed(seeded));
		const update = Y.encodeStateAsUpdate(seeded);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, update);
		const number = this.#lastNumber + 1;
		const ledger: Ledger = { board: number, newName: name, last: 0, durable: 0, epoch: 1 };
		this.#residency.set(name, this.#make(name, ledger, { doc, bytes: update.length }));
		this.learn(name, number);
		await new Promise<void>((resolve, reject) => {
			const entry = { kind: 'update', person: '', connection: 'server', update } as const;
			this.#parts.flushes.append(ledger, entry, (error) => (error ? reject(error) : resolve()));
		});
	}

	/** The board with its document in memory. Calls at the same time share one load. Throws Refusal 'unknown'. */
	async ready(name: string): Promise<Board> {
		for (;;) {
			const board = this.#board(name);
			this.#residency.touch(name);
			await board.document.loaded;
			// While it loaded, it may have left memory and been replaced.
			if (this.#isStill(board)) return board;
		}
	}

	/** These boards, each once and in the order given, all in memory in the same turn. */
	async allReady(names: readonly string[]): Promise<Board[]> {
		for (;;) {
			const boards = await Promise.all([...new Set(names)].map((name) => this.ready(name)));
			if (boards.every((board) => this.#isStill(board))) return boards;
		}
	}

	/** Closes a board's connections and removes it from memory; resolves when nothing of it is being read or written. */
	async end(name: string): Promise<void> {
		const board = this.#residency.get(name);
		await board?.end();
		if (board) this.#residency.drop(name, board);
	}

	/** Removes a board from memory, so that the next use reads it from disk. */
	clear(name: string): Promise<void> {
		return this.#residency.clear(name);
	}

	stop(): Promise<void> {
		return this.#residency.stop();
	}

	#isStill(board: Board): boolean {
		return board.document.isReady && this.#residency.get(board.document.name) === board;
	}

	#board(name: string): Board {
		const known = this.#residency.get(name);
		if (known) return known;
		const board = this.#numbers.get(name);
		if (board === undefined) throw new Refusal('unknown');
		const made = this.#make(name, { board, newName: null, last: 0, durable: 0, epoch: 1 });
		this.#residency.set(name, made);
		return made;
	}

	async #load(name: string, board: number): Promise<Loaded> {
		const { log, report } = this.#parts;
		try {
			const loaded = await loadBoard(log, board, name, report);
			this.#damaged.delete(name);
			return loaded;
		} catch (error) {
			if (error instanceof DamagedLog) this.#damaged.add(name);
			throw error;
		}
	}

	#make(name: string, ledger: Ledger, made?: DocumentParts['made']): Board {
		const kind = parseName(name)?.kind;
		if (!kind) throw new Refusal('unknown');
		const { log, flushes, snapshots, now, report, accepted, left, isPaused, turnEnd, identity } =
			this.#parts;
		const atStart = this.#atStart.get(name) ?? { entries: null };
		this.#atStart.set(name, atStart);
		const document = new BoardDocument(name, kind, ledger, {
			flushes,
			load: () => this.#loads.take(() => this.#load(name, ledger.board)),
			snapshots,
			compact: (compaction) => log.compact(compaction),
			now,
			atStart,
			report,
			made
		});
		return new Board(document, {
			lost: (board) => this.#residency.drop(name, board),
			accepted: () => accepted(name),
			left: (person) => left(name, person),
			isPaused,
			turnEnd,
			log: identity,
			report
		});
	}
}
