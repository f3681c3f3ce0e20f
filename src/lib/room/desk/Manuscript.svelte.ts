import { SvelteMap } from 'svelte/reactivity';
import { draftName, findingsName } from '../../board/names';
import type { FindingsState } from '../../meeting/findings/placement';
import type { Laid, Sitter } from './BoardDesk.svelte';
import { Connection } from '../link/Connection.svelte';
import { DraftDesk } from './DraftDesk.svelte';
import { FindingsDesk } from './FindingsDesk.svelte';
import type { Returned } from '../link/link';
import type { TextChange } from './report-changes';
import { Steps } from './Steps.svelte';
import { isExpired, together } from '../link/together';
import type { Together } from '../link/together';

/** A case whose findings this reader may see. */
export interface LaidCase {
	id: string;
	laid: Laid;
}

/** A whole draft report before one person: its own document and the findings of each case, as one. */
export class Manuscript {
	readonly me: Sitter;
	readonly draft: DraftDesk;
	readonly steps = new Steps();
	readonly #review: string;
	readonly #draftLaid: Laid;
	readonly #desks = new SvelteMap<string, FindingsDesk>();
	readonly #laid = new Map<string, Laid>();
	/** By the name of the document. */
	readonly #links = new SvelteMap<string, Connection>();
	readonly #joined = new Set<string>();
	#isOpen = false;

	constructor(me: Sitter, review: string, draft: Laid, cases: readonly LaidCase[]) {
		this.me = me;
		this.#review = review;
		this.#draftLaid = draft;
		this.draft = new DraftDesk(me, draft);
		this.lay(cases);
	}

	/** Null for a case that is not before this reader. */
	case(id: string): FindingsDesk | null {
		return this.#desks.get(id) ?? null;
	}

	stateOf(id: string): FindingsState | null {
		return this.#desks.get(id)?.view.state ?? null;
	}

	/** The cases as they may be read now: new ones come, those taken away go at once. (M10) */
	lay(cases: readonly LaidCase[]): void {
		const now = new Map(cases.map(({ id, laid }) => [id, laid]));
		for (const id of [...this.#desks.keys()].filter((each) => !now.has(each))) this.#take(id);
		for (const [id, laid] of now) {
			if (this.#desks.has(id)) continue;
			this.#laid.set(id, laid);
			this.#desks.set(id, new FindingsDesk(this.me, laid));
			if (this.#isOpen) this.#dial(findingsName(id), laid);
		}
	}

	/** Opens every document's link. In the browser only. */
	open(): void {
		this.#isOpen = true;
		this.#dial(draftName(this.#review), this.#draftLaid);
		for (const [id, laid] of this.#laid) this.#dial(findingsName(id), laid);
	}

	/** Reads each document from its link as soon as that is in step. Call it in an effect. */
	join(): void {
		for (const [name, link] of this.#links) {
			if (this.#joined.has(name) || link.state.is === 'connecting') continue;
			if (link.state.is === 'offline' || link.state.is === 'closed') continue;
			this.#joined.add(name);
			if (name === draftName(this.#review)) this.draft.join(link);
			else this.#deskNamed(name)?.join(link);
		}
	}

	/** Names of documents that are closed to this reader now, whatever the page was told before. */
	get shut(): string[] {
		return [...this.#links].flatMap(([name, { state, access }]) =>
			state.is === 'closed' && access === 'none' && !isExpired([state]) ? [name] : []
		);
	}

	get state(): Together {
		return together([...this.#links.values()].map(({ state }) => state));
	}

	get hasExpired(): boolean {
		return isExpired([...this.#links.values()].map(({ state }) => state));
	}

	get unsaved(): number {
		return [...this.#links.values()].reduce((sum, { unsaved }) => sum + unsaved, 0);
	}

	/** What was not accepted anywhere, for copying. */
	get returned(): Returned[] {
		return [...this.#links.values()].flatMap(({ returned }) => returned ?? []);
	}

	/** Who else is on any page of it. */
	get company(): string[] {
		const all = [this.draft, ...this.#desks.values()];
		const here = all.flatMap(({ company }) => company?.here ?? []);
		return [...new Map(here.map(({ id, name }) => [id, name])).values()].sort();
	}

	/** Changes when a count of cases may have changed. */
	get stamp(): string {
		const { links, blocks } = this.draft.view.content;
		const placed = [...this.#desks].map(([id, { view }]) => {
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

	/** Every person's undo steps here, for `steps`. */
	get undos() {
		return [this.draft, ...this.#desks.values()].map(({ view }) => view.undo);
	}

	/** Hears the others on every document that is in step. Call it in an effect; ends when called. */
	hear(heard: (change: TextChange, isMine: boolean, by: string | null) => void): () => void {
		const desks = [this.draft, ...this.#desks.values()].filter(({ company }) => company !== null);
		const ends = desks.map((desk) =>
			desk.hear((change, isMine) => heard(change, isMine, desk.whoIsOn(change.id)))
		);
		return () => ends.forEach((end) => end());
	}

	dismiss(): void {
		for (const link of this.#links.values()) link.dismiss();
	}

	reconnect(): void {
		for (const link of this.#links.values()) link.reconnect();
	}

	close(): void {
		for (const link of this.#links.values()) link.close();
		this.draft.close();
		for (const desk of this.#desks.values()) desk.close();
	}

	#take(id: string): void {
		const name = findingsName(id);
		this.#links.get(name)?.close();
		this.#links.delete(name);
		this.#joined.delete(name);
		this.#desks.get(id)?.close();
		this.#desks.delete(id);
		this.#laid.delete(id);
	}

	#dial(name: string, { access }: Laid): void {
		if (!this.#links.has(name)) this.#links.set(name, new Connection(name, access));
	}

	#deskNamed(name: string): FindingsDesk | undefined {
		return [...this.#desks].find(([id]) => findingsName(id) === name)?.[1];
	}
}
