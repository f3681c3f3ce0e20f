/** Maximum number of values: above it the cache is emptied. */
const MOST = 20_000;

/** Maximum number of values cached by `made`; the oldest is dropped first. */
const MOST_MADE = 200;

/** A cache of reads from the database, emptied as a whole at every write. */
export class ReadCache {
	readonly #read = new Map<string, Promise<unknown>>();
	readonly #made = new Map<string, { from: string; value: unknown }>();

	forget(): void {
		this.#read.clear();
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

	/** Forgets one value, also one that is being read. */
	drop(key: string): void {
		this.#read.delete(key);
	}

	/** Stores a value that no write changes. */
	keep(key: string, value: unknown): void {
		this.#keep(key, Promise.resolve(value));
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

	#keep(key: string, value: Promise<unknown>): void {
		if (this.#read.size >= MOST) this.#read.clear();
		this.#read.set(key, value);
	}
}
