import type { DocKind } from '../../../src/lib/board/names';
import { decodeEntries } from '../log/entries';
import { DamagedLog } from '../board/load';
import type { Archive, BoardLog, LogRow, Snapshot } from '../log/log';
import { joinRows, separateRows, spanOf } from '../log/packed-rows';
import { rootsOf } from './snapshot';
import { SnapshotThread, workerFile } from './snapshot-thread';
import type { ThreadOptions } from './snapshot-thread';
import type { Page } from './snapshot-worker.js';
import { Turns } from '../../store/engine/turns';
import { ownBytes, sumOf } from './snapshot-bytes.js';

export interface Apart extends ThreadOptions {
	/** Bytes of a board from which on its snapshots are made in another thread. */
	large: number;
	/** Milliseconds before a failed snapshot is tried again. */
	again: number;
}

export const APART: Apart = {
	worker: workerFile(),
	large: 64 * 1024,
	again: 30_000,
	patience: 120_000,
	idle: 5_000
};

/** Rows read at once; between two reads the event loop serves others. */
const PAGE = 32;

export interface MadeApart {
	seq: number;
	vector: Uint8Array;
	state: Uint8Array;
	sum: number;
	archive: Archive;
	/** Bytes of the updates after the previous snapshot. */
	tail: number;
}

/**
 * Makes snapshots of large boards from what is on disk, in another thread and one at a time. Never of private notes,
 * whose decrypted content must not leave the main thread.
 */
export class Snapshots {
	readonly large: number;
	readonly again: number;
	readonly #log: Pick<BoardLog, 'snapshot' | 'snapshots' | 'rows' | 'archived'>;
	readonly #thread: SnapshotThread;
	readonly #turns = new Turns(1);
	#isOver = false;

	constructor(log: Pick<BoardLog, 'snapshot' | 'snapshots' | 'rows' | 'archived'>, apart: Apart) {
		this.#log = log;
		this.#thread = new SnapshotThread(apart);
		this.large = apart.large;
		this.again = apart.again;
	}

	/**
	 * Makes a snapshot of everything durable, from the snapshot after entry `seq` (0 where there is none) or, where that
	 * has gone, from the newest sound one. Null where there is nothing newer, or the server stops. Changes nothing on disk.
	 */
	make(board: number, kind: Exclude<DocKind, 'note'>, seq: number): Promise<MadeApart | null> {
		return this.#turns.take(async () => {
			try {
				return this.#isOver ? null : await this.#make(board, kind, seq);
			} catch (error) {
				if (this.#isOver) return null;
				throw error;
			}
		});
	}

	/** Stops making snapshots. */
	async close(): Promise<void> {
		this.#isOver = true;
		await this.#thread.end();
	}

	async #make(board: number, kind: DocKind, seq: number): Promise<MadeApart | null> {
		const before = (await this.#log.snapshot(board, seq)) ?? (await this.#newest(board));
		const base = before && {
			...before,
			vector: ownBytes(before.vector),
			state: ownBytes(before.state)
		};
		const from = base?.seq ?? 0;
		const pages = new Pages(from);
		// Archived rows after the base exist only where a newer snapshot is damaged.
		pages.add(await this.#log.archived(board, from));
		const archived = pages.all.length;
		const rows: Omit<LogRow, 'entries'>[] = [];
		for (let more = true; more;) {
			const next = await this.#log.rows(board, pages.last, PAGE);
			pages.add(next);
			for (const { first, last, at } of next) rows.push({ board, first, last, at });
			more = next.length === PAGE;
		}
		if (pages.last === from || this.#isOver) return null;
		const order = { base: base ?? null, pages: pages.all, archived, roots: rootsOf(kind) };
		const { rows: packed, ...whole } = await this.#thread.make(order);
		const archive = { ...spanOf(rows), rows: packed };
		return { seq: pages.last, ...whole, archive, tail: pages.bytes };
	}

	/** The newest sound snapshot. Where none is sound, the archive has every row. */
	async #newest(board: number): Promise<Snapshot | undefined> {
		return (await this.#log.snapshots(board)).find((each) => sumOf(each) === each.sum);
	}
}

/** The rows after an entry, as the worker takes them. Throws DamagedLog where a row is missing or torn. */
class Pages {
	readonly all: Page[] = [];
	last: number;
	bytes = 0;

	constructor(after: number) {
		this.last = after;
	}

	add(rows: readonly LogRow[]): void {
		if (rows.length === 0) return;
		const bytes = joinRows(rows);
		const cuts: number[] = [];
		for (const row of separateRows(rows[0].board, bytes)) {
			const { entries, torn } = decodeEntries(row.entries);
			const isWhole = torn === null && entries.length === row.last - row.first + 1;
			if (row.first > this.last + 1 || !isWhole) throw new DamagedLog(`after entry ${this.last}`);
			for (const entry of entries.slice(Math.max(0, this.last + 1 - row.first))) {
				if (entry.kind !== 'update') continue;
				const from = entry.update.byteOffset - bytes.byteOffset;
				cuts.push(from, from + entry.update.length);
				this.bytes += entry.update.length;
			}
			this.last = row.last;
		}
		this.all.push({ bytes, cuts: Uint32Array.from(cuts) });
	}
}
