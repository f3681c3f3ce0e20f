import type { Tables } from './tables';

/** Maximum number of values: above it the cache is emptied. */
const MOST = 20_000;

/** Maximum number of values cached by `made`; the oldest is dropped first. */
const MOST_MADE = 200;

type Table = keyof Tables & string;

/** A cache of reads from the database. A write drops what it may have changed. */
export class ReadCache {
	readonly #read = new Map<string, Promise<unknown>>();
	/** Reads of a few tables, by these: dropped only where one of them is written. */
	readonly #ofTables = new Map<readonly Table[], Map<string, Promise<unknown>>>();
	readonly #made = new Map<string, { from: string; value: unknown }>();

	/** @param written the tables that a write has changed; null where that is not known */
	forget(written: ReadonlySet<string> | null = null): void {
		this.#read.clear();
		for (const [tables, reads] of this.#ofTables)
			if (!written || tables.some((table) => written.has(table))) reads.clear();
	}

	/** Runs `read` once for a key, for any number of callers. A read that fails is not kept. */
	once<T>(key: string, read: () => Promise<T>): Promise<T> {
		const known = this.#read.get(key) as Promise<T> | undefined;
		if (known) return known;
		const reading = read();
		this.#keep(key, reading);
		reading.catch(() => {
			if (this.#read.get(key) === reading) this.#read.delete(key);
		});
		return reading;
	}

	/**
	 * The same for a read of these tables alone; it outlives a write to others.
	 * @param tables every table that is read; always the same array for reads of one kind
	 */
	onceOf<T>(tables: readonly Table[], key: string, read: () => Promise<T>): Promise<T> {
		const reads = this.#of(tables);
		const known = reads.get(key) as Promise<T> | undefined;
		if (known) return known;
		const reading = read();
		if (reads.size >= MOST) reads.clear();
		reads.set(key, reading);
		reading.catch(() => {
			if (reads.get(key) === reading) reads.delete(key);
		});
		return reading;
	}

	/** Stores what a read of these tables would find. */
	keepOf(tables: readonly Table[], key: string, value: unknown): void {
		this.#of(tables).set(key, Promise.resolve(value));
	}

	/** Forgets one value, also one that is being read. */
	drop(key: string): void {
		this.#read.delete(key);
	}

	/** Caches a value that depends on `from` alone. It is made again only when `from` differs; a write does not empty it. */
	made<T>(key: string, from: string, make: () => T): T {
		const known = this.#made.get(key);
		if (known?.from === from) return known.value as T;
		const value = make();
		this.#made.delete(key);
		for (const oldest of this.#made.keys()) {
			if (this.#made.size < MOST_MADE) break;
			this.#made.delete(oldest);
		}
		this.#made.set(key, { from, value });
		return value;
	}

	#of(tables: readonly Table[]): Map<string, Promise<unknown>> {
		const reads = this.#ofTables.get(tables) ?? new Map<string, Promise<unknown>>();
		this.#ofTables.set(tables, reads);
		return reads;
	}

	#keep(key: string, value: Promise<unknown>): void {
		if (this.#read.size >= MOST) this.#read.clear();
		this.#read.set(key, value);
	}
}
