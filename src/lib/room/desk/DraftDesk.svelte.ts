import { untrack } from 'svelte';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { DraftBlock } from '../../board/draft';
import type { Access } from '../../meeting/rights/abilities';
import { byOrder } from '../../meeting/findings/placement';
import type { BoardLink, Laid, Sitter } from './BoardDesk.svelte';
import { Company } from '../Company.svelte';
import { DraftView } from './DraftView.svelte';
import { textChanges } from './report-changes';
import type { TextChange } from './report-changes';

/** A block as one person sees it. */
export interface ListedBlock extends DraftBlock {
	/** Its place in its section, from 1; null for one somebody deleted while I was in it. */
	n: number | null;
}

/** One person at the draft document: what they see, what they are on, who else is there. */
export class DraftDesk {
	readonly me: Sitter;
	readonly #laid: Laid;
	readonly #first: Y.Doc;
	#link = $state.raw<BoardLink | null>(null);
	#held = $state.raw<DraftBlock | null>(null);

	// Apart from what is made of them: the link tells of every change, and a view has to last.
	readonly #doc: Y.Doc = $derived.by(() => this.#link?.doc ?? this.#first);
	readonly #awareness: Awareness | null = $derived.by(() => this.#link?.awareness ?? null);

	readonly view: DraftView = $derived.by(() => {
		const doc = this.#doc;
		return untrack(() => new DraftView(doc, this.me));
	});
	readonly company: Company | null = $derived.by(() => {
		const awareness = this.#awareness;
		return awareness && untrack(() => new Company(awareness, this.me));
	});
	readonly access: Access = $derived.by(() => this.#link?.access ?? this.#laid.access);

	constructor(me: Sitter, laid: Laid) {
		this.me = me;
		this.#laid = laid;
		this.#first = new Y.Doc();
		Y.applyUpdate(this.#first, laid.state);
	}

	/** From now on this is the shared draft: call it once it is in step. */
	join(link: BoardLink): void {
		this.#link = link;
	}

	/** What was laid out can be read at once; writing waits for the shared draft. */
	get writable(): boolean {
		return this.#link !== null && this.access === 'write';
	}

	/** The block I am in stays where it is for me until I leave, whatever others do with it. */
	list(section: string): ListedBlock[] {
		const blocks = this.view
			.blocksIn(section)
			.map((block, index): ListedBlock => ({ ...block, n: index + 1 }));
		const held = this.#held;
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
		return this.view.content.gone.find(({ id }) => id === this.#held?.id)?.gone ?? null;
	}

	come(block: string): void {
		this.company?.come(on(block));
		if (this.#held?.id === block) return;
		this.#held = this.view.content.blocks.find(({ id }) => id === block) ?? null;
	}

	write(block: string): void {
		this.company?.write(on(block));
	}

	leave(block: string): void {
		this.company?.leave(on(block));
		if (this.#held?.id === block) this.#held = null;
	}

	/** After my own act a block goes where I put it. */
	release(): void {
		this.#held = null;
	}

	/** In my hand, which the others may know of; the desk does not hold it in its place for me. */
	lift(block: string): void {
		if (this.#held?.id === block) this.#held = null;
		this.company?.come(on(block));
	}

	/** Presence outruns what is written: the others shall still see whose hand it was. */
	putDown(block: string): void {
		setTimeout(() => this.company?.leave(on(block)), 1500);
	}

	writing(block: string): string[] {
		return this.company?.writing(on(block)) ?? [];
	}

	/** Hears what the others did, and whether it was to what I am on. Ends when called. */
	hear(heard: (change: TextChange, isMine: boolean) => void): () => void {
		return this.view.hear((before, after) => {
			for (const change of textChanges(before.blocks, after.blocks))
				heard(change, change.id === this.#held?.id);
		});
	}

	/** Who is on it just now, by name. */
	whoIsOn(block: string): string | null {
		return this.company?.on(on(block))?.name ?? null;
	}

	close(): void {
		this.view.close();
		this.#first.destroy();
	}
}

function on(block: string): string {
	return `block:${block}`;
}
