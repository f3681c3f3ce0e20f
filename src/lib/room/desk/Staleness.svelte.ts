import { SvelteMap } from 'svelte/reactivity';

/** The words of one text of a report, in both languages. */
interface Written {
	id: string;
	en: string;
	cy: string;
}

/**
 * Which Welsh is that of other English words. (A10) A text is out of date from the moment its English changes until its
 * Welsh does, as this page sees it, and where the server already said so when it was read.
 */
export class Staleness {
	#known = new Map<string, Written>();
	/** What the server said last. */
	#told: readonly string[] = [];
	/** Id of each text, and the Welsh that is out of date in it. */
	readonly #stale = new SvelteMap<string, string>();

	/**
	 * Takes what the server says, by id: once for each list that it gives, since Welsh that is corrected here later is not
	 * out of date again because of what was said before.
	 */
	told(ids: readonly string[], written: readonly Written[]): void {
		if (ids === this.#told) return;
		const now = new Set(ids);
		for (const id of this.#told) if (!now.has(id)) this.#stale.delete(id);
		for (const { id, cy } of written) {
			if (now.has(id) && cy.trim() !== '' && !this.#stale.has(id)) this.#stale.set(id, cy);
		}
		this.#told = ids;
	}

	/** Compares the texts with what they were. */
	see(written: readonly Written[]): void {
		for (const now of written) {
			const was = this.#known.get(now.id);
			const of = this.#stale.get(now.id);
			if (now.cy.trim() === '' || (of !== undefined && of !== now.cy)) this.#stale.delete(now.id);
			else if (was && was.cy === now.cy && was.en !== now.en) this.#stale.set(now.id, now.cy);
		}
		this.#known = new Map(written.map((each) => [each.id, each]));
	}

	/** Whether the Welsh of a text is out of date. */
	has(id: string): boolean {
		return this.#stale.has(id);
	}

	/** How many texts have Welsh that is out of date. */
	get size(): number {
		return this.#stale.size;
	}

	/** Id of one of them, to lead there. */
	get first(): string | undefined {
		return this.#stale.keys().next().value;
	}
}
