import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Author } from '../../../board/author';
import type { DocKind } from '../../../board/names';
import { undoFor } from '../../../board/text/undo';
import type { Language } from '../../../meeting/people/people';
import { SharedText } from '../text/SharedText';
import { UndoView } from './UndoView.svelte';

/** Who writes through a view: their id, and the language of their interface. */
export interface Me {
	id: string;
	lang: Language;
}

/** One person's view of a shared document: its content as Svelte state, their hand in it, their undo. */
export abstract class DocView<Content> {
	protected readonly doc: Y.Doc;
	protected readonly author: Author;
	/** This person's own steps. */
	readonly undo: UndoView;
	readonly #subscribe: () => void;
	readonly #texts = new Map<string, SharedText>();
	#known: Content | null = null;
	#isStale = true;

	constructor(doc: Y.Doc, kind: DocKind, me: Me) {
		this.doc = doc;
		this.author = { person: me.id, lang: me.lang, origin: Symbol('mine') };
		this.undo = new UndoView(undoFor(doc, kind, this.author.origin));
		// The first listener: those after it may read the content.
		doc.on('update', this.#forget);
		this.#subscribe = createSubscriber((update) => {
			doc.on('update', update);
			return () => doc.off('update', update);
		});
	}

	get content(): Content {
		this.#subscribe();
		return this.#read();
	}

	/** Called with the content before and after each change by others. Returns how to stop. */
	hear(heard: (before: Content, after: Content) => void): () => void {
		let before = this.#read();
		const changed = (_: Uint8Array, __: unknown, ___: Y.Doc, { local }: Y.Transaction) => {
			const after = this.#read();
			if (!local) heard(before, after);
			before = after;
		};
		this.doc.on('update', changed);
		return () => this.doc.off('update', changed);
	}

	close(): void {
		this.undo.close();
		this.doc.off('update', this.#forget);
	}

	/** @param before what was read last: parts that have not changed may be kept */
	protected abstract read(before: Content | null): Content;

	protected edit<T>(change: (doc: Y.Doc, me: Author) => T): T {
		return change(this.doc, this.author);
	}

	/** The same object for the same key, so that a field keeps its text. */
	protected shared(key: string, find: (doc: Y.Doc) => Y.Text): SharedText {
		const known = this.#texts.get(key);
		if (known) return known;
		const made = new SharedText(find(this.doc), this.author.origin);
		this.#texts.set(key, made);
		return made;
	}

	/** Read once for each change, however many ask. */
	#read(): Content {
		if (this.#isStale || this.#known === null) this.#known = this.read(this.#known);
		this.#isStale = false;
		return this.#known;
	}

	readonly #forget = (): void => {
		this.#isStale = true;
	};
}
