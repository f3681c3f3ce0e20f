/** What one flush wrote for one board: the entries numbered `first` to `last` on that board. */
export interface LogRow {
	board: number;
	first: number;
	last: number;
	/** Domain time in milliseconds. */
	at: number;
	entries: Buffer;
}

/** A board's present freeze, stored apart from its log so that a start need not read every log. */
export interface FreezeMark {
	board: number;
	frozen: number | null;
	freeze: string | null;
	epoch: number;
}

export interface KnownBoard extends FreezeMark {
	name: string;
}

/** A client id of a board, and the person it belongs to: `SERVER` for the server itself. */
export interface Binding {
	client: number;
	person: string;
}

/** A whole board after entry `seq`, in bytes that can be sent to clients unchanged. */
export interface Snapshot {
	board: number;
	seq: number;
	at: number;
	/** The state vector of `state`: stored, so that our step 1 needs no decoding of the state. */
	vector: Uint8Array;
	/** A v1 update. */
	state: Uint8Array;
	/** CRC-32 of `vector` and then `state`. */
	sum: number;
}

/** Rows that a snapshot covers, joined and deflated. */
export interface Archive {
	count: number;
	first: number;
	last: number;
	since: number;
	until: number;
	rows: Uint8Array;
}

export interface Compacted {
	snapshot: Snapshot;
	/** Entry numbers of damaged snapshots newer than the one it was made from: they are deleted. */
	damaged?: readonly number[];
	/** Whether the covered rows go to the archive. False for private notes: their rows are deleted one snapshot later. */
	isArchived: boolean;
	/** The covered rows, where they are packed already. */
	archive?: Archive;
}

export interface Batch {
	created: { board: number; name: string }[];
	bindings: (Binding & { board: number })[];
	rows: LogRow[];
	marks: FreezeMark[];
}

/** What the gateway needs from durable storage. `write` resolves only when everything is on disk. */
export interface BoardLog {
	/** A random number made with the file; copies of the file have the same one. */
	identity(): Promise<number>;
	boards(): Promise<KnownBoard[]>;
	/** A board's mark. `snapshot` is the entry number of its newest snapshot, 0 where there is none. */
	mark(board: number): Promise<FreezeMark & { snapshot: number }>;
	/** The newest snapshot and the one before it, newest first. */
	snapshots(board: number): Promise<Snapshot[]>;
	/** The snapshot after entry `seq`; null where there is none. */
	snapshot(board: number, seq: number): Promise<Snapshot | null>;
	/** Rows with an entry after number `after`, in order; at most `most` of them. */
	rows(board: number, after: number, most?: number): Promise<LogRow[]>;
	/** Archived rows with an entry after number `after`, in order. None for private notes. */
	archived(board: number, after: number): Promise<LogRow[]>;
	bindings(board: number): Promise<Binding[]>;
	write(batch: Batch): Promise<void>;
	/** Writes a snapshot in one transaction. False where a sound snapshot at least as new exists. */
	compact(compaction: Compacted): Promise<boolean>;
	/** Writes as many bytes as a flush may have; rejects where the disk does not take them. */
	probe(): Promise<void>;
	/** Copies a damaged row, byte for byte, to `board_damage`, and leaves its sound part in the log. */
	setAside(damaged: LogRow, sound: LogRow | null): Promise<void>;
	/**
	 * Destroys everything about these boards; resolves when nothing of them is left on disk, or, while a backup reads, when
	 * nothing of them can be read: the write-ahead log is truncated after it.
	 */
	purge(boards: readonly number[]): Promise<void>;
	/** Destroys a board's history. Its newest snapshot (`now`, where given) and the rows after that stay. */
	forget(which: { board: number; at: number }, now: Snapshot | null): Promise<void>;
	isForgotten(board: number): Promise<boolean>;
	/** When each board's history was last destroyed, in milliseconds, by board. */
	forgotten(): Promise<Map<number, number>>;
	/** Truncates SQLite's write-ahead log, so that nothing that was destroyed is left on disk; after a backup that reads. */
	cutWriteAhead(): Promise<void>;
	close(): Promise<void>;
}
