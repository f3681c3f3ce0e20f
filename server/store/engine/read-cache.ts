/** Maximum number of values: above it the cache is emptied. */
const MOST = 20_000;

/** A cache of reads from the database, emptied as a whole at every write. */
export class ReadCache {
	readonly #read = new Map<string, Promise<unknown>>();

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

	/** Stores a value that no write changes. */
	keep(key: string, value: unknown): void {
		this.#keep(key, Promise.resolve(value));
	}

	#keep(key: string, value: Promise<unknown>): void {
		if (this.#read.size >= MOST) this.#read.clear();
		this.#read.set(key, value);
	}
}
