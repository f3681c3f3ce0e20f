import type { Day } from '../calendar';
import type { ListCell } from './cell';
import { isBlankCell, isBroken, cellText } from './cell';
import { readDate } from './dates';
import type { DateStyle } from './dates';
import type { DayOrder } from './day-order';
import { evidenceOf, orderOf } from './day-order';
import type { ListRow } from './list-rows';
import { alikeKey, LONGEST_REFERENCE, numbersCut, readReference } from './reference';
import { readStatus, saysNoDate } from './status';
import type { Window } from './window';

/** Why a row is refused; the sentence is made from the details. (S1) */
export type RowFault =
	| { reason: 'open' | 'status-contradicts'; status: string }
	| { reason: 'closing-date-missing' | 'reference-missing' | 'control-character' }
	| { reason: 'hidden' | 'totals' }
	| { reason: 'reference-damaged'; text: string }
	| { reason: 'too-long'; max: number }
	| { reason: 'duplicate'; row: number }
	| {
			reason: 'date-impossible' | 'date-unreadable';
			which: DateField;
			text: string;
			ambiguous: boolean;
	  }
	| { reason: 'date-future'; which: DateField; day: Day }
	| { reason: 'closed-before-opened'; opened: Day; closed: Day }
	| { reason: 'outside-window'; closed: Day; from: Day; to: Day }
	| { reason: 'ragged'; cells: number; headings: number }
	| { reason: 'formula'; which: 'reference' | 'status' | DateField };

type DateField = 'opened' | 'closed';

export interface Accepted {
	row: number;
	reference: string;
	opened: Day | null;
	closed: Day;
	/** What the kept columns say, in their order. */
	values: string[];
}

export interface RefusedRow {
	row: number;
	/** As it stands in the file, cut to 100 characters; '' where there is none. */
	reference: string;
	fault: RowFault;
}

export interface JudgedRows {
	accepted: Accepted[];
	refused: RefusedRow[];
	/** Accepted rows whose references differ in case, width, spaces or hyphens only. */
	alike: number[][];
}

export interface JudgingRules {
	window: Window;
	/** The day of the import. */
	today: Day;
	from1904: boolean;
	timeZone: string;
	/** The order that the office says; otherwise each column shows its own. */
	dates?: Exclude<DayOrder, 'doubtful'>;
	/** Cells of the row of headings. */
	headings: number;
}

/** Each row is accepted, or refused with the first fault that it has. (S1, S2) */
export function judgeRows(rows: readonly ListRow[], rules: JudgingRules): JudgedRows {
	const styles = stylesOf(rows, rules);
	const cut = numbersCut(rows.map(({ reference }) => reference));
	const end = endOfCases(rows);
	const judged: JudgedRows = { accepted: [], refused: [], alike: [] };
	const first = new Map<string, number>();
	for (const [index, row] of rows.entries()) {
		const isNote = index > end && row.kind === 'case' && row.isNote;
		const said = isNote ? { reason: 'totals' as const } : judgeRow(row, rules, styles, cut);
		if (!('reason' in said)) {
			const before = first.get(said.reference);
			if (before === undefined) {
				first.set(said.reference, row.row);
				judged.accepted.push({ row: row.row, ...said, values: row.values });
				continue;
			}
			judged.refused.push(refused(row, { reason: 'duplicate', row: before }));
		} else judged.refused.push(refused(row, said));
	}
	return { ...judged, alike: alikeAmong(judged.accepted) };
}

type Styles = Record<DateField, DateStyle>;

function stylesOf(rows: readonly ListRow[], { dates, from1904, timeZone }: JudgingRules): Styles {
	const [opened, closed] = [
		evidenceOf(rows.map((row) => row.opened)),
		evidenceOf(rows.map((row) => row.closed))
	];
	const style = (order: DayOrder) => ({ order: dates ?? order, from1904, timeZone });
	return { opened: style(orderOf(opened, closed)), closed: style(orderOf(closed, opened)) };
}

/** The place of the last row that is a case; what comes after it may be notes below the list. */
function endOfCases(rows: readonly ListRow[]): number {
	return rows.findLastIndex(
		({ kind, filled, isNote }) => kind !== 'totals' && (filled > 1 || !isNote)
	);
}

function judgeRow(
	row: ListRow,
	rules: JudgingRules,
	styles: Styles,
	cut: boolean
): RowFault | { reference: string; opened: Day | null; closed: Day } {
	if (row.kind === 'hidden' || row.kind === 'totals') return { reason: row.kind };
	if (row.kind === 'ragged') {
		return { reason: 'ragged', cells: row.width, headings: rules.headings };
	}
	const read = readReference(row.reference, cut);
	if ('fault' in read) return referenceFault(read.fault, row.reference);
	for (const which of ['closed', 'opened', 'status'] as const) {
		if (isBroken(row[which])) return { reason: 'formula', which };
	}
	const unfinished = statusFault(row);
	if (unfinished) return unfinished;
	const closed = dateIn('closed', row.closed, rules, styles);
	if (typeof closed !== 'string') return closed;
	const opened = saysNoDate(row.opened) ? null : dateIn('opened', row.opened, rules, styles);
	if (opened !== null && typeof opened !== 'string') return opened;
	if (opened !== null && closed < opened) return { reason: 'closed-before-opened', opened, closed };
	const { from, to } = rules.window;
	if (closed < from || closed > to) return { reason: 'outside-window', closed, from, to };
	return { reference: read.reference, opened, closed };
}

function referenceFault(
	fault: Extract<ReturnType<typeof readReference>, { fault: string }>['fault'],
	cell: ListCell
): RowFault {
	if (fault === 'too-long') return { reason: fault, max: LONGEST_REFERENCE };
	if (fault === 'reference-damaged') return { reason: fault, text: shortText(cell) };
	if (fault === 'formula') return { reason: fault, which: 'reference' };
	return { reason: fault };
}

/** A case is closed where it has a closing date and its status does not say otherwise. */
function statusFault({ status, closed }: ListRow): RowFault | null {
	const says = readStatus(status);
	const hasDate = !saysNoDate(closed) && readStatus(closed) !== 'open';
	if (says === 'open') {
		return { reason: hasDate ? 'status-contradicts' : 'open', status: shortText(status) };
	}
	if (hasDate) return null;
	if (isBlankCell(closed) || saysNoDate(closed)) return { reason: 'closing-date-missing' };
	return { reason: says === 'closed' ? 'status-contradicts' : 'open', status: shortText(closed) };
}

function dateIn(
	which: DateField,
	cell: ListCell,
	{ today }: JudgingRules,
	styles: Styles
): Day | Extract<RowFault, { which: DateField }> {
	const read = readDate(cell, styles[which]);
	if ('day' in read) {
		return read.day > today ? { reason: 'date-future', which, day: read.day } : read.day;
	}
	const text = shortText(cell);
	if (read.fault === 'impossible') {
		return { reason: 'date-impossible', which, text, ambiguous: false };
	}
	const ambiguous = read.fault === 'ambiguous';
	return { reason: 'date-unreadable', which, text, ambiguous };
}

function refused(row: ListRow, fault: RowFault): RefusedRow {
	return { row: row.row, reference: shortText(row.reference), fault };
}

function shortText(cell: ListCell): string {
	const text = cellText(cell).replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ');
	return [...text.slice(0, 2 * LONGEST_REFERENCE)]
		.slice(0, LONGEST_REFERENCE)
		.join('')
		.normalize('NFC');
}

function alikeAmong(accepted: readonly Accepted[]): number[][] {
	const rows = new Map<string, number[]>();
	for (const { reference, row } of accepted) {
		const key = alikeKey(reference);
		const same = rows.get(key);
		if (same) same.push(row);
		else rows.set(key, [row]);
	}
	return [...rows.values()].filter(({ length }) => length > 1);
}
