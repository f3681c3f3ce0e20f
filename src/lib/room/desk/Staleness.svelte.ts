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
	/** Id of each text, and the Welsh that is out of date in it. */
	readonly #stale = new SvelteMap<string, string>();

	/** Takes what the server says, by id; its words are compared with those that are here. */
	told(ids: readonly string[], written: readonly Written[]): void {
		for (const { id, cy } of written) {
			if (ids.includes(id) && !this.#stale.has(id)) this.#stale.set(id, cy);
		}
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

	/** Ids of the texts whose Welsh is out of date. */
	get ids(): ReadonlySet<string> {
		return new Set(this.#stale.keys());
	}
}
