import type * as Y from 'yjs';
import type { DocKind } from '../../../src/lib/board/names';
import type { GatewayLogger } from '../board/load';
import type { Compaction as Compacted } from '../log/log';
import { snapshotOf } from './snapshot';
import type { Snapshots } from './snapshots';
import { sumOf } from './snapshot-bytes.js';

/** Entries after the snapshot, and bytes where that is small, before a snapshot is worth its writing. */
const WORTH = { entries: 256, bytes: 64 * 1024, atOnce: 4, leaving: 8 * 1024 } as const;

export interface CompactionParts {
	name: string;
	kind: DocKind;
	/** The board's number in the log. */
	board: number;
	/** Where large boards are compacted. */
	snapshots: Snapshots;
	/** Writes a snapshot in place of what it covers. */
	write: (compacted: Compacted) => Promise<unknown>;
	/** Domain time in milliseconds. */
	now: () => number;
	report: GatewayLogger;
}

export interface CompactedBoard {
	/** The document, made only where it is needed, and its last entry; null where there is none. */
	held: () => { doc: () => Y.Doc; seq: number } | null;
	/** Waits for that entry. */
	durable: () => Promise<void>;
	/** What is on disk now, and by how many bytes less than before. */
	done: (whole: { seq: number; vector: Uint8Array; state: Uint8Array }, saved: number) => void;
}

type Ready = Omit<Compacted, 'damaged'> & { tail: number };

/** How far a board's log has grown past its snapshot, and the snapshot that takes its place. */
export class Compaction {
	readonly #parts: CompactionParts;
	/** Bytes in the log after the snapshot. */
	#tail = 0;
	#snapshot = { seq: 0, bytes: 0 };
	/** Newer snapshots on disk that do not hold. */
	#damaged: number[] = [];
	#running: Promise<void> | null = null;
	/** Not before: the last time it failed. */
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

	/** Settles when none is on its way; null where none is. */
	get running(): Promise<void> | null {
		return this.#running;
	}

	/** @param isStill nobody wants the board now; one that is never still is compacted all the same */
	isDue(last: number, isStill: boolean): boolean {
		// Where a snapshot is damaged, the way back is one step shorter until there is another.
		if (isStill && this.#damaged.length > 0) return this.#mayTry;
		const worth = Math.max(
			(last - this.#snapshot.seq) / WORTH.entries,
			this.#tail / Math.max(WORTH.bytes, this.#snapshot.bytes)
		);
		return worth >= (isStill ? 1 : WORTH.atOnce) && this.#mayTry;
	}

	/**
	 * Whether a board that leaves memory is better read from a snapshot: after so many entries or bytes, and a
	 * large one where it has gone on at all, for a document of it is dear.
	 */
	isWorthLeaving(last: number, entries: number): boolean {
		const since = last - this.#snapshot.seq;
		const isLong = since >= entries || this.#tail >= WORTH.leaving;
		return since > 0 && (isLong || this.#isLarge) && this.#mayTry;
	}

	/** Resolves when the snapshot is on disk, or could not be made. */
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

	/** From what is on disk, so that nobody waits for a large board. */
	async #apart(durable: () => Promise<void>): Promise<Ready | null> {
		const { kind, board, snapshots, now } = this.#parts;
		if (kind === 'note') return null;
		await durable();
		const made = await snapshots.make(board, kind, this.#snapshot.seq);
		if (!made) return null;
		const { archive, tail, ...whole } = made;
		return { snapshot: { board, at: now(), ...whole }, isArchived: true, archive, tail };
	}

	/** In this thread: cheaper than handing it over, and a private note stays where its key is. */
	async #here(
		{ doc, seq }: { doc: () => Y.Doc; seq: number },
		durable: () => Promise<void>
	): Promise<Ready> {
		const { kind, board, now } = this.#parts;
		const tail = this.#tail;
		const whole = snapshotOf(doc(), kind);
		// The document runs ahead of the disk: what it holds must be there first.
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
