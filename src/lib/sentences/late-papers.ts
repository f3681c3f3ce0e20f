import type { Day } from '../meeting/calendar';
import type { Bilingual } from '../meeting/people/people';
import { cy } from '../words/cy';
import { en } from '../words/en';
import { formatIn } from '../words/format';
import type { PeriodUnit } from '../words/format';
import type { Lang } from '../words/plural';

/**
 * Papers of a sitting that were issued together, and whole days from then to it, as the panel counts them. `days` is null
 * where no paper of that sitting was issued.
 */
export interface LatePapers {
	date: Day;
	papers: number;
	days: number | null;
	/** Issued before the day of the sitting. */
	isBefore: boolean;
}

/** The paragraph of a report that says which papers were issued late. (M4) */
export function latePapersStatement(
	late: readonly LatePapers[],
	{ papersDays: wanted, papersDaysIn: daysIn }: { papersDays: number; papersDaysIn: PeriodUnit },
	timeZone: string
): Bilingual {
	const said = (lang: Lang) => {
		const w = { en, cy }[lang].report.latePapers;
		const format = formatIn(lang, timeZone);
		return late
			.map(({ date, papers, days, isBefore }) => {
				const day = format.day(date);
				if (days === null) return w.never(papers, day, wanted, daysIn);
				return isBefore
					? w.before(papers, day, days, wanted, daysIn)
					: w.tooLate(papers, day, wanted, daysIn);
			})
			.join(' ');
	};
	return { en: said('en'), cy: said('cy') };
}
