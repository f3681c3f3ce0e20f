import { SvelteMap } from 'svelte/reactivity';
import { draftName, findingsName } from '../../board/names';
import type { FindingsState } from '../../meeting/findings/placement';
import type { Laid, Sitter } from './Desk.svelte';
import { Desks } from './Desks';
import { DraftDesk } from './DraftDesk.svelte';
import { FindingsDesk } from './FindingsDesk.svelte';
import type { SpokenTextChange } from './report-changes';
import { Steps } from './Steps.svelte';

/** A case whose findings this reader may see. */
export interface LaidCase {
	id: string;
	laid: Laid;
}

/** A whole draft report before one person: its own document and the findings of each case, as one. */
export class Manuscript {
	readonly me: Sitter;
	readonly draft: DraftDesk;
	readonly desks: Desks;
	readonly steps = new Steps();
	/** By the id of the case. */
	readonly #cases = new SvelteMap<string, FindingsDesk>();
	#isOpen = false;

	constructor(me: Sitter, review: string, draft: Laid, cases: readonly LaidCase[]) {
		this.me = me;
		this.draft = new DraftDesk(me, draftName(review), draft);
		this.desks = new Desks(() => [this.draft, ...this.#cases.values()]);
		this.lay(cases);
	}

	/** Null for a case that is not before this reader. */
	case(id: string): FindingsDesk | null {
		return this.#cases.get(id) ?? null;
	}

	stateOf(id: string): FindingsState | null {
		return this.#cases.get(id)?.view.state ?? null;
	}

	/** The cases as they may be read now: new ones come, those taken away go at once. (M10) */
	lay(cases: readonly LaidCase[]): void {
		const now = new Map(cases.map(({ id, laid }) => [id, laid]));
		for (const [id, desk] of [...this.#cases]) {
			if (now.has(id)) continue;
			desk.close();
			this.#cases.delete(id);
		}
		for (const [id, laid] of now) {
			if (this.#cases.has(id)) continue;
			const desk = new FindingsDesk(this.me, findingsName(id), laid);
			if (this.#isOpen) desk.open();
			this.#cases.set(id, desk);
		}
	}

	/** Opens every document's link. In the browser only. */
	open(): void {
		this.#isOpen = true;
		for (const desk of this.#all) desk.open();
	}

	/** Changes when a count of cases may have changed. */
	get stamp(): string {
		const { links, blocks } = this.draft.view.content;
		const placed = [...this.#cases].map(([id, { view }]) => {
			const { placement, findings } = view.state;
			const gone = Object.entries(findings).filter(([, each]) => each.gone !== undefined);
			return `${id}${JSON.stringify(placement)}${gone.map(([finding]) => finding).join()}`;
		});
		return [
			...links.map(({ block, case: of, source }) => `${block} ${of} ${source}`),
			...blocks.map(({ id }) => id),
			...placed
		].join('|');
	}

	/** This person's undo on each document, for `steps`. */
	get undos() {
		return this.#all.map(({ view }) => view.undo);
	}

	/** Names of the others who are writing in any of its documents now. */
	get writers(): string[] {
		const all = this.#all.flatMap(({ company }) => company?.writers ?? []);
		return [...new Set(all)].sort();
	}

	/** Hears the others on every document. Call it in an effect; ends when called. */
	hear(heard: (change: SpokenTextChange, isMine: boolean, by: string | null) => void): () => void {
		const ends = this.#all
			.filter(({ company }) => company !== null)
			.map((desk) =>
				desk.hear((change, isMine) => heard(change, isMine, desk.whoIsOn(desk.address(change.id))))
			);
		return () => ends.forEach((end) => end());
	}

	close(): void {
		for (const desk of this.#all) desk.close();
	}

	get #all(): (DraftDesk | FindingsDesk)[] {
		return [this.draft, ...this.#cases.values()];
	}
}
