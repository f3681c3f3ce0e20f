/**
 * State of the draft page. Over 200 lines because every block reads numbers, missing texts and comments
 * from this one object.
 */
import { createContext, flushSync, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { partNumbers } from '$lib/meeting/report/edition';
import { contradicted } from '$lib/meeting/findings/none';
import { unplaced } from '$lib/meeting/findings/placement';
import { FIRST_SCREEN, FirstScreen } from '$lib/page/reading/FirstScreen.svelte';
import { TranslationStaleness } from '$lib/room/desk/Staleness.svelte';
import type { Manuscript } from '$lib/room/desk/Manuscript.svelte';
import type { Lang } from '$lib/words/plural';
import type { Words } from '$lib/words/words';
import type { PageData } from './$types';
import { commentsByBlock, firstLines } from './lines';
import { Naming } from './naming.svelte';
import type { OpenCase } from '$server/views/report/draft';

/** Which columns are before the reader; `null` until they choose: both where there is room. */
export type Shown = 'both' | Lang | null;

/** One text of the report that can be missing, and where it is. */
export interface DraftText {
	id: string;
	section: string;
	label: string;
	en: string;
	cy: string;
}

/** Some words of a text of the report. */
export interface ChosenWords {
	block: string;
	lang: Lang;
	quote: string;
}

/** The draft as this page has it: what it says of the documents, and what its reader is doing there. */
export class DraftPage {
	readonly manuscript: Manuscript;
	readonly #data: () => PageData;
	/** What this page calls its texts. */
	readonly names: Naming;
	readonly screen = new FirstScreen();
	show = $state<Shown>(null);
	/** Texts that are out of date. (A10) */
	readonly stale: TranslationStaleness;
	/** Texts whose Welsh somebody here has gone to: its column stays, also without words. */
	readonly begun = new SvelteSet<string>();
	/** The section that was gone to; null until one was. */
	#here = $state<string | null>(null);
	/** Told of a section that was gone to, for the address. */
	ongone: (section: string) => void = () => undefined;
	/** The theme or observation whose sources are being chosen. */
	linking = $state<{ id: string; kind: 'theme' | 'observation'; label: string } | null>(null);
	/** Words chosen in a text of the report, to be spoken of. */
	chosen = $state.raw<ChosenWords | null>(null);
	/** What I did last, beside the button that takes it back. */
	deed = $state('');
	/** Counts what I did, so that the same sentence is spoken a second time. */
	turn = $state(0);

	constructor(
		manuscript: Manuscript,
		data: () => PageData,
		spoken: () => { lang: Lang; w: Words }
	) {
		this.manuscript = manuscript;
		this.#data = data;
		this.stale = new TranslationStaleness(data().documents.review.languages);
		this.names = new Naming(manuscript, data, spoken);
	}

	get data(): PageData {
		return this.#data();
	}

	get sections() {
		return this.data.documents.review.sections;
	}

	/** Looks at every text again. Call it in an effect. */
	compare(): void {
		const { written } = this;
		const told = this.data.stale;
		untrack(() => {
			this.stale.see(written);
			this.stale.told(told, written);
		});
	}

	/** The section before the reader. The others stay on the page, to be found, but are not shown. */
	get here(): string {
		const first = this.sections.find(({ id }) => this.numbers[id] !== undefined);
		return this.#here ?? (first ?? this.sections[0])?.id ?? '';
	}

	/** Shows the section that the address names; the first where it names none. */
	stay(section: string | null): void {
		this.#here = this.sections.some(({ id }) => id === section) ? section : null;
	}

	/** Shows the section in which something is, by the id of its element, at once. */
	reveal(id: string): void {
		const section = document.getElementById(id)?.closest<HTMLElement>('[data-section]');
		const found = section?.dataset.section;
		if (found === undefined || found === this.here) return;
		flushSync(() => (this.#here = found));
		this.ongone(found);
	}

	/** How many lines of each section and case the page holds before its script: a screen, from its beginning. */
	readonly #first = $derived.by(() => {
		const { manuscript } = this;
		const shown = this.sections.filter(({ id }) => id === this.here);
		const lists = shown.flatMap(({ id, kind }) => [
			{ id, count: () => manuscript.draft.list(id).length },
			...(kind === 'cases' ? this.openCases : []).map((of) => ({
				id: of.id,
				count: () => manuscript.case(of.id)?.list.length ?? 0
			}))
		]);
		return firstLines(lists, FIRST_SCREEN);
	});
	readonly #written = $derived.by(() => this.#read());
	readonly #comments = $derived.by(() => commentsByBlock(this.data.comments));
	readonly #themes = $derived.by(() =>
		this.manuscript.draft.view.content.blocks.filter(({ kind }) => kind === 'theme')
	);

	/** What is drawn by now of the lines of a section or of a case, by its id. */
	drawn<T>(id: string, lines: () => readonly T[]): readonly T[] {
		const most = this.screen.isWhole ? Infinity : (this.#first.get(id) ?? 0);
		return most > 0 ? lines().slice(0, most) : [];
	}

	/** Welsh is shown if the panel reports in it, or if somebody wrote some. (A10) */
	get hasWelsh(): boolean {
		if (this.data.documents.review.languages.includes('cy')) return true;
		return this.written.some(({ cy }) => cy.trim() !== '');
	}

	get columns(): Shown {
		return this.hasWelsh ? this.show : 'en';
	}

	get numbers(): Record<string, number> {
		return partNumbers(this.sections);
	}

	get scope(): 'cy' | null {
		return this.data.documents.scope;
	}

	/** True for people who may add, move and delete blocks. */
	get mayArrange(): boolean {
		return this.manuscript.draft.writable && this.scope === null;
	}

	get openCases(): OpenCase[] {
		return this.data.documents.cases.filter((each): each is OpenCase => each.is === 'open');
	}

	/** Themes of the draft in their order: a theme's number is its place here. */
	get themes() {
		return this.#themes;
	}

	/** Every text before this reader, in the report's order. */
	get written(): DraftText[] {
		return this.#written;
	}

	#read(): DraftText[] {
		const { draft } = this.manuscript;
		return this.sections.flatMap((section) => {
			const blocks = draft.view.blocksIn(section.id).map((block, index) => ({
				id: block.id,
				section: section.id,
				label: this.names.labelOf({ ...block, n: index + 1 }),
				en: block.en,
				cy: block.cy
			}));
			const findings =
				section.kind === 'cases'
					? this.openCases.flatMap((of) => this.#findingsOf(of, section.id))
					: [];
			return [...blocks, ...findings];
		});
	}

	/** Status of a case. For a case that is closed to the reader it comes from the server. */
	standing(of: OpenCase): 'agreed' | 'changed' | 'not-agreed' {
		const view = this.manuscript.case(of.id)?.view;
		if (!of.agreed || !view) return 'not-agreed';
		const { changed, added, removed } = view.changedSince(of.agreed.hashes);
		return changed.length + added.length + removed.length > 0 ? 'changed' : 'agreed';
	}

	looseIn(of: OpenCase): number {
		const state = this.manuscript.stateOf(of.id);
		if (!of.points || !state) return this.data.unfinished.unplaced[of.number] ?? 0;
		return unplaced(state, of.points).length;
	}

	get unfinished(): PageData['unfinished'] {
		const told = this.data.unfinished;
		const here = this.openCases;
		const elsewhere = (number: number) => !here.some((of) => of.number === number);
		const standing = (is: string) => here.filter((of) => this.standing(of) === is);
		const numbers = (cases: OpenCase[], others: number[]) =>
			[...cases.map(({ number }) => number), ...others.filter(elsewhere)].sort((a, b) => a - b);
		const isDoubted = (of: OpenCase) =>
			contradicted(this.manuscript.case(of.id)?.view.list ?? []).length > 0;
		const loose = here.map((of) => [of.number, this.looseIn(of)] as const);
		const hidden = Object.entries(told.unplaced).filter(([number]) => elsewhere(Number(number)));
		return {
			unopened: told.unopened,
			reopened: told.reopened,
			notAgreed: numbers(standing('not-agreed'), told.notAgreed),
			changed: numbers(standing('changed'), told.changed),
			contradicted: numbers(here.filter(isDoubted), told.contradicted),
			unplaced: Object.fromEntries([...loose.filter(([, count]) => count > 0), ...hidden])
		};
	}

	/** Places that may identify somebody and that the office has not settled; 0 for others. (A11) */
	get identifying(): number {
		const list = this.data.identifiers?.list ?? [];
		return list.filter(({ settled, isHint }) => !settled && !isHint).length;
	}

	/** Texts that are out of date, in the report's order. */
	get outOfDate(): (DraftText & { lang: Lang })[] {
		return this.written.flatMap((each) =>
			LANGS.filter((lang) => this.stale.has(each.id, lang)).map((lang) => ({ ...each, lang }))
		);
	}

	get openComments() {
		return this.data.comments.filter(({ settledBy }) => settledBy === null);
	}

	commentsOn(block: string) {
		return this.#comments.get(block) ?? [];
	}

	/** Whether quoted words still stand in their block. */
	stands({ block, lang, quote }: { block: string; lang: Lang | null; quote: string }): boolean {
		const texts = this.#textsOf(block);
		return (lang ? [lang] : LANGS).some((each) => texts?.[each].includes(quote));
	}

	/** Whether this reader may put words into a text of that block. */
	mayWriteIn(block: string, lang: Lang | null): boolean {
		if (this.scope !== null && this.scope !== lang) return false;
		const { draft } = this.manuscript;
		if (draft.view.content.blocks.some(({ id }) => id === block)) return draft.writable;
		const of = this.openCases.find(({ id }) => this.manuscript.stateOf(id)?.findings[block]);
		return of !== undefined && this.manuscript.case(of.id)?.writable === true;
	}

	did(sentence: string): void {
		this.deed = sentence;
		this.turn += 1;
	}

	#textsOf(block: string): Record<Lang, string> | undefined {
		const mine = this.manuscript.draft.view.content.blocks.find(({ id }) => id === block);
		const states = this.openCases.map(({ id }) => this.manuscript.stateOf(id));
		return mine ?? states.find((state) => state?.findings[block])?.findings[block];
	}

	readonly #findingsOf = (of: OpenCase, section: string): DraftText[] =>
		(this.manuscript.case(of.id)?.view.list ?? []).map(({ id, en, cy }, index) => ({
			id,
			section,
			label: this.names.labelOfFinding(of, { n: index + 1 }),
			en,
			cy
		}));
}

const LANGS: readonly Lang[] = ['en', 'cy'];

export const [usePaper, providePaper] = createContext<DraftPage>();

export const fieldSelector = (id: string, lang: Lang) => `#text-${id}-${lang}`;
export const menuOf = (id: string) => `[data-block="${id}"] .menu > button`;
