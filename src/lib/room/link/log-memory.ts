/** What a STATE says of the server's log; docs/protocol.md. */
export interface LogPlace {
	/** Which log it is. */
	log: number;
	/** Which start of the server it is. */
	start: number;
	/** Entries of this board on disk at that start, and now. */
	began: number;
	durable: number;
}

/**
 * Remembers how much of one board's log this page was told of, over all its sockets. It is at least so much: an
 * update that is received is an entry, and one update may stand for several.
 */
export class LogMemory {
	#known: LogPlace | null = null;
	/** The server started without entries that this page was told of: from an older copy of its data. */
	wentBack = false;

	/** Returns whether the server has gone back since it was last heard. */
	hear(place: LogPlace): boolean {
		const before = this.#known;
		const isSame = before?.log === place.log && before.start === place.start;
		const durable = isSame ? Math.max(before.durable, place.durable) : place.durable;
		this.#known = { ...place, durable };
		if (!before || isSame) return false;
		const isBack = before.log !== place.log || place.began < before.durable;
		this.wentBack ||= isBack;
		return isBack;
	}

	/** The server says that this entry is on disk. */
	acknowledged(entry: number): void {
		if (this.#known) this.#known.durable = Math.max(this.#known.durable, entry);
	}

	/** An update was received: the server sends only what is on disk. */
	received(): void {
		if (this.#known) this.#known.durable += 1;
	}
}
