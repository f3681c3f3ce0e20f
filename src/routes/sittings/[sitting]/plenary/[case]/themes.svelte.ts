import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Author } from '$lib/board/author';
import * as draft from '$lib/board/draft';
import type { DraftContent } from '$lib/board/draft';
import type { Access } from '$lib/meeting/rights/abilities';
import { linkTarget } from '$lib/meeting/findings/placement';
import type { FindingsState, ShownFinding } from '$lib/meeting/findings/placement';
import { linkKey } from '$lib/meeting/findings/themes';
import type { Link } from '$lib/meeting/findings/themes';
import type { BoardLink, Sitter } from '$lib/room/desk/BoardDesk.svelte';

/** The draft's themes as one case sees them: which of its findings each theme is linked to. (G4) */
export class ThemesView {
	readonly #me: Sitter;
	readonly #case: string;
	#link = $state.raw<BoardLink | null>(null);
	readonly #seat = $derived.by(() => {
		const doc = this.#link?.doc;
		return doc ? seatAt(doc, this.#me) : null;
	});

	constructor(me: Sitter, caseId: string) {
		this.#me = me;
		this.#case = caseId;
	}

	join(link: BoardLink): void {
		this.#link = link;
	}

	get access(): Access {
		return this.#link?.access ?? 'none';
	}

	get isOpen(): boolean {
		return this.#seat !== null && this.access === 'write';
	}

	get blocks(): DraftContent['blocks'] {
		return (this.#seat?.content.blocks ?? []).filter(({ kind }) => kind === 'theme');
	}

	/** Every link of the draft, as one text: it changes when a count may have. */
	get stamp(): string {
		const content = this.#seat?.content;
		return content
			? [...content.links.map(linkKey), ...content.blocks.map(({ id }) => id)].join('|')
			: '';
	}

	/** The shown findings of this case that a theme is linked to, after every merge. */
	findingsOf(theme: string, state: FindingsState): string[] {
		return this.#linksOf(theme).flatMap(({ source }) => {
			const target = linkTarget(state, source);
			return target?.is === 'finding' ? target.finding : [];
		});
	}

	link(theme: string, finding: ShownFinding): void {
		this.#edit((doc, me) => draft.link(doc, me, this.#linkOf(theme, finding)));
	}

	unlink(theme: string, finding: ShownFinding, state: FindingsState): void {
		const mine = this.#linksOf(theme).filter(({ source }) => {
			const target = linkTarget(state, source);
			return target?.is === 'finding' && target.finding === finding.id;
		});
		this.#edit((doc, me) => mine.forEach((each) => draft.unlink(doc, me, each)));
	}

	/** A new theme in its section, linked to the finding it was started from. */
	start(section: string, text: string, finding: ShownFinding): void {
		this.#edit((doc, me) => {
			const theme = draft.addBlock(doc, me, { kind: 'theme', section, text });
			draft.link(doc, me, this.#linkOf(theme, finding));
		});
	}

	/** A gathered finding is linked by a point that is in it, so that the link follows the point. */
	#linkOf(block: string, { id, isGathered, points }: ShownFinding): Link {
		const source = !isGathered || points.includes(id) ? id : (points[0] ?? id);
		return { block, case: this.#case, source };
	}

	#linksOf(theme: string): Link[] {
		const links = this.#seat?.content.links ?? [];
		return links.filter((each) => each.block === theme && each.case === this.#case);
	}

	#edit(change: (doc: Y.Doc, me: Author) => void): void {
		if (this.#seat) change(this.#seat.doc, this.#seat.author);
	}
}

function seatAt(doc: Y.Doc, me: Sitter) {
	const author: Author = { person: me.id, lang: me.lang, origin: Symbol('mine') };
	const subscribe = createSubscriber((update) => {
		doc.on('update', update);
		return () => doc.off('update', update);
	});
	return {
		doc,
		author,
		get content(): DraftContent {
			subscribe();
			return draft.readDraft(doc);
		}
	};
}
