import { NAMES, TELLING } from './field-names';

/** What a list says of a case. A reference and a closing date it must have. */
export const LIST_FIELDS = ['reference', 'opened', 'closed', 'status'] as const;
export type CaseField = (typeof LIST_FIELDS)[number];

/** The column of each field, counted from 0. */
export type MatchedColumns = Partial<Record<CaseField, number>>;

/** What the office says of a file: headings of columns, where it does not leave finding them to the program. */
export interface Match extends Partial<Record<CaseField, string | null>> {
	/** The sheet to read. */
	sheet?: string;
	/** The row of the headings, as the spreadsheet numbers it. */
	headingRow?: number;
	/** Headings of columns to keep for strata. */
	keep?: readonly string[];
	/** Headings of columns to keep where the file has them: those of the panel's strata. (S5) */
	wanted?: readonly string[];
	/** How dates in figures are written where the columns do not show it. */
	dates?: 'day-first' | 'month-first';
}

/** Headings of a date that may as well stand over yes and no. */
const WHETHER = [
	'closed',
	'filed',
	'finalised',
	'resolved',
	'completed',
	'open',
	'wedi cau',
	'ar gau'
];

/** The rank of a name that every other comes before. */
const LAST = 1000;

/** A heading as it is compared: small letters, single spaces, no punctuation, nothing in brackets. */
export function plainHeading(heading: string): string {
	return heading
		.normalize('NFKC')
		.replace(/[\u200B-\u200F\uFEFF]/g, '')
		.replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
		.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
		.replace(/#/g, ' no ')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\bdate ?time\b/, 'date')
		.trim();
}

/** How well a heading names a field: the lower the better; null where it does not. */
export function nameRank(field: CaseField, heading: string): number | null {
	const [whole, ...parts] = [heading, ...heading.split(/[/|\n\r]| - /)].map(plainHeading);
	const asked = heading.trim().endsWith('?');
	if (asked && field === 'closed') return null;
	if (asked && field === 'status' && nameRank('closed', heading.replace(/[?\s]+$/, '')) !== null) {
		return 0;
	}
	// A column that says only whether a case is closed comes after the one that says when.
	const bare = field === 'status' && WHETHER.includes(whole) ? [LAST] : [];
	const ranks = [whole, ...parts].map((name) => NAMES[field].indexOf(name)).filter((n) => n >= 0);
	if (ranks.length || bare.length) return Math.min(...ranks, ...bare);
	return TELLING[field].test(whole) ? NAMES[field].length : null;
}
