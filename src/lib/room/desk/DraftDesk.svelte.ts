import type * as Y from 'yjs';
import type { DraftBlock, DraftContent } from '../../board/documents/draft';
import { byOrder } from '../../meeting/findings/placement';
import { Desk } from './Desk.svelte';
import { DraftView } from './view/DraftView.svelte';
import { textChanges } from './report-changes';
import type { SpokenTextChange } from './report-changes';

/** A block as one person sees it. */
export interface ListedBlock extends DraftBlock {
	/** Its place in its section, from 1; null for one somebody deleted while I was in it. */
	n: number | null;
}

/** One person at the draft document. */
export class DraftDesk extends Desk<DraftContent, DraftView, DraftBlock, SpokenTextChange> {
	list(section: string): ListedBlock[] {
		const blocks = this.view
			.blocksIn(section)
			.map((block, index): ListedBlock => ({ ...block, n: index + 1 }));
		const { held } = this;
		if (!held || held.section !== section) return blocks;
		const still = blocks.find(({ id }) => id === held.id);
		const now = [...this.view.content.blocks, ...this.view.content.gone].find(
			({ id }) => id === held.id
		);
		if (!now) return blocks;
		const mine: ListedBlock = { ...now, section, order: held.order, n: still?.n ?? null };
		return [...blocks.filter(({ id }) => id !== held.id), mine].sort(byOrder);
	}

	/** Who deleted the block I am in, by id; null while it is there. */
	get lostTo(): string | null {
		return this.view.content.gone.find(({ id }) => id === this.held?.id)?.gone ?? null;
	}

	address(id: string): string {
		return `block:${id}`;
	}

	protected viewOf(doc: Y.Doc): DraftView {
		return new DraftView(doc, this.me);
	}

	protected entryAt(on: string): DraftBlock | null {
		return this.view.content.blocks.find(({ id }) => this.address(id) === on) ?? null;
	}

	protected changesBetween(before: DraftContent, after: DraftContent): SpokenTextChange[] {
		return textChanges(before.blocks, after.blocks);
	}

	protected concerns({ id }: SpokenTextChange): boolean {
		return id === this.held?.id;
	}
}
