/** More than this and all of it is read again. */
const MOST = 20_000;

/** What was read and has not been written over since: forgotten as a whole with every write. */
export class Memo {
	readonly #read = new Map<string, Promise<unknown>>();

	forget(): void {
		this.#read.clear();
	}

	/** Through one reading, however many ask. What fails is not kept. */
	once<T>(key: string, read: () => Promise<T>): Promise<T> {
		const known = this.#read.get(key) as Promise<T> | undefined;
		if (known) return known;
		if (this.#read.size >= MOST) this.#read.clear();
		const reading = read();
		this.#read.set(key, reading);
		reading.catch(() => {
			if (this.#read.get(key) === reading) this.#read.delete(key);
		});
		return reading;
	}
}
