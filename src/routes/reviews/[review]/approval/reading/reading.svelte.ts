import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';

/** Milliseconds for which the end of a paragraph is on the screen before it counts as read. */
const A_LOOK = 900;

/** What one person has read of a version and asks to change in it. Nothing of it is sent before they answer. */
export class ReadingProgress {
	/** Ids of the paragraphs that were read. */
	readonly read = new SvelteSet<string>();
	/** The changes asked for, by the id of their paragraph. */
	readonly asked = new SvelteMap<string, string>();
	/** The paragraph at which a change or a comment is being written. */
	writing = $state<{ id: string; what: 'change' | 'comment' } | null>(null);
	/** Changes as they are typed, by paragraph, before they are put into the answer. */
	readonly typed = new SvelteMap<string, string>();
	/** Comments as they are typed, by paragraph, before they are sent. */
	readonly remarks = new SvelteMap<string, string>();
	/** Ids of the paragraphs whose end is on the screen. */
	readonly #seen = new SvelteSet<string>();
	readonly #waiting = new SvelteMap<string, ReturnType<typeof setTimeout>>();
	#observer: IntersectionObserver | null = null;
	#key = '';

	/** Ids of all paragraphs, in their order. */
	readonly #order: () => readonly string[];
	readonly at = $derived.by(() => this.#order().find((id) => this.#seen.has(id)) ?? null);
	/** The first one that was not read; null where all were. */
	readonly next = $derived.by(() => this.#order().find((id) => !this.read.has(id)) ?? null);
	readonly count = $derived.by(() => this.#order().filter((id) => this.read.has(id)).length);

	/** Changes that were typed and are not in the answer: id of the paragraph, words. */
	readonly left = $derived.by(() =>
		[...this.typed].filter(([id, words]) => {
			const typed = words.trim();
			return typed !== '' && typed !== this.asked.get(id);
		})
	);

	constructor(order: () => readonly string[]) {
		this.#order = order;
	}

	get total(): number {
		return this.#order().length;
	}

	/** Number of read paragraphs from the beginning without a gap. */
	get without(): number {
		const at = this.next === null ? this.total : this.#order().indexOf(this.next);
		return Math.max(0, at);
	}

	/** Takes up the place that this person's reading of a version was kept at on this device: ids alone. */
	open(person: string, hash: string): void {
		const onScreen = [...this.#seen];
		for (const id of onScreen) this.#goes(id);
		this.#key = `plenary-read-${person}-${hash}`;
		this.read.clear();
		for (const id of kept(this.#key)) this.read.add(id);
		for (const id of onScreen) this.#comes(id);
	}

	/** Stops looking: the page is left. */
	close(): void {
		this.#observer?.disconnect();
		this.#observer = null;
		for (const each of this.#waiting.values()) clearTimeout(each);
		this.#waiting.clear();
	}

	/** For the end of a paragraph. */
	watch(id: string): Attachment<HTMLElement> {
		return (element) => {
			element.dataset.ends = id;
			this.#observing().observe(element);
			return () => {
				this.#observer?.unobserve(element);
				this.#goes(id);
			};
		};
	}

	ask(id: string, because: string): void {
		this.asked.set(id, because);
		this.typed.delete(id);
		this.writing = null;
	}

	/** Takes a change out of the answer. Other words typed there meanwhile stay. */
	drop(id: string): void {
		if (this.typed.get(id)?.trim() === this.asked.get(id)) this.typed.delete(id);
		this.asked.delete(id);
	}

	#observing(): IntersectionObserver {
		this.#observer ??= new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries) {
				const id = (target as HTMLElement).dataset.ends ?? '';
				if (isIntersecting) this.#comes(id);
				else this.#goes(id);
			}
		});
		return this.#observer;
	}

	#comes(id: string): void {
		this.#seen.add(id);
		if (this.read.has(id) || this.#waiting.has(id)) return;
		this.#waiting.set(
			id,
			setTimeout(() => {
				this.#waiting.delete(id);
				this.read.add(id);
				keep(this.#key, [...this.read]);
			}, A_LOOK)
		);
	}

	#goes(id: string): void {
		this.#seen.delete(id);
		clearTimeout(this.#waiting.get(id));
		this.#waiting.delete(id);
	}
}

export const [useReading, provideReading] = createContext<ReadingProgress>();

function kept(key: string): string[] {
	try {
		const all: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(all) ? all.filter((each) => typeof each === 'string') : [];
	} catch {
		return [];
	}
}

/** Where the browser keeps nothing, the place is kept while the page is open. */
function keep(key: string, ids: readonly string[]): void {
	try {
		localStorage.setItem(key, JSON.stringify(ids));
	} catch {
		return;
	}
}
