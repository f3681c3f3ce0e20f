import { opensSection } from '$lib/meeting/report/build-version';
import { blockNumbers, prefix } from '$lib/meeting/report/numbers';
import type { ListedBlock } from '$lib/room/desk/DraftDesk.svelte';
import type { ListedFinding } from '$lib/room/desk/FindingsDesk.svelte';
import type { Manuscript } from '$lib/room/desk/Manuscript.svelte';
import type { Lang } from '$lib/words/plural';
import type { Words } from '$lib/words/words';
import type { OpenCase } from '$server/views/report/draft';
import type { PageData } from './$types';

/** Numbers and names by which the draft page calls its texts. They follow the documents as they are written. */
export class Naming {
	readonly #manuscript: Manuscript;
	readonly #data: () => PageData;
	readonly #spoken: () => { lang: Lang; w: Words };

	constructor(
		manuscript: Manuscript,
		data: () => PageData,
		spoken: () => { lang: Lang; w: Words }
	) {
		this.#manuscript = manuscript;
		this.#data = data;
		this.#spoken = spoken;
	}

	get #sections() {
		return this.#data().documents.review.sections;
	}

	/** Numbers of the blocks that are not of one case, by their ids. */
	readonly #numbers = $derived.by(() => {
		const { view } = this.#manuscript.draft;
		const { recorded } = this.#data().documents;
		const blocks = this.#sections.flatMap(({ id }) => {
			const said = recorded
				.filter(({ section }) => section === id)
				.map((each) => ({ ...each, kind: 'paragraph' as const }));
			return [
				...said.filter((each) => opensSection(each.id)),
				...view.blocksIn(id),
				...said.filter((each) => !opensSection(each.id))
			];
		});
		return blockNumbers(blocks, this.#sections);
	});

	titleOf(section: string): string {
		return this.#sections.find(({ id }) => id === section)?.title[this.#spoken().lang] ?? section;
	}

	/** Number of a block that is not of one case; '' where it has none. */
	numberOf(id: string): string {
		return this.#numbers.get(id) ?? '';
	}

	/** What the numbers of a case begin with: 3.14. */
	caseNumber(of: { number: number }): string {
		const section = this.#sections.find(({ kind }) => kind === 'cases')?.id ?? '';
		return prefix(this.#sections, { section, case: of.number });
	}

	/** Number of the n-th text of a case: 3.14.2. */
	numberIn(of: { number: number }, n: number): string {
		return `${this.caseNumber(of)}.${n}`;
	}

	labelOf(block: Pick<ListedBlock, 'id' | 'kind' | 'section' | 'n'>): string {
		const w = this.#spoken().w.draft.block;
		const number = this.numberOf(block.id);
		if (block.kind === 'theme') return w.theme(number);
		if (block.kind === 'observation') return w.observation(number);
		const title = this.titleOf(block.section);
		return number ? w.paragraph(number, title) : w.above(title, block.n ?? 0);
	}

	labelOfFinding(of: OpenCase, finding: Pick<ListedFinding, 'n'>): string {
		return this.#spoken().w.draft.block.case(this.numberIn(of, finding.n ?? 0), of.number);
	}
}
