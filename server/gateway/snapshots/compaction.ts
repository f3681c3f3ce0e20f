import type * as Y from 'yjs';
import type { DocKind } from '../../../src/lib/board/names';
import type { GatewayLogger } from '../board/load';
import type { Compacted } from '../log/log';
import { snapshotOf } from './snapshot';
import type { Snapshots } from './snapshots';
import { sumOf } from './snapshot-bytes.js';

/**
 * When a new snapshot is due: after this many entries, or bytes after the last snapshot (or its own size, where that is
 * more). `atOnce`: times that much, for a board that is never still. `leaving`: bytes, when the board leaves memory.
 */
const WORTH = { entries: 256, bytes: 64 * 1024, atOnce: 4, leaving: 8 * 1024 } as const;

export interface CompactionParts {
	name: string;
	kind: DocKind;
	/** The board's number in the log. */
	board: number;
	/** Makes snapshots of large boards beside the main thread. */
	snapshots: Snapshots;
	/** Writes a snapshot in place of the rows it covers. */
	write: (compacted: Compacted) => Promise<unknown>;
	/** Domain time in milliseconds. */
	now: () => number;
	report: GatewayLogger;
}

export interface CompactedBoard {
	/** The document (built only when `doc` is called) and its last entry number; null while it is not in memory. */
	held: () => { doc: () => Y.Doc; seq: number } | null;
	/** Resolves when that entry is durable. */
	durable: () => Promise<void>;
	/** Called with the snapshot now on disk, and by how many bytes the board has shrunk. */
	done: (whole: { seq: number; vector: Uint8Array; state: Uint8Array }, saved: number) => void;
}

type Ready = Omit<Compacted, 'damaged'> & { tail: number };

/** Counts how far a board's log has grown past its snapshot, and makes the next snapshot. */
export class Compaction {
	readonly #parts: CompactionParts;
	/** Bytes of the updates after the snapshot. */
	#tail = 0;
	#snapshot = { seq: 0, bytes: 0 };
	/** Entry numbers of newer, damaged snapshots on disk. */
	#damaged: number[] = [];
	#running: Promise<void> | null = null;
	/** After a failure, the earliest time of the next try; real time in milliseconds. */
	#notBefore = 0;

	constructor(parts: CompactionParts) {
		this.#parts = parts;
	}

	loaded(
		{ seq, bytes, damaged }: { seq: number; bytes: number; damaged: number[] },
		tail: number
	): void {
		this.#snapshot = { seq, bytes };
		this.#damaged = damaged;
		this.#tail = tail;
	}

	grew(bytes: number): void {
		this.#tail += bytes;
	}

	/** Resolves when the running compaction has ended; null where none runs. */
	get running(): Promise<void> | null {
		return this.#running;
	}

	/** @param isStill whether the board is not in use now; one that is always in use is compacted later, but it is */
	isDue(last: number, isStill: boolean): boolean {
		// While one of the two kept snapshots is damaged, there is none to spare: a new one is due at once.
		if (isStill && this.#damaged.length > 0) return this.#mayTry;
		const worth = Math.max(
			(last - this.#snapshot.seq) / WORTH.entries,
			this.#tail / Math.max(WORTH.bytes, this.#snapshot.bytes)
		);
		return worth >= (isStill ? 1 : WORTH.atOnce) && this.#mayTry;
	}

	/**
	 * Whether a board that leaves memory should get a new snapshot: after this many entries or bytes, and a large board
	 * after any entry, because building its document is slow.
	 */
	isWorthLeaving(last: number, entries: number): boolean {
		const since = last - this.#snapshot.seq;
		const isLong = since >= entries || this.#tail >= WORTH.leaving;
		return since > 0 && (isLong || this.#isLarge) && this.#mayTry;
	}

	/** Resolves when the snapshot is on disk or could not be made. */
	run(board: CompactedBoard): Promise<void> {
		this.#running ??= this.#run(board)
			.catch((error: unknown) => {
				const { name, snapshots, report } = this.#parts;
				this.#notBefore = Date.now() + snapshots.again;
				report.warn({ board: name, error: String(error) }, 'board not compacted');
			})
			.finally(() => (this.#running = null));
		return this.#running;
	}

	async #run({ held, durable, done }: CompactedBoard): Promise<void> {
		const { name, write, report } = this.#parts;
		const before = this.#snapshot;
		const isLarge = this.#isLarge;
		const content = held();
		if (!content || content.seq === before.seq) return;
		const ready = isLarge ? await this.#apart(durable) : await this.#here(content, durable);
		if (!ready) return;
		const { tail, ...compacted } = ready;
		const { seq, state, vector } = compacted.snapshot;
		await write({ ...compacted, damaged: this.#damaged });
		this.#snapshot = { seq, bytes: state.length };
		this.#damaged = [];
		this.#tail = Math.max(0, this.#tail - tail);
		done({ seq, state, vector }, before.bytes + tail - state.length);
		report.info({ board: name, seq, bytes: state.length }, 'board compacted');
	}

	/** Makes the snapshot in another thread from what is on disk, so that a large board delays nobody. */
	async #apart(durable: () => Promise<void>): Promise<Ready | null> {
		const { kind, board, snapshots, now } = this.#parts;
		if (kind === 'note') return null;
		await durable();
		const made = await snapshots.make(board, kind, this.#snapshot.seq);
		if (!made) return null;
		const { archive, tail, ...whole } = made;
		return { snapshot: { board, at: now(), ...whole }, isArchived: true, archive, tail };
	}

	/** Makes the snapshot in this thread. Cheaper for a small board; and private notes never go to another thread. */
	async #here(
		{ doc, seq }: { doc: () => Y.Doc; seq: number },
		durable: () => Promise<void>
	): Promise<Ready> {
		const { kind, board, now } = this.#parts;
		const tail = this.#tail;
		const whole = snapshotOf(doc(), kind);
		// The document is ahead of the disk: all it holds must be durable first.
		await durable();
		const snapshot = { board, seq, at: now(), ...whole, sum: sumOf(whole) };
		return { snapshot, isArchived: kind !== 'note', tail };
	}

	get #isLarge(): boolean {
		const { kind, snapshots } = this.#parts;
		return kind !== 'note' && this.#snapshot.bytes + this.#tail >= snapshots.large;
	}

	get #mayTry(): boolean {
		return Date.now() >= this.#notBefore;
	}
}
