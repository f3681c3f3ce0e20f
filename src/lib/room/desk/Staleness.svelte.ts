import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '../../meeting/people/people';
import { compared, followersOf, OTHER } from '../../meeting/report/two-languages';

/** The words of one text of a report, in both languages. */
interface Written {
	id: string;
	en: string;
	cy: string;
}

/** A text that is out of date: the other language's text changed after it was written. */
interface OutOfDate {
	id: string;
	lang: Language;
}

/**
 * Which texts are out of date: the Welsh from the moment its English changes until it does itself, and the other way
 * round where the panel works in Welsh first. (A10) The server says it for every reader and for good; this sees a
 * change at once, before the server is asked again.
 */
export class TranslationStaleness {
	readonly #followers: readonly Language[];
	#known = new Map<string, Written>();
	/** What the server said last. */
	#told: readonly OutOfDate[] = [];
	/** Id and language of each text that is out of date, and its words. */
	readonly #stale = new SvelteMap<string, string>();
	/** Texts that are being written as translations. Their changes no longer mark the other language out of date. */
	readonly #answering = new Set<string>();

	/** @param languages the panel's, in its order */
	constructor(languages: readonly Language[]) {
		this.#followers = followersOf(languages);
	}

	/**
	 * Takes what the server says: once for each list that it gives, since a text that is corrected here later is not out of
	 * date again because of what was said before.
	 */
	told(list: readonly OutOfDate[], written: readonly Written[]): void {
		if (list === this.#told) return;
		const now = new Set(list.map(keyOf));
		for (const each of this.#told) if (!now.has(keyOf(each))) this.#stale.delete(keyOf(each));
		for (const text of written) {
			for (const lang of this.#followers) {
				const key = keyOf({ ...text, lang });
				if (now.has(key) && compared(text[lang]) !== '' && !this.#stale.has(key))
					this.#stale.set(key, compared(text[lang]));
			}
		}
		this.#told = list;
	}

	/** Compares the texts with what they were. Ignores changes of white space. */
	see(written: readonly Written[]): void {
		for (const now of written) {
			const was = this.#known.get(now.id);
			if (was && (was.en !== now.en || was.cy !== now.cy)) this.#compare(was, now);
		}
		this.#known = new Map(written.map((each) => [each.id, each]));
	}

	/** Whether a text is out of date in a language. */
	has(id: string, lang: Language): boolean {
		return this.#stale.has(keyOf({ id, lang }));
	}

	/** How many texts are out of date in a language. */
	count(lang: Language): number {
		return [...this.#stale.keys()].filter((key) => key.endsWith(` ${lang}`)).length;
	}

	#compare(was: Written, now: Written): void {
		const changed = (lang: Language) => compared(was[lang]) !== compared(now[lang]);
		const keys = { en: keyOf({ ...now, lang: 'en' }), cy: keyOf({ ...now, lang: 'cy' }) };
		for (const lang of ['en', 'cy'] as const) {
			if (!changed(lang)) continue;
			const isFirst = compared(was[lang]) === '' && compared(now[OTHER[lang]]) !== '';
			if (this.#stale.delete(keys[lang]) || isFirst) this.#answering.add(keys[lang]);
		}
		for (const lang of this.#followers) {
			const other = keys[OTHER[lang]];
			if (changed(lang) || !changed(OTHER[lang]) || this.#answering.has(other)) continue;
			if (compared(now[lang]) === '') continue;
			this.#stale.set(keys[lang], compared(now[lang]));
			this.#answering.delete(keys[lang]);
		}
	}
}

function keyOf({ id, lang }: OutOfDate): string {
	return `${id} ${lang}`;
}
