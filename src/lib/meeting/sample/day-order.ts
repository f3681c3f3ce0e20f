import type { ListCell } from './cell';
import { dayOfSerial } from './serials';

/**
 * The order of day and month in a column. `doubtful`: more dates of the column can only be month first than can only
 * be day first, so a date that can be read both ways is refused.
 */
export type DayOrder = 'day-first' | 'month-first' | 'doubtful';

interface Evidence {
	/** Dates that can only be day first. */
	dayFirst: number;
	/** Dates that can only be month first. */
	monthFirst: number;
}

const FIGURES = /(?:^|\D)(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})(?!\d)/;

/** A number that is shown as a date was understood by the spreadsheet: one after the 12th was read day first. */
export function evidenceOf(cells: Iterable<ListCell>): Evidence {
	const evidence = { dayFirst: 0, monthFirst: 0 };
	for (const cell of cells) {
		if (typeof cell !== 'string') {
			const day = 'value' in cell && cell.isDate ? dayOfSerial(cell.value, false) : null;
			if (day && Number(day.slice(8)) > 12) evidence.dayFirst += 1;
			continue;
		}
		const [, first = 0, second = 0] = FIGURES.exec(cell.normalize('NFKC'))?.map(Number) ?? [];
		if (first > 12 && first <= 31 && second <= 12) evidence.dayFirst += 1;
		if (second > 12 && second <= 31 && first <= 12) evidence.monthFirst += 1;
	}
	return evidence;
}

/** Day first, as in the United Kingdom, unless the column's own dates speak against it, or, where none does, another's. */
export function orderOf(own: Evidence, other: Evidence): DayOrder {
	const speaking = own.dayFirst + own.monthFirst > 0 ? own : other;
	return speaking.monthFirst > speaking.dayFirst ? 'doubtful' : 'day-first';
}
