import type { FindingsView } from '$lib/room/desk/view/FindingsView.svelte';
import type { ListedFinding } from '$lib/room/desk/FindingsDesk.svelte';
import type { MenuItem } from '$lib/ui/form/menu';
import type { Language } from '$lib/meeting/people/people';
import { written } from '$lib/sentences/written';
import { FLAGS, POINT_KINDS } from '$lib/meeting/findings/placement';
import type { Words } from '$lib/words/words';
import type { CopySeen } from '$server/views/sitting/opened-case';

/** What may be done with a finding. Ids are `act` or `act target`; what cannot be done says why. */
export function itemsForFinding(
	view: FindingsView,
	finding: ListedFinding,
	points: readonly CopySeen[],
	{ lang, w, hasObservations }: { lang: Language; w: Words; hasObservations: boolean }
): MenuItem[] {
	const words = w.plenary.findings;
	const others = view.list.filter(({ id }) => id !== finding.id);
	const sources = points.filter(({ id }) => finding.points.includes(id));
	const parts = finding.points.length + finding.absorbed.length;
	const observable =
		sources.length > 0 && sources.every(({ kind }) => kind === 'query' || kind === 'action');
	const at = view.list.findIndex(({ id }) => id === finding.id) + 1;
	return [
		{
			id: 'merge',
			label: words.merge,
			icon: 'merge',
			...(others.length === 0
				? { disabled: words.mergeAlone }
				: { items: others.map((other) => mergeItem(view, other, lang, w)) })
		},
		{
			id: 'split',
			label: words.splitMenu,
			icon: 'undo',
			...(parts < 2 || sources.length === 0
				? { disabled: words.splitAlone }
				: {
						items: [
							...sources.map((point) => ({
								id: `split ${point.id}`,
								label: `${words.source(point.letter, point.author)}: ${short(point.text)}`
							})),
							...finding.absorbed.map((id) => ({ id: `split ${id}`, label: words.sourceByHand }))
						]
					})
		},
		{
			id: 'kind',
			label: words.kind,
			...(finding.isNone
				? { disabled: words.kindNone }
				: {
						items: POINT_KINDS.map((kind) => ({
							id: `kind ${kind}`,
							label: w.common.kinds[kind].one,
							checked: kind === finding.kind
						}))
					})
		},
		{
			id: 'flags',
			label: words.flags,
			icon: 'flag',
			items: FLAGS.map((flag) => ({
				id: `flag ${flag}`,
				label: w.common.flags[flag],
				checked: finding.flags.includes(flag)
			}))
		},
		{ id: 'up', label: words.up, icon: 'up', ...(at <= 1 && { disabled: words.first }) },
		{
			id: 'down',
			label: words.down,
			icon: 'down',
			...(at === view.list.length && { disabled: words.last })
		},
		{ id: 'theme', label: words.theme, icon: 'pin' },
		...(finding.points.length > 0
			? [
					...(hasObservations
						? [
								{
									id: 'observe',
									label: words.observe,
									...(!observable && { disabled: words.observeOnly })
								}
							]
						: []),
					{ id: 'aside', label: words.aside, icon: 'bin' as const }
				]
			: [{ id: 'remove', label: words.remove, icon: 'bin' as const }])
	];
}

/** What may be done with one point, by where it is. */
export function itemsForPoint(
	view: FindingsView,
	point: CopySeen,
	{ lang, w, hasObservations }: { lang: Language; w: Words['plenary']; hasObservations: boolean }
): MenuItem[] {
	const place = view.placeOf(point.id);
	if (place.at === 'nowhere') return [];
	if (place.at === 'aside') return [{ id: 'reinstate', label: w.aside.reinstate, icon: 'undo' }];
	if (place.at === 'observation')
		return [{ id: 'reinstate', label: w.observations.back, icon: 'undo' }];

	const finding = view.list.find(({ id }) => id === place.finding);
	const isAlone = finding ? finding.points.length + finding.absorbed.length < 2 : true;
	const others = view.list.filter(({ id }) => id !== place.finding);
	return [
		isAlone
			? {
					id: 'merge',
					label: w.findings.merge,
					icon: 'merge',
					...(others.length === 0
						? { disabled: w.findings.mergeAlone }
						: {
								items: others.map((other) => ({
									id: `merge ${other.id}`,
									label: w.findings.mergeTarget(
										view.numberOf(other.id),
										short(written(other, lang).text)
									)
								}))
							})
				}
			: { id: 'split', label: w.findings.splitMenu.replace('…', ''), icon: 'undo' },
		...(hasObservations && (point.kind === 'query' || point.kind === 'action')
			? [{ id: 'observe', label: w.findings.observe }]
			: []),
		{ id: 'aside', label: w.findings.aside, icon: 'bin' }
	];
}

function mergeItem(
	view: FindingsView,
	other: { id: string; en: string; cy: string },
	lang: Language,
	w: Words
): MenuItem {
	return {
		id: `merge ${other.id}`,
		label: w.plenary.findings.mergeTarget(view.numberOf(other.id), short(written(other, lang).text))
	};
}

function short(text: string): string {
	return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text;
}
