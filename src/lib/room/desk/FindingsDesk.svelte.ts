import { untrack } from 'svelte';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Access } from '../../meeting/rights/abilities';
import { byOrder, resolve } from '../../meeting/findings/placement';
import type { ShownFinding } from '../../meeting/findings/placement';
import type { BoardLink, Laid, Sitter } from './BoardDesk.svelte';
import { Company } from '../Company.svelte';
import { FindingsView } from './FindingsView.svelte';
import { textChanges } from './report-changes';
import type { TextChange } from './report-changes';

/** A finding in the list as one person sees it. */
export interface ListedFinding extends ShownFinding {
	/** Its number in the case; null for one that was taken from under my hands. */
	n: number | null;
	/** Where it went meanwhile: a finding's number, or 0 for nowhere. Null while it is still here. */
	wentTo: number | null;
}

/** One person at the findings of a case: what they see, what they are on, who else is there. */
export class FindingsDesk {
	readonly me: Sitter;
	readonly #laid: Laid;
	readonly #first: Y.Doc;
	#link = $state.raw<BoardLink | null>(null);
	#held = $state.raw<ShownFinding | null>(null);

	// Apart from what is made of them: the link tells of every change, and a view has to last.
	readonly #doc: Y.Doc = $derived.by(() => this.#link?.doc ?? this.#first);
	readonly #awareness: Awareness | null = $derived.by(() => this.#link?.awareness ?? null);

	readonly view: FindingsView = $derived.by(() => {
		const doc = this.#doc;
		return untrack(() => new FindingsView(doc, this.me));
	});
	readonly company: Company | null = $derived.by(() => {
		const awareness = this.#awareness;
		return awareness && untrack(() => new Company(awareness, this.me));
	});
	readonly access: Access = $derived.by(() => this.#link?.access ?? this.#laid.access);
	readonly list: ListedFinding[] = $derived.by(() => listFor(this.view, this.#held));

	constructor(me: Sitter, laid: Laid) {
		this.me = me;
		this.#laid = laid;
		this.#first = new Y.Doc();
		Y.applyUpdate(this.#first, laid.state);
	}

	/**
	 * From now on these are the shared findings: call it once they are in step. What was written on
	 * what the page laid out, in the moment before, comes along.
	 */
	join(link: BoardLink): void {
		if (this.#link === null && link.access === 'write') {
			const early = Y.encodeStateAsUpdate(this.#first, Y.encodeStateVector(link.doc));
			Y.applyUpdate(link.doc, early);
		}
		this.#link = link;
	}

	get writable(): boolean {
		return this.access === 'write';
	}

	/** The finding I come to stays where it is for me until I leave, whatever others do with it. */
	come(finding: string): void {
		this.company?.come(on(finding));
		if (this.#held?.id === finding) return;
		this.#held = this.view.list.find(({ id }) => id === finding) ?? null;
	}

	write(finding: string): void {
		this.company?.write(on(finding));
	}

	leave(finding: string): void {
		this.company?.leave(on(finding));
		if (this.#held?.id === finding) this.#held = null;
	}

	/** After my own act a finding goes where I put it. */
	release(): void {
		this.#held = null;
	}

	/** In my hand, which the others may know of; the desk does not hold it in its place for me. */
	lift(finding: string): void {
		if (this.#held?.id === finding) this.#held = null;
		this.company?.come(on(finding));
	}

	/** Presence outruns what is written: the others shall still see whose hand it was. */
	putDown(finding: string): void {
		setTimeout(() => this.company?.leave(on(finding)), 1500);
	}

	writing(finding: string): string[] {
		return this.company?.writing(on(finding)) ?? [];
	}

	at(finding: string): string[] {
		return this.company?.at(on(finding)) ?? [];
	}

	/** Hears what the others did, and whether it was to what I am on. Ends when called. */
	hear(heard: (change: TextChange, isMine: boolean) => void): () => void {
		return this.view.hear((before, after) => {
			for (const change of textChanges(before, after)) heard(change, change.id === this.#held?.id);
		});
	}

	/** Who is on it just now, by name. */
	whoIsOn(finding: string): string | null {
		return this.company?.on(on(finding))?.name ?? null;
	}

	close(): void {
		this.view.close();
		this.#first.destroy();
	}
}

function on(finding: string): string {
	return `finding:${finding}`;
}

function listFor(view: FindingsView, held: ShownFinding | null): ListedFinding[] {
	const listed = view.list.map((finding, index): ListedFinding => ({
		...finding,
		n: index + 1,
		wentTo: null
	}));
	if (!held) return listed;
	const still = listed.find(({ id }) => id === held.id);
	if (still) return swap(listed, { ...still, order: held.order });
	const words = view.state.findings[held.id];
	if (!words) return listed;
	const target = resolve(view.state, held.id);
	const wentTo = target === null ? 0 : view.numberOf(target);
	return swap(listed, { ...held, en: words.en, cy: words.cy, n: null, wentTo });
}

function swap(list: ListedFinding[], held: ListedFinding): ListedFinding[] {
	return [...list.filter(({ id }) => id !== held.id), held].sort(byOrder);
}
