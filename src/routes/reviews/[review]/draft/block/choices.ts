import type { PointKind } from '$lib/meeting/findings/placement';
import type { Link } from '$lib/meeting/findings/themes';
import { linkTo } from '$lib/room/desk/view/DraftView.svelte';
import { written } from '$lib/sentences/written';
import type { Spoken } from '$lib/words/spoken';
import type { OpenCase } from '$server/views/report/draft';
import type { DraftPage } from '../paper.svelte';

/** Something that a theme or an observation can rest on. */
export interface Choice {
	/** What is linked, whatever points lead to it. */
	key: string;
	/** Number of its case; null for a theme. */
	case: number | null;
	kind: PointKind | null;
	label: string;
	words: ReturnType<typeof written>;
	link: (block: string) => Link;
}

/** Findings for a theme; for an observation themes and single points as well. */
export function choicesFor(
	paper: DraftPage,
	kind: 'theme' | 'observation',
	spoken: Spoken
): Choice[] {
	const isObservation = kind === 'observation';
	return [
		...(isObservation ? themeChoices(paper, spoken) : []),
		...paper.openCases.flatMap((of) => caseChoices(paper, of, isObservation, spoken))
	];
}

/** The key of the choice that a link stands for. */
export function keyOf(paper: DraftPage, link: Link): string {
	if (link.case === null) return `theme ${link.source}`;
	const at = paper.manuscript.case(link.case)?.view.targetOf(link.source);
	if (!at) return `elsewhere ${link.case} ${link.source}`;
	return at.is === 'finding' ? `finding ${at.finding}` : `point ${at.point}`;
}

/** Whether it links to a point that was set aside, or into a case closed to the reader: it is offered as no choice. */
export const isElsewhere = (key: string): boolean => key.startsWith('elsewhere ');

function themeChoices(paper: DraftPage, spoken: Spoken): Choice[] {
	return paper.themes.map(({ id, en, cy }) => ({
		key: `theme ${id}`,
		case: null,
		kind: null,
		label: spoken.w.draft.source.theme(paper.names.numberOf(id)),
		words: written({ en, cy }, spoken.lang),
		link: (block) => ({ block, case: null, source: id })
	}));
}

function caseChoices(paper: DraftPage, of: OpenCase, hasPoints: boolean, spoken: Spoken): Choice[] {
	const w = spoken.w.draft;
	const desk = paper.manuscript.case(of.id);
	if (!desk) return [];
	const findings = desk.view.list.map((finding, index): Choice => ({
		key: `finding ${finding.id}`,
		case: of.number,
		kind: finding.kind,
		label: paper.names.numberIn(of, index + 1),
		words: written(finding, spoken.lang),
		link: (block) => linkTo(block, of.id, finding)
	}));
	if (!hasPoints) return findings;
	const points = (of.points ?? []).filter(({ id }) => desk.view.placeOf(id).at === 'observation');
	return [
		...findings,
		...points.map((point): Choice => ({
			key: `point ${point.id}`,
			case: of.number,
			kind: point.kind,
			label: `${w.case.heading(of.number)}, ${w.source.written(point.letter, point.author)}`,
			words: { text: point.text, lang: point.lang },
			link: (block) => ({ block, case: of.id, source: point.id })
		}))
	];
}
