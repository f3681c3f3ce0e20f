import type { ListCell } from './cell';
import { isBroken, trimmed } from './cell';

/** Characters that a reference may have. */
export const LONGEST_REFERENCE = 100;

export type ReferenceFault =
	'reference-missing' | 'control-character' | 'reference-damaged' | 'too-long' | 'formula';

export type ReadReference = { reference: string } | { fault: ReferenceFault };

/** Written where there is none. */
const NONE = /^(n\/?a|none|null|nil|unknown|not known|tbc|tba|[-–—.?#_]+)$/i;
/** Line ends, other controls, marks of direction and of joining: not seen, and lists of references end lines with LF. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** A long number that a spreadsheet shortened: 1.2E+11, 1,2E+11. */
const SHORTENED = /^\d([.,]\d+)?E(\+\d{1,3}|-\d{2})$/i;
/** What a spreadsheet makes of references such as 1-3: a date. */
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const MADE_A_DATE = new RegExp(`^(\\d{1,2}-${MONTH}|${MONTH}-\\d{2})$`);
/** What somebody types before a number so that a spreadsheet takes it as text. It is no part of the reference. */
const TEXT_MARK = /^['’](?=[\p{L}\p{N}])/u;
/** Digits that a spreadsheet keeps of a number; the others become 0. */
const KEPT_DIGITS = 15;

/**
 * A reference as it is kept: trimmed, NFC, otherwise as the force wrote it (S4).
 * @param cut whether long numbers of this column have lost their last digits (`numbersCut`)
 */
export function readReference(cell: ListCell, cut = false): ReadReference {
	if (isBroken(cell)) return { fault: 'formula' };
	if (typeof cell !== 'string') {
		const isWhole = Number.isInteger(cell.value) && cell.value >= 0;
		const isExact = Math.abs(cell.value) < 10 ** KEPT_DIGITS;
		return isWhole && isExact && !cell.isDate
			? { reference: cell.shown }
			: { fault: 'reference-damaged' };
	}
	const reference = trimmed(cell).replace(TEXT_MARK, '').normalize('NFC');
	if (reference === '' || NONE.test(reference)) return { fault: 'reference-missing' };
	if (/^[=+@-]/.test(reference)) return { fault: 'formula' };
	if (/[\p{Cs}\uFFFD]/u.test(reference)) return { fault: 'reference-damaged' };
	if (CONTROL.test(reference)) return { fault: 'control-character' };
	if (isDamaged(reference) || (cut && lostDigits(reference, 1))) {
		return { fault: 'reference-damaged' };
	}
	if ([...reference].length > LONGEST_REFERENCE) return { fault: 'too-long' };
	return { reference };
}

function isDamaged(reference: string): boolean {
	return SHORTENED.test(reference) || MADE_A_DATE.test(reference) || lostDigits(reference, 2);
}

/** Whether a column's numbers of over 15 digits have all lost the digits after them, and there are two or more. */
export function numbersCut(cells: Iterable<ListCell>): boolean {
	let count = 0;
	for (const cell of cells) {
		if (typeof cell !== 'string' || !/^\d{16,}$/.test(trimmed(cell))) continue;
		if (!lostDigits(trimmed(cell), 1)) return false;
		count += 1;
	}
	return count > 1;
}

/** A number of over 15 digits that has zeros after them, at least so many. */
function lostDigits(reference: string, least: number): boolean {
	return (
		/^\d{16,}$/.test(reference) && new RegExp(`^0{${least},}$`).test(reference.slice(KEPT_DIGITS))
	);
}

/** Two references with one key look alike to people: they differ in case, width, spaces or hyphens only. */
export function alikeKey(reference: string): string {
	return reference
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{Pd}\u2212]/gu, '-')
		.replace(/\s+/g, '');
}
