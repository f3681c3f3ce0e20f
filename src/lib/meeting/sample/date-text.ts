import { trimmed } from './cell';
import { WEEKDAY } from './months';

/** One style of letters, digits and spaces; no marks that nobody sees. */
export function plainDateText(text: string): string {
	return trimmed(text.normalize('NFKC').replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, ''))
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/ ?([/.-]) ?(?=\d|\p{L})/gu, '$1');
}

const FIGURES = new RegExp(`^${WEEKDAY}(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})$`);

/** The two figures and the year of a date in figures; null for any other. */
export function figuresOf(text: string): { first: number; second: number; year: string } | null {
	const found = FIGURES.exec(text);
	return found && { first: Number(found[1]), second: Number(found[3]), year: found[4] };
}
