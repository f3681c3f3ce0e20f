/** One row per dirty board and flush: its entries are numbered `first` to `last` on that board. */
export interface LogRow {
	board: number;
	first: number;
	last: number;
	/** Domain time in milliseconds. */
	at: number;
	entries: Buffer;
}

/** Whether a board is frozen now, kept beside the log so that a start need not read every board. */
export interface Mark {
	board: number;
	frozen: number | null;
	freeze: string | null;
	epoch: number;
}

export interface KnownBoard extends Mark {
	name: string;
}

/** A client id of a board, and whose it is: `SERVER` for the server's own hand. */
export interface Binding {
	client: number;
	person: string;
}

/** A whole board as it stood after entry `seq`, as bytes that can be sent as they are. */
export interface Snapshot {
	board: number;
	seq: number;
	at: number;
	/** The state vector of `state`, so that nobody need read the whole to ask a client what is missing. */
	vector: Uint8Array;
	/** A v1 update. */
	state: Uint8Array;
	/** CRC-32 of `vector` and then `state`. */
	sum: number;
}

/** Rows that a snapshot covers, in one piece and deflated. */
export interface Archive {
	count: number;
	first: number;
	last: number;
	since: number;
	until: number;
	rows: Uint8Array;
}

export interface Compaction {
	snapshot: Snapshot;
	/** Newer snapshots than the one it was made on, which do not hold: they give way to it. */
	damaged?: readonly number[];
	/** Superseded rows are kept, compressed. Never for private notes, whose rows go a snapshot later. */
	isArchived: boolean;
	/** What is kept, where it has been packed already. */
	archive?: Archive;
}

export interface Batch {
	created: { board: number; name: string }[];
	bindings: (Binding & { board: number })[];
	rows: LogRow[];
	marks: Mark[];
}

/** What the gateway needs of durable storage. `write` resolves only when everything is on disk. */
export interface BoardLog {
	/** A number made by chance with the file; a copy of the file has the same. */
	identity(): Promise<number>;
	boards(): Promise<KnownBoard[]>;
	/** With the entry of the newest snapshot, 0 where there is none. */
	mark(board: number): Promise<Mark & { snapshot: number }>;
	/** The newest snapshot and the one before it, newest first. */
	snapshots(board: number): Promise<Snapshot[]>;
	/** The one after entry `seq`, where there is one. */
	snapshot(board: number, seq: number): Promise<Snapshot | null>;
	/** Rows with an entry after this one, in order; the first so many where that is said. */
	rows(board: number, after: number, most?: number): Promise<LogRow[]>;
	/** Superseded rows, the same way. Empty for private notes. */
	archived(board: number, after: number): Promise<LogRow[]>;
	bindings(board: number): Promise<Binding[]>;
	write(batch: Batch): Promise<void>;
	/** In one transaction; false when a snapshot as new is there already and holds. */
	compact(compaction: Compaction): Promise<boolean>;
	/** Writes something to disk, of a size that a flush may have; rejects where that cannot be done. */
	probe(): Promise<void>;
	/** Puts a damaged row aside, byte for byte, and leaves the part of it that holds. */
	setAside(damaged: LogRow, sound: LogRow | null): Promise<void>;
	/** Destroys all there is of these boards, on disk too; resolves when nothing is left. */
	purge(boards: readonly number[]): Promise<void>;
	/** Destroys all there is of a board but its newest snapshot, or this one, and what came after it; for good. */
	forget(which: { board: number; at: number }, now: Snapshot | null): Promise<void>;
	isForgotten(board: number): Promise<boolean>;
	/** Resolves when nothing that was destroyed is left on disk. */
	cutWriteAhead(): Promise<void>;
	close(): Promise<void>;
}
