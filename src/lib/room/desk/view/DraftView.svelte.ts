import type * as Y from 'yjs';
import * as draft from '../../../board/documents/draft';
import type { DraftBlock, DraftContent } from '../../../board/documents/draft';
import type { EntryPosition } from '../../../board/documents/entry';
import { setFlag } from '../../../board/flags';
import type { DraftBlockKind } from '../../../board/documents/schema';
import type { Language } from '../../../meeting/people/people';
import type { Flag, ShownFinding } from '../../../meeting/findings/placement';
import { linksByBlock } from '../../../meeting/findings/themes';
import type { Link } from '../../../meeting/findings/themes';
import { DocView } from './DocView';
import type { Me } from './DocView';
import type { SharedText } from '../text/SharedText';

/** Everything of the report that is not of one case, as a page reads it, and what may be done to it. */
export class DraftView extends DocView<DraftContent> {
	/** The links of one content, gone through once for all blocks. */
	#linked: { of: DraftContent | null; links: ReturnType<typeof linksByBlock> } = {
		of: null,
		links: new Map()
	};

	constructor(doc: Y.Doc, me: Me) {
		super(doc, 'draft', me);
	}

	/** In their order. */
	blocksIn(section: string): DraftBlock[] {
		return this.content.blocks.filter((block) => block.section === section);
	}

	text(block: string, lang: Language): SharedText {
		return this.shared(`${block} ${lang}`, (doc) => draft.blockText(doc, block, lang));
	}

	/** The new block's id. Without a place it is last in its section; `text` is in the writer's language. */
	add(
		kind: DraftBlockKind,
		section: string,
		given: { text?: string } & EntryPosition = {}
	): string {
		return draft.addBlock(this.doc, this.author, { kind, section, ...given });
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
		draft.moveBlock(this.doc, this.author, id, { after });
	}

	remove(id: string): void {
		draft.deleteBlock(this.doc, this.author, id);
	}

	restore(id: string): void {
		draft.restoreBlock(this.doc, this.author, id);
	}

	flag(id: string, flag: Flag, on: boolean): void {
		setFlag(this.doc, this.author, id, flag, on);
	}

	linksOf(block: string): readonly Link[] {
		const { content } = this;
		if (content !== this.#linked.of)
			this.#linked = { of: content, links: linksByBlock(content.links) };
		return this.#linked.links.get(block) ?? [];
	}

	link(made: Link): void {
		draft.link(this.doc, this.author, made);
	}

	unlink(made: Link): void {
		draft.unlink(this.doc, this.author, made);
	}

	protected read(): DraftContent {
		return draft.readDraft(this.doc);
	}
}

/** A gathered finding is linked by a point that is in it, so that the link follows the point. */
export function linkTo(
	block: string,
	caseId: string,
	finding: Pick<ShownFinding, 'id' | 'isGathered' | 'points'>
): Link {
	const { id, isGathered, points } = finding;
	const source = !isGathered || points.includes(id) ? id : (points[0] ?? id);
	return { block, case: caseId, source };
}
