import { linkKey } from '$lib/meeting/findings/themes';
import type { Link } from '$lib/meeting/findings/themes';
import type { Words } from '$lib/words/words';
import type { DraftPage } from './paper.svelte';

export interface ShownSource {
	key: string;
	label: string;
	/** Where it stands on this page. */
	href: string | null;
}

/** What a link leads to now, in words. Of a case closed to the reader, only that it is one. */
export function sourceOf(paper: DraftPage, link: Link, w: Words['draft']['source']): ShownSource {
	const key = linkKey(link);
	if (link.case === null) {
		return paper.themes.some(({ id }) => id === link.source)
			? { key, label: w.theme(paper.names.numberOf(link.source)), href: `#block-${link.source}` }
			: { key, label: w.goneTheme, href: null };
	}
	const of = paper.data.documents.cases.find(({ id }) => id === link.case);
	const number = of?.number ?? 0;
	const view = paper.manuscript.case(link.case)?.view;
	if (!view) return { key, label: w.closed(number), href: null };
	const target = view.targetOf(link.source);
	if (!target) return { key, label: w.aside(number), href: null };
	if (target.is === 'point') return { key, label: w.point(number), href: null };
	return {
		key,
		label: w.finding(paper.names.numberIn({ number }, view.numberOf(target.finding)), number),
		href: `#block-${target.finding}`
	};
}
