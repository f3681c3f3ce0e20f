/** Milliseconds after which somebody who left is not coming back at once, as with a page that is loaded again. */
const GRACE = 20_000;

interface Looking {
	/** Whether the person has the document open. */
	isThere(name: string, person: string): boolean;
	/** Removes what they added and left empty. */
	sweep(name: string, person: string): Promise<void>;
	failed(error: unknown): void;
}

/** Looks for what people left empty, some time after they left a document and have not come back. */
export class LeftWatch {
	readonly #looking: Looking;
	readonly #grace: number;
	readonly #waiting = new Map<string, NodeJS.Timeout>();
	#isClosed = false;

	constructor(looking: Looking, grace = GRACE) {
		this.#looking = looking;
		this.#grace = grace;
	}

	/** One of the person's links to the document has ended. */
	left(name: string, person: string): void {
		const key = `${name} ${person}`;
		clearTimeout(this.#waiting.get(key));
		if (this.#isClosed) return;
		const timer = setTimeout(() => {
			this.#waiting.delete(key);
			if (this.#looking.isThere(name, person)) return;
			this.#looking.sweep(name, person).catch((error: unknown) => this.#looking.failed(error));
		}, this.#grace);
		timer.unref();
		this.#waiting.set(key, timer);
	}

	/** What is left empty now is removed when its case is opened, or when its writer comes and leaves again. */
	close(): void {
		this.#isClosed = true;
		for (const timer of this.#waiting.values()) clearTimeout(timer);
	}
}
