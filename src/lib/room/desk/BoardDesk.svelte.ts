import { untrack } from 'svelte';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { BoardContent, Point } from '../../board/board';
import type { Access } from '../../meeting/rights/abilities';
import type { Language } from '../../meeting/people/people';
import type { PointKind } from '../../meeting/findings/placement';
import { isRefusal } from '../../meeting/refusal';
import { BoardView } from './BoardView.svelte';
import type { BoardChange } from './changes';
import { Company } from '../Company.svelte';
import type { Columns, Held } from './columns';
import { columnsFor } from './columns';
import type { SharedText } from './text.svelte';

/** A link to the board, as far as sitting at it needs to know. */
export interface BoardLink {
	/** Another one after the server refused something and everything was fetched anew. */
	readonly doc: Y.Doc;
	readonly awareness: Awareness;
	readonly access: Access;
}

export interface Sitter {
	id: string;
	name: string;
	lang: Language;
}

/** The board as the server had it when it made the page, so that nobody waits to read or to write. */
export interface Laid {
	state: Uint8Array;
	access: Access;
}

/** One person sitting at a group's board: what they see, what they are on, what was taken away. */
export class BoardDesk {
	readonly me: Sitter;
	readonly #laid: Laid;
	readonly #first: Y.Doc;
	#link = $state.raw<BoardLink | null>(null);
	#on = $state.raw<string | null>(null);
	#held = $state.raw<Held | null>(null);
	#noted = $state.raw<readonly string[]>([]);
	/** Points begun here: those left empty are taken away again. */
	readonly #begun = new Set<string>();

	// Apart from what is made of them: the link tells of every change, and a view has to last.
	readonly #doc: Y.Doc = $derived.by(() => this.#link?.doc ?? this.#first);
	readonly #awareness: Awareness | null = $derived.by(() => this.#link?.awareness ?? null);

	readonly view: BoardView = $derived.by(() => {
		const doc = this.#doc;
		return untrack(() => new BoardView(doc, this.me));
	});
	readonly company: Company | null = $derived.by(() => {
		const awareness = this.#awareness;
		return awareness && untrack(() => new Company(awareness, this.me));
	});
	readonly board: BoardContent = $derived.by(() => this.view.content);
	readonly access: Access = $derived.by(() => this.#link?.access ?? this.#laid.access);
	/** What I took away myself is not held: it goes. */
	readonly #keeps: Held | null = $derived.by(() => {
		const mine = this.board.gone.some(
			({ id, gone }) => id === this.#held?.id && gone === this.me.id
		);
		return mine ? null : this.#held;
	});
	readonly columns: Columns = $derived.by(() => columnsFor(this.board, this.#keeps));

	constructor(me: Sitter, laid: Laid) {
		this.me = me;
		this.#laid = laid;
		this.#first = new Y.Doc();
		Y.applyUpdate(this.#first, laid.state);
	}

	/** From now on the board is the shared one. What was laid out is put there first, so nothing blinks. */
	join(link: BoardLink): void {
		Y.applyUpdate(link.doc, Y.encodeStateAsUpdate(this.#first));
		this.#link = link;
	}

	/** May be written on: by everybody's word, and as the page shows it. */
	get isOpen(): boolean {
		return this.access === 'write';
	}

	/** The link is there as well: what is typed before would be lost. */
	get writable(): boolean {
		return this.isOpen && this.#link !== null;
	}

	/** What I am on: `point:<id>`, `answer:<prompt>`, or nothing. */
	get on(): string | null {
		return this.#on;
	}

	/** The point I am in, when somebody deleted it meanwhile. */
	get lost(): Point | null {
		return this.board.gone.find(({ id }) => id === this.#keeps?.id) ?? null;
	}

	/** The point I am in, when somebody put it into another column meanwhile. */
	get carriedOff(): Point | null {
		const held = this.#held;
		return (
			(held && this.board.points.find(({ id, kind }) => id === held.id && kind !== held.kind)) ??
			null
		);
	}

	/** Deleted points that concern me, until they are back or I have closed the note. */
	get notes(): Point[] {
		return this.board.gone.filter(({ id }) => this.#noted.includes(id) && id !== this.#held?.id);
	}

	come(on: string): void {
		this.#on = on;
		this.company?.come(on);
		const id = pointOf(on);
		const point = id && this.board.points.find((each) => each.id === id);
		if (point && this.#held?.id !== id)
			this.#held = { id: point.id, kind: point.kind, order: point.order };
	}

	write(on: string): void {
		this.company?.write(on);
	}

	/** Writes what I typed. False where the text would be too long: then nothing of it is written. */
	type(on: string, text: SharedText, value: string): boolean {
		this.write(on);
		try {
			text.write(value);
			return true;
		} catch (error) {
			if (isRefusal(error)) return false;
			throw error;
		}
	}

	/** A point begun here and left with no words in it goes again. */
	leave(on: string): void {
		if (this.#on === on) this.#on = null;
		this.company?.leave(on);
		const id = pointOf(on);
		if (!id || this.#on === on) return;
		if (this.#held?.id === id) this.#held = null;
		const point = this.board.points.find((each) => each.id === id);
		const isBare = point && point.text.trim() === '' && !point.at;
		const isMine = this.#begun.has(id) && this.company?.on(on) == null;
		if (isBare && isMine && this.writable) this.view.sweep(id);
	}

	/** What I am in goes where the others put it. */
	release(): void {
		this.#held = null;
	}

	/** The id of a new point, held by its writer from the start. */
	add(kind: PointKind, after?: string): string {
		const id = this.view.add(kind, after === undefined ? {} : { after });
		this.#begun.add(id);
		return id;
	}

	remove(id: string): void {
		if (this.#held?.id === id) this.#held = null;
		this.view.remove(id);
		const wasWritten = this.board.gone.some((point) => point.id === id && point.text.trim() !== '');
		if (wasWritten) this.note(id);
	}

	restore(id: string): void {
		this.view.restore(id);
		this.forget(id);
	}

	/** My own move takes the point along, though I am in it. */
	move(id: string, to: { kind?: PointKind; after?: string | null }): void {
		this.view.move(id, to);
		if (this.#held?.id === id) this.#held = null;
	}

	note(id: string): void {
		if (!this.#noted.includes(id)) this.#noted = [...this.#noted, id];
	}

	forget(id: string): void {
		this.#noted = this.#noted.filter((noted) => noted !== id);
		if (this.#held?.id === id) this.#held = null;
	}

	/** Hears the others; what they deleted of mine, or under my hands, is noted. Ends when called. */
	hear(heard: (change: BoardChange, isMine: boolean) => void): () => void {
		return this.view.hear((change) => {
			const { point, did } = change;
			const isMine = point.by === this.me.id || this.#held?.id === point.id;
			if (did === 'deleted' && isMine && (point.text.trim() || this.#held?.id === point.id))
				this.note(point.id);
			heard(change, isMine);
		});
	}

	close(): void {
		this.view.close();
		this.#first.destroy();
	}
}

function pointOf(on: string): string | null {
	return on.startsWith('point:') ? on.slice('point:'.length) : null;
}
