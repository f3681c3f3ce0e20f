import type { Day } from '../meeting/calendar';
import type { Bilingual } from '../meeting/people/people';
import { cy } from '../words/cy';
import { en } from '../words/en';
import { formatIn } from '../words/format';
import type { Lang } from '../words/plural';

/** Papers of a sitting that were issued together, and whole days from then to it; negative after it. */
export interface LatePapers {
	date: Day;
	papers: number;
	days: number;
}

/** The paragraph of a report that says which papers were issued late. (M4) */
export function latePapersStatement(
	late: readonly LatePapers[],
	wanted: number,
	timeZone: string
): Bilingual {
	const said = (lang: Lang) => {
		const w = { en, cy }[lang].report.latePapers;
		const format = formatIn(lang, timeZone);
		return late
			.map(({ date, papers, days }) => {
				const day = format.day(date);
				return days > 0 ? w.before(papers, day, days, wanted) : w.tooLate(papers, day, wanted);
			})
			.join(' ');
	};
	return { en: said('en'), cy: said('cy') };
}
