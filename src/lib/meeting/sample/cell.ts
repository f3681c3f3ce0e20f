/** What a cell holds: text ('' where it is blank), a number, or nothing that can be used. */
export type ListCell = string | NumberCell | BrokenCell;

export interface NumberCell {
	value: number;
	/** The number is shown as a date. */
	isDate: boolean;
	/** As the sheet shows it where it is a whole number: a format such as 000000 adds zeros. */
	shown: string;
}

/** A formula without a stored value, or one whose value is an error. */
export interface BrokenCell {
	broken: 'formula' | 'error';
}

/** Errors of a spreadsheet, as they stand in a CSV. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/i;

/**
 * The value that the sheet stores. A CSV keeps no value beside a formula; `="0012"` is the one formula that is its own
 * value, written so to keep the zeros.
 */
export function storedValue(cell: ListCell): ListCell {
	if (typeof cell !== 'string') return cell;
	const text = cell.trim();
	if (ERROR.test(text)) return { broken: 'error' };
	if (!text.startsWith('=')) return cell;
	const literal = /^="([^"]*)"$/.exec(text);
	return literal ? literal[1] : { broken: 'formula' };
}

export function isBroken(cell: ListCell): cell is BrokenCell {
	return typeof cell === 'object' && 'broken' in cell;
}

/** Blank as people see it: a cell of spaces or invisible characters is. */
export function isBlankCell(cell: ListCell): boolean {
	return typeof cell === 'string' && (cell === '' || trimmed(cell) === '');
}

/** What a person reads in the cell. */
export function cellText(cell: ListCell): string {
	if (typeof cell === 'string') return trimmed(cell);
	return isBroken(cell) ? '' : cell.shown;
}

/** Spaces of every kind, and marks that nobody sees: of joining, of direction, of byte order. */
const ENDS =
	/^[\s\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]+|[\s\u00AD\u180E\u200B-\u200F\u2060-\u2064\uFEFF]+$/g;

/** Without spaces and invisible marks at both ends. */
export function trimmed(text: string): string {
	return text.replace(ENDS, '');
}
