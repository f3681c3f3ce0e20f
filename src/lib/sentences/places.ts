import type { ReportPlace } from '../meeting/report/edition';
import type { ReportSection } from '../meeting/settings/report-template';
import type { Lang } from '../words/plural';
import type { Words } from '../words/words';

/** A block of a report, one of its parts, or all of it. */
export type SaidPlace = ReportPlace | { in: 'whole'; section: string | null };

/** "3.14.2, case 14", "Theme 4.3", "1.1, Overview". */
export function placeText(
	w: Words['report'],
	lang: Lang,
	sections: readonly ReportSection[],
	place: SaidPlace | null
): string {
	if (!place) return w.place.unknown;
	const titleOf = (id: string) => sections.find((section) => section.id === id)?.title[lang] ?? id;
	const number = 'number' in place ? (place.number ?? '') : '';
	switch (place.in) {
		case 'case':
			return w.place.case(number, place.case);
		case 'grade':
			return w.place.grade(number, place.case);
		case 'meetings':
		case 'sampling':
		case 'papers':
		case 'attendance':
		case 'quorum':
		case 'inputs':
		case 'figures':
		case 'heard':
		case 'promises':
		case 'actions':
		case 'feedback':
			return w.place.recorded(number, w.place[place.in]);
		case 'part':
			return number
				? w.place.part(number, titleOf(place.section))
				: w.place.above(titleOf(place.section), place.n);
		case 'whole':
			return place.section ? w.place.section(titleOf(place.section)) : w.place.report;
		default:
			return w.place[place.in](number);
	}
}
