import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Author } from '../../board/author';
import * as board from '../../board/board';
import type { BoardContent } from '../../board/board';
import type { Place } from '../../board/entry';
import type { At, RedactionImpact } from '../../board/schema';
import { undoFor } from '../../board/undo';
import type { Language } from '../../meeting/people/people';
import type { Flag, PointKind } from '../../meeting/findings/placement';
import type { AnswerValue } from '../../meeting/settings/template';
import type { BoardChange } from './changes';
import { changesBetween } from './changes';
import { keptOf } from './kept';
import { SharedText } from './text.svelte';
import { UndoView } from './UndoView.svelte';

/** Who writes through this view: their id, and the language of their interface. */
export interface Me {
	id: string;
	lang: Language;
}

/** A group's board as a page reads it, and what its reader may do there, in the words of the room. */
export class BoardView {
	readonly #doc: Y.Doc;
	readonly #author: Author;
	readonly #subscribe: () => void;
	readonly #texts = new Map<string, SharedText>();
	/** Of this person alone. */
	readonly undo: UndoView;
	#known: BoardContent | null = null;
	#isStale = true;

	constructor(doc: Y.Doc, me: Me) {
		this.#doc = doc;
		this.#author = { person: me.id, lang: me.lang, origin: Symbol('mine') };
		this.undo = new UndoView(undoFor(doc, 'board', this.#author.origin));
		// Before any other listener, which may read what is known.
		doc.on('update', this.#forget);
		this.#subscribe = createSubscriber((update) => {
			doc.on('update', update);
			return () => doc.off('update', update);
		});
	}

	get content(): BoardContent {
		this.#subscribe();
		return this.#read();
	}

	point(id: string): SharedText {
		return this.#text(`point:${id}`, () => board.pointText(this.#doc, id));
	}

	note(prompt: string): SharedText {
		return this.#text(`answer:${prompt}`, () => board.answerNote(this.#doc, prompt));
	}

	/** The new point's id. Without a place it is last in its column. */
	add(kind: PointKind, given: { at?: At } & Place = {}): string {
		return this.#act((doc, me) => board.addPoint(doc, me, { kind, ...given }));
	}

	remove(id: string): void {
		this.#act((doc, me) => board.deletePoint(doc, me, id));
	}

	/** Takes away a point its writer left empty. It is no step of theirs that could be undone. */
	sweep(id: string): void {
		board.deletePoint(this.#doc, { ...this.#author, origin: Symbol('swept') }, id);
	}

	restore(id: string): void {
		this.#act((doc, me) => board.restorePoint(doc, me, id));
	}

	move(id: string, to: { kind?: PointKind } & Place): void {
		this.#act((doc, me) => board.movePoint(doc, me, id, to));
	}

	speak(id: string, lang: Language): void {
		this.#act((doc, me) => board.editPoint(doc, me, id, lang));
	}

	flag(id: string, flag: Flag, on: boolean): void {
		this.#act((doc, me) => board.setFlag(doc, me, id, flag, on));
	}

	pin(id: string, at: At): void {
		this.#act((doc, me) => board.pinPoint(doc, me, id, at));
	}

	unpin(id: string): void {
		this.#act((doc, me) => board.unpinPoint(doc, me, id));
	}

	declareNone(kind: PointKind): void {
		this.#act((doc, me) => board.declareNone(doc, me, kind));
	}

	withdrawNone(kind: PointKind): void {
		this.#act((doc, me) => board.withdrawNone(doc, me, kind));
	}

	answer(prompt: string, value: AnswerValue): void {
		this.#act((doc, me) => board.setAnswer(doc, me, prompt, value));
	}

	redaction(impact: RedactionImpact): void {
		this.#act((doc, me) => board.setRedaction(doc, me, impact));
	}

	/** Hears what others did, one call for each deed; what was here before is not told. Ends when called. */
	hear(heard: (change: BoardChange) => void): () => void {
		let before = this.#read();
		const changed = (_: Uint8Array, __: unknown, ___: Y.Doc, { local }: Y.Transaction) => {
			const after = this.#read();
			if (!local) changesBetween(before, after).forEach(heard);
			before = after;
		};
		this.#doc.on('update', changed);
		return () => this.#doc.off('update', changed);
	}

	close(): void {
		this.undo.close();
		this.#doc.off('update', this.#forget);
	}

	/** Read once for each change, however many ask. */
	#read(): BoardContent {
		if (this.#isStale || !this.#known)
			this.#known = keptOf(this.#known, board.readBoard(this.#doc));
		this.#isStale = false;
		return this.#known;
	}

	readonly #forget = (): void => {
		this.#isStale = true;
	};

	#act<T>(edit: (doc: Y.Doc, me: Author) => T): T {
		return edit(this.#doc, this.#author);
	}

	#text(key: string, find: () => Y.Text): SharedText {
		const known = this.#texts.get(key);
		if (known) return known;
		const made = new SharedText(find(), this.#author.origin);
		this.#texts.set(key, made);
		return made;
	}
}
