import type { DraftContent } from '$lib/board/documents/draft';
import type { Access } from '$lib/meeting/rights/abilities';
import type { LinkTarget, ShownFinding } from '$lib/meeting/findings/placement';
import { linkKey } from '$lib/meeting/findings/themes';
import type { Link } from '$lib/meeting/findings/themes';
import type { DraftDesk } from '$lib/room/desk/DraftDesk.svelte';
import { linkTo } from '$lib/room/desk/view/DraftView.svelte';
import type { OtherFinding } from '$server/views/sitting/case/alike-across';

type TargetOf = (source: string) => LinkTarget;

/** The draft's themes as one case sees them: which of its findings each theme is linked to. (G4) */
export class ThemesView {
	readonly #draft: DraftDesk;
	readonly #case: string;

	constructor(draft: DraftDesk, caseId: string) {
		this.#draft = draft;
		this.#case = caseId;
	}

	/** None until the draft has come. */
	get access(): Access {
		return this.#draft.hasCome ? this.#draft.access : 'none';
	}

	get isOpen(): boolean {
		return this.access === 'write';
	}

	get blocks(): DraftContent['blocks'] {
		return this.#content.blocks.filter(({ kind }) => kind === 'theme');
	}

	/** Every link of the draft, as one text: it changes when a count may have. */
	get stamp(): string {
		const { links, blocks } = this.#content;
		if (this.access === 'none') return '';
		return [...links.map(linkKey), ...blocks.map(({ id }) => id)].join('|');
	}

	/** The shown findings of this case that a theme is linked to, after every merge. */
	findingsOf(theme: string, targetOf: TargetOf): string[] {
		return this.#linksOf(theme).flatMap(({ source }) => {
			const target = targetOf(source);
			return target?.is === 'finding' ? target.finding : [];
		});
	}

	link(theme: string, finding: ShownFinding): void {
		this.#draft.view.link(linkTo(theme, this.#case, finding));
	}

	unlink(theme: string, finding: ShownFinding, targetOf: TargetOf): void {
		for (const made of this.#linksOf(theme)) {
			const target = targetOf(made.source);
			const isOfIt = target?.is === 'finding' && target.finding === finding.id;
			if (isOfIt) this.#draft.view.unlink(made);
		}
	}

	/** A new theme in its section, linked to the finding it was started from, and to those chosen of other cases. */
	start(
		section: string,
		text: string,
		finding: ShownFinding,
		others: readonly OtherFinding[] = []
	): void {
		const theme = this.#draft.view.add('theme', section, { text });
		this.link(theme, finding);
		for (const other of others) this.#draft.view.link(linkTo(theme, other.case.id, other));
	}

	get #content(): DraftContent {
		return this.#draft.view.content;
	}

	#linksOf(theme: string): Link[] {
		return this.#content.links.filter((each) => each.block === theme && each.case === this.#case);
	}
}
