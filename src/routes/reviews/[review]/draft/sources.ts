import { linkKey } from '$lib/meeting/findings/themes';
import type { Link } from '$lib/meeting/findings/themes';
import type { Words } from '$lib/words/words';
import type { Paper } from './paper.svelte';

export interface Source {
	key: string;
	label: string;
	/** Where it stands on this page. */
	href: string | null;
}

/** What a link leads to now, in words. Of a case closed to the reader, only that it is one. */
export function sourceOf(paper: Paper, link: Link, w: Words['draft']['source']): Source {
	const key = linkKey(link);
	if (link.case === null) {
		const at = paper.themes.findIndex(({ id }) => id === link.source);
		return at < 0
			? { key, label: w.goneTheme, href: null }
			: { key, label: w.theme(at + 1), href: `#block-${link.source}` };
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
		label: w.finding(number, view.numberOf(target.finding)),
		href: `#block-${target.finding}`
	};
}
