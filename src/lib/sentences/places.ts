import type { Place } from '../meeting/report/edition';
import type { Section } from '../meeting/settings/report-template';
import type { Lang } from '../words/plural';
import type { Words } from '../words/words';

/** A block of a report, one of its parts, or all of it. */
export type SaidPlace = Place | { in: 'whole'; section: string | null };

/** "Case 14, finding 2", "Theme 3", "Overview, paragraph 1". */
export function placeText(
	w: Words['report'],
	lang: Lang,
	sections: readonly Section[],
	place: SaidPlace | null
): string {
	if (!place) return w.place.unknown;
	const titleOf = (id: string) => sections.find((section) => section.id === id)?.title[lang] ?? id;
	switch (place.in) {
		case 'case':
			return w.place.case(place.case, place.n);
		case 'grade':
			return w.place.grade(place.case);
		case 'sampling':
		case 'papers':
		case 'attendance':
		case 'quorum':
		case 'inputs':
			return w.place[place.in];
		case 'part':
			return w.place.part(titleOf(place.section), place.n);
		case 'whole':
			return place.section ? w.place.section(titleOf(place.section)) : w.place.report;
		default:
			return w.place[place.in](place.n);
	}
}
