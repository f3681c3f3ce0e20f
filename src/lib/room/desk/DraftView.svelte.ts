import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Author } from '../../board/author';
import * as draft from '../../board/draft';
import type { DraftBlock, DraftContent } from '../../board/draft';
import type { Place } from '../../board/entry';
import { setFlag } from '../../board/flags';
import type { DraftBlockKind } from '../../board/schema';
import { undoFor } from '../../board/undo';
import type { Language } from '../../meeting/people/people';
import type { Flag, ShownFinding } from '../../meeting/findings/placement';
import type { Link } from '../../meeting/findings/themes';
import type { Me } from './BoardView.svelte';
import { SharedText } from './text.svelte';
import { UndoView } from './UndoView.svelte';

/** Everything of the report that is not of one case, as a page reads it, and what may be done to it. */
export class DraftView {
	readonly #doc: Y.Doc;
	readonly #author: Author;
	readonly #subscribe: () => void;
	readonly #texts = new Map<string, SharedText>();
	readonly #undo: UndoView;
	#seen: DraftContent | null = null;

	constructor(doc: Y.Doc, me: Me) {
		this.#doc = doc;
		this.#author = { person: me.id, lang: me.lang, origin: Symbol('mine') };
		this.#undo = new UndoView(undoFor(doc, 'draft', this.#author.origin));
		doc.on('update', this.#forget);
		this.#subscribe = createSubscriber((update) => {
			doc.on('update', update);
			return () => doc.off('update', update);
		});
	}

	get content(): DraftContent {
		this.#subscribe();
		return (this.#seen ??= draft.readDraft(this.#doc));
	}

	/** Of this person alone. */
	get undo(): UndoView {
		return this.#undo;
	}

	/** In their order. */
	blocksIn(section: string): DraftBlock[] {
		return this.content.blocks.filter((block) => block.section === section);
	}

	text(block: string, lang: Language): SharedText {
		const key = `${block} ${lang}`;
		const known = this.#texts.get(key);
		if (known) return known;
		const made = new SharedText(draft.blockText(this.#doc, block, lang), this.#author.origin);
		this.#texts.set(key, made);
		return made;
	}

	/** The new block's id; without a place it is last in its section. */
	add(kind: DraftBlockKind, section: string, place: Place = {}): string {
		return draft.addBlock(this.#doc, this.#author, { kind, section, ...place });
	}

	/** One up or one down in its section; nothing at either end. */
	move(id: string, way: 'up' | 'down'): void {
		const section = this.content.blocks.find((block) => block.id === id)?.section ?? '';
		const column = this.blocksIn(section).map((block) => block.id);
		const at = column.indexOf(id);
		const to = way === 'up' ? at - 2 : at + 1;
		if (at < 0 || to < -1 || to >= column.length) return;
		this.place(id, column[to] ?? null);
	}

	/** After another of its section, or first in it. */
	place(id: string, after: string | null): void {
		draft.moveBlock(this.#doc, this.#author, id, { after });
	}

	remove(id: string): void {
		draft.deleteBlock(this.#doc, this.#author, id);
	}

	restore(id: string): void {
		draft.restoreBlock(this.#doc, this.#author, id);
	}

	flag(id: string, flag: Flag, on: boolean): void {
		setFlag(this.#doc, this.#author, id, flag, on);
	}

	linksOf(block: string): Link[] {
		return this.content.links.filter((each) => each.block === block);
	}

	link(made: Link): void {
		draft.link(this.#doc, this.#author, made);
	}

	unlink(made: Link): void {
		draft.unlink(this.#doc, this.#author, made);
	}

	/** Hears what the draft was and is after somebody else's change. Ends when called. */
	hear(heard: (before: DraftContent, after: DraftContent) => void): () => void {
		let before = draft.readDraft(this.#doc);
		const changed = (_: Uint8Array, __: unknown, ___: Y.Doc, { local }: Y.Transaction) => {
			const after = (this.#seen ??= draft.readDraft(this.#doc));
			if (!local) heard(before, after);
			before = after;
		};
		this.#doc.on('update', changed);
		return () => this.#doc.off('update', changed);
	}

	close(): void {
		this.#undo.close();
		this.#doc.off('update', this.#forget);
	}

	readonly #forget = (): void => {
		this.#seen = null;
	};
}

/** A gathered finding is linked by a point that is in it, so that the link follows the point. */
export function linkTo(block: string, caseId: string, finding: ShownFinding): Link {
	const { id, isGathered, points } = finding;
	const source = !isGathered || points.includes(id) ? id : (points[0] ?? id);
	return { block, case: caseId, source };
}
