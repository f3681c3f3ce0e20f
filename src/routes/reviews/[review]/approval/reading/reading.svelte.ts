import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';

/** Milliseconds for which the end of a paragraph is on the screen before it counts as read. */
const A_LOOK = 900;

/** What one person has read of a version and asks to change in it. Nothing of it is sent before they answer. */
export class Reading {
	/** Ids of the paragraphs that were read. */
	readonly read = new SvelteSet<string>();
	/** The changes asked for, by the id of their paragraph. */
	readonly asked = new SvelteMap<string, string>();
	/** The paragraph at which a change or a comment is being written. */
	writing = $state<{ id: string; what: 'change' | 'comment' } | null>(null);
	/** What was typed and not put into the answer, or not sent, by paragraph. */
	readonly typed = new SvelteMap<string, string>();
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

	/** Begins to look, and takes up the place that was kept for this version on this device: ids alone. */
	open(hash: string): () => void {
		this.#key = `plenary-read-${hash}`;
		this.read.clear();
		for (const id of kept(this.#key)) this.read.add(id);
		return () => {
			this.#observer?.disconnect();
			this.#observer = null;
			for (const each of this.#waiting.values()) clearTimeout(each);
		};
	}

	/** For the end of a paragraph. */
	watch(id: string): Attachment<HTMLElement> {
		return (element) => {
			element.dataset.ends = id;
			this.#observing().observe(element);
			return () => this.#observer?.unobserve(element);
		};
	}

	ask(id: string, because: string): void {
		this.asked.set(id, because);
		this.typed.delete(id);
		this.writing = null;
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

export const [useReading, provideReading] = createContext<Reading>();

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
