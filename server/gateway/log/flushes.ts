import { Refusal } from '../../../src/lib/meeting/refusal';
import { CommitWindow } from './commit-window';
import { encodeEntries } from './entries';
import type { LogEntry } from './entries';
import type { Batch, Binding, BoardLog } from './log';

/** A board's place in the log: `last` is the newest entry number given out, `durable` the newest on disk. */
export interface Ledger {
	readonly board: number;
	/** The name of a new board, until its first entry is on disk; then null. */
	newName: string | null;
	last: number;
	durable: number;
	epoch: number;
}

/** Called once, in the order of the queue: with null when durable, with an error when it will never be. */
type Settled = (error: Error | null) => void;

/** Called once for each board of a failed flush, after its items are settled. `isLost`: entries were lost. */
type Failed = (ledger: Ledger, error: Error, isLost: boolean) => void;

interface Item {
	entry: LogEntry | null;
	bindings: readonly Binding[];
	settled: Settled;
}

/**
 * Writes entries to the log before they are acknowledged and broadcast. One flush is written at a time, while the next
 * one gathers. Everything that arrives in one turn of the event loop, or under load in one CommitWindow, is one flush.
 */
export class Flushes {
	readonly #log: BoardLog;
	readonly #now: () => number;
	readonly #failed: Failed;
	#gathering = new Map<Ledger, Item[]>();
	#flushing = new Map<Ledger, Item[]>();
	/** Bindings that could not be written: `retry` writes them. */
	readonly #unbound = new Map<Ledger, Binding[]>();
	readonly #window = new CommitWindow();
	/** When the first item of `#gathering` came, by `performance.now`. */
	#gatheringSince = 0;
	#running: Promise<void> | null = null;

	constructor(log: BoardLog, now: () => number, failed: Failed) {
		this.#log = log;
		this.#now = now;
		this.#failed = failed;
	}

	/** Queues an entry and its bindings. Returns the entry's number on the board; `settled` is called when it is durable. */
	append(
		ledger: Ledger,
		entry: LogEntry,
		settled: Settled,
		bindings: readonly Binding[] = []
	): number {
		ledger.last += 1;
		this.#queue(ledger, { entry, bindings, settled });
		return ledger.last;
	}

	/** Queues bindings of client ids with which nothing has been written yet. */
	bind(ledger: Ledger, bindings: readonly Binding[]): void {
		this.#queue(ledger, { entry: null, bindings, settled: () => undefined });
	}

	/** Calls `settled` when everything appended to this board so far is durable; at once if it is already. */
	after(ledger: Ledger, settled: Settled): void {
		if (this.isQuiet(ledger)) settled(null);
		else this.#queue(ledger, { entry: null, bindings: [], settled });
	}

	/** Writes what was kept while the log could not be written. Called when it can be written again. */
	retry(): void {
		const unbound = [...this.#unbound];
		this.#unbound.clear();
		for (const [ledger, bindings] of unbound) this.bind(ledger, bindings);
	}

	isQuiet(ledger: Ledger): boolean {
		return !this.#gathering.has(ledger) && !this.#flushing.has(ledger);
	}

	/** Resolves when nothing waits to be written. */
	async idle(): Promise<void> {
		while (this.#running) await this.#running;
	}

	#queue(ledger: Ledger, item: Item): void {
		const now = performance.now();
		if (item.entry) this.#window.arrived(now);
		if (this.#gathering.size === 0) this.#gatheringSince = now;
		const items = this.#gathering.get(ledger);
		if (items) items.push(item);
		else this.#gathering.set(ledger, [item]);
		this.#running ??= this.#run();
	}

	async #run(): Promise<void> {
		while (this.#gathering.size > 0) {
			await this.#gathered();
			this.#flushing = this.#gathering;
			this.#gathering = new Map();
			try {
				const batch = toBatch(this.#flushing, this.#now());
				if (batch.rows.length > 0 || batch.bindings.length > 0) await this.#log.write(batch);
				this.#settle();
			} catch (error) {
				this.#fail(error instanceof Error ? error : new Error(String(error)));
			}
		}
		// In the same turn in which the queue was seen to be empty, so that the next append starts a new run.
		this.#running = null;
	}

	async #gathered(): Promise<void> {
		const now = performance.now();
		const wait = this.#gatheringSince + this.#window.length(now) - now;
		if (wait >= 1) await new Promise((resolve) => setTimeout(resolve, wait));
		else await turnsEnd();
	}

	#settle(): void {
		const done = this.#flushing;
		this.#flushing = new Map();
		for (const [ledger, items] of done) {
			ledger.newName = null;
			for (const { entry, settled } of items) {
				if (entry) ledger.durable += 1;
				settled(null);
			}
		}
	}

	/**
	 * Handles a failed flush. Where a board has lost an entry, everything queued for it after that is lost too. Where only
	 * bindings could not be written, they are kept for `retry`.
	 */
	#fail(error: Error): void {
		const lost = this.#flushing;
		this.#flushing = new Map();
		for (const [ledger, items] of lost) {
			const later = this.#gathering.get(ledger) ?? [];
			this.#gathering.delete(ledger);
			const all = [...items, ...later];
			if (all.every(({ entry }) => entry === null)) {
				const kept = this.#unbound.get(ledger) ?? [];
				this.#unbound.set(ledger, [...kept, ...all.flatMap(({ bindings }) => bindings)]);
				for (const { settled } of all) settled(null);
				this.#failed(ledger, error, false);
				continue;
			}
			// An act that waits for the entry ends with this refusal; the error itself is its cause, for the server's log.
			for (const { settled } of all) settled(new Refusal('cannot-save', {}, error));
			this.#failed(ledger, error, true);
		}
	}
}

/** Resolves at the end of this turn of the event loop, when everything that has arrived is queued. */
function turnsEnd(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

function toBatch(dirty: Map<Ledger, Item[]>, at: number): Batch {
	const batch: Batch = { created: [], bindings: [], rows: [], marks: [] };
	for (const [ledger, items] of dirty) {
		const entries = items.flatMap(({ entry }) => (entry ? [entry] : []));
		for (const { bindings } of items) {
			for (const binding of bindings) batch.bindings.push({ board: ledger.board, ...binding });
		}
		if (entries.length === 0) continue;
		const { board, durable: before } = ledger;
		if (ledger.newName !== null) batch.created.push({ board, name: ledger.newName });
		batch.rows.push({
			board,
			first: before + 1,
			last: before + entries.length,
			at,
			entries: encodeEntries(entries)
		});
		const mark = entries.reduce<Batch['marks'][number] | null>((latest, entry, index) => {
			if (entry.kind === 'freeze') {
				return { board, frozen: before + 1 + index, freeze: entry.freeze, epoch: ledger.epoch };
			}
			if (entry.kind === 'thaw') return { board, frozen: null, freeze: null, epoch: ledger.epoch };
			return latest;
		}, null);
		if (mark) batch.marks.push(mark);
	}
	return batch;
}
