import type * as Y from 'yjs';
import type { DocKind } from '../../src/lib/board/names';
import type { GatewayLogger } from './load';
import type { Compaction as Compacted } from './log';
import { snapshotOf, sumOf } from './snapshot';

/** Entries after the snapshot, and bytes where that is small, before a snapshot is worth its writing. */
const WORTH = { entries: 256, bytes: 64 * 1024, atOnce: 4, again: 30_000 } as const;

export interface CompactionParts {
	name: string;
	kind: DocKind;
	/** The board's number in the log. */
	board: number;
	/** Writes a snapshot in place of what it covers. */
	write: (compacted: Compacted) => Promise<unknown>;
	/** Domain time in milliseconds. */
	now: () => number;
	report: GatewayLogger;
}

/** How far a board's log has grown past its snapshot, and the snapshot that takes its place. */
export class Compaction {
	readonly #parts: CompactionParts;
	/** Bytes in the log after the snapshot. */
	#tail = 0;
	#snapshot = { seq: 0, bytes: 0 };
	#running: Promise<void> | null = null;
	/** Not before: the last time it failed. */
	#notBefore = 0;

	constructor(parts: CompactionParts) {
		this.#parts = parts;
	}

	loaded(snapshot: { seq: number; bytes: number }, tail: number): void {
		this.#snapshot = snapshot;
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
		const worth = Math.max(
			(last - this.#snapshot.seq) / WORTH.entries,
			this.#tail / Math.max(WORTH.bytes, this.#snapshot.bytes)
		);
		return worth >= (isStill ? 1 : WORTH.atOnce) && Date.now() >= this.#notBefore;
	}

	/**
	 * Resolves when the snapshot is on disk, or could not be made.
	 * @param whole the document, made only where it is needed, with its last entry, or null where there is none; `durable` waits for that one
	 */
	run(
		whole: () => { doc: () => Y.Doc; seq: number } | null,
		durable: () => Promise<void>,
		shrank: (bytes: number) => void
	): Promise<void> {
		this.#running ??= this.#run(whole, durable, shrank)
			.catch((error: unknown) => {
				const { name, report } = this.#parts;
				this.#notBefore = Date.now() + WORTH.again;
				report.warn({ board: name, error: String(error) }, 'board not compacted');
			})
			.finally(() => (this.#running = null));
		return this.#running;
	}

	async #run(
		whole: () => { doc: () => Y.Doc; seq: number } | null,
		durable: () => Promise<void>,
		shrank: (bytes: number) => void
	): Promise<void> {
		const { name, kind, board, write, now, report } = this.#parts;
		const [tail, before] = [this.#tail, this.#snapshot];
		const held = whole();
		if (!held || held.seq === before.seq) return;
		const { seq } = held;
		const { vector, state } = snapshotOf(held.doc(), kind);
		// The document runs ahead of the disk: what it holds must be there first.
		await durable();
		const sum = sumOf({ vector, state });
		const snapshot = { board, seq, at: now(), vector, state, sum };
		await write({ snapshot, isArchived: kind !== 'note' });
		this.#snapshot = { seq, bytes: state.length };
		this.#tail -= tail;
		shrank(before.bytes + tail - state.length);
		report.info({ board: name, seq, bytes: state.length }, 'board compacted');
	}
}
