import type { ListCell } from './cell';
import { cellText } from './cell';
import type { MatchedColumns, CaseField, Match } from './fields';
import { LIST_FIELDS, nameRank, plainHeading } from './fields';

/** Letters of a heading; a longer cell is none. */
const LONGEST_HEADING = 200;

export interface SheetRow {
	/** As the spreadsheet numbers it, from 1. */
	row: number;
	cells: readonly ListCell[];
}

export interface Headings {
	/** The last row of the headings, as the spreadsheet numbers it. */
	row: number;
	/** What stands above each column; the second of two alike is "Date (2)". '' where nothing does. */
	names: string[];
	columns: MatchedColumns;
	/** Columns to keep, in the order asked; then those that are wanted and found. */
	kept: number[];
	/** A heading that stands over two columns, of which nobody has said which is meant; null where there is none. */
	alike: string | null;
}

/**
 * The row of headings: the first of those with the most fields in them, a reference and a closing date among them. A
 * heading may stand over two rows.
 * @param first the first rows of the sheet, in order
 * @returns null where there is none, or where a heading of the match is not found
 */
export function findHeadings(first: readonly SheetRow[], match: Match = {}): Headings | null {
	let best: Headings | null = null;
	for (const [index, { row, cells }] of first.entries()) {
		if (match.headingRow !== undefined && match.headingRow !== row) continue;
		const above = first[index - 1]?.row === row - 1 ? first[index - 1].cells : null;
		for (const names of [headingsIn(cells), ...(above ? stacked(above, cells) : [])]) {
			const found = columnsIn(names, match);
			if (found && (!best || fieldsIn(found.columns) > fieldsIn(best.columns))) {
				best = { row, names, ...found };
			}
		}
	}
	return best;
}

function fieldsIn(columns: MatchedColumns): number {
	return Object.keys(columns).length;
}

/** The names of the columns, each of them once. */
export function headingsIn(cells: readonly ListCell[]): string[] {
	const seen = new Map<string, number>();
	return cells.map((cell) => {
		const text = cellText(cell);
		const name = text.length > LONGEST_HEADING ? '' : text.replace(/\s+/g, ' ');
		const key = plainHeading(name);
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return name === '' || count === 1 ? name : `${name} (${count})`;
	});
}

/** Headings over two rows, as where the cells of the upper are merged: down over one column, or across several. */
function stacked(above: readonly ListCell[], below: readonly ListCell[]): string[][] {
	const [upper, lower] = [headingsIn(above), headingsIn(below)];
	const width = Math.max(upper.length, lower.length);
	const columns = Array.from({ length: width }, (_, n) => n);
	let last = '';
	const across = columns.map((n) => (last = upper[n] || last));
	return [
		columns.map((n) => lower[n] || upper[n] || ''),
		headingsIn(
			columns.map(
				(n) => (lower[n] ? `${across[n]} ${lower[n].replace(/ \(\d+\)$/, '')}` : upper[n]) ?? ''
			)
		)
	];
}

function columnsIn(
	names: readonly string[],
	match: Match
): Pick<Headings, 'columns' | 'kept' | 'alike'> | null {
	const columns: MatchedColumns = {};
	const taken = new Set<number>();
	for (const field of LIST_FIELDS) {
		const asked = match[field];
		if (asked === undefined || asked === null) continue;
		const column = columnNamed(names, asked);
		if (column < 0) return null;
		columns[field] = column;
		taken.add(column);
	}
	for (const { field, column } of ranked(names)) {
		if (match[field] !== undefined || columns[field] !== undefined || taken.has(column)) continue;
		columns[field] = column;
		taken.add(column);
	}
	if (columns.reference === undefined || columns.closed === undefined) return null;
	const kept = (match.keep ?? []).map((name) => columnNamed(names, name));
	if (kept.includes(-1)) return null;
	const wanted = (match.wanted ?? []).map((name) => columnNamed(names, name));
	const all = [...kept, ...wanted.filter((column) => column >= 0)];
	return { columns, kept: [...new Set(all)], alike: alikeIn(names, columns, match) };
}

/** A heading of a field that was found by its name, where another column has the same heading. */
function alikeIn(names: readonly string[], columns: MatchedColumns, match: Match): string | null {
	const once = (name: string) => name.replace(/ \(\d+\)$/, '').toLowerCase();
	const taken = new Set(Object.values(columns));
	for (const field of LIST_FIELDS) {
		const column = columns[field];
		if (column === undefined || match[field] !== undefined) continue;
		const isAlike = names.some(
			(name, other) => !taken.has(other) && once(name) === once(names[column])
		);
		if (isAlike) return names[column];
	}
	return null;
}

/** The column with this heading, as it is written, or else but for punctuation and capitals; -1 where there is none. */
export function columnNamed(names: readonly string[], asked: string): number {
	const name = asked.trim().replace(/\s+/g, ' ');
	const same = names.indexOf(name);
	if (same >= 0 || name === '') return same;
	const folded = name.normalize('NFKC').toLowerCase();
	const alike = names.findIndex((each) => each.normalize('NFKC').toLowerCase() === folded);
	if (alike >= 0) return alike;
	const key = plainHeading(name);
	return key === '' ? -1 : names.findIndex((each) => plainHeading(each) === key);
}

/** Those of the names that are asked for, as the list writes them. */
export function columnsOf(names: readonly string[], asked: readonly string[]): string[] {
	return asked.flatMap((name) => names[columnNamed(names, name)] ?? []);
}

/** Which columns could be which fields, the best first: "Date closed" is the closing date before "Closed" is. */
function ranked(names: readonly string[]): { field: CaseField; column: number }[] {
	const found = names.flatMap((name, column) =>
		name === ''
			? []
			: LIST_FIELDS.flatMap((field) => {
					const rank = nameRank(field, name);
					return rank === null ? [] : [{ field, column, rank }];
				})
	);
	return found.sort((a, b) => a.rank - b.rank || a.column - b.column);
}
