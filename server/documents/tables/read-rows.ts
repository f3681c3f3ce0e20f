import type { ListCell } from '../../../src/lib/meeting/sample/cell';
import { isBlankCell } from '../../../src/lib/meeting/sample/cell';
import type { CaseField, Match } from '../../../src/lib/meeting/sample/fields';
import { LIST_FIELDS } from '../../../src/lib/meeting/sample/fields';
import { columnNamed, findHeadings } from '../../../src/lib/meeting/sample/heading-row';
import type { Headings } from '../../../src/lib/meeting/sample/heading-row';
import { ListRows } from '../../../src/lib/meeting/sample/list-rows';
import type { ListRow } from '../../../src/lib/meeting/sample/list-rows';
import { FileFault } from './file-fault';
import { firstRows } from './first-rows';
import type { SheetTable } from './table';

/** Rows of cases that a list may have. */
export const MOST_ROWS = 50_000;

/** The rows of one sheet, read and not judged yet. */
export interface ReadRows {
	sheet: string;
	headings: Headings;
	/** The heading of each field that was found. */
	matched: Partial<Record<CaseField, string>>;
	/** Headings of the columns that are kept. */
	kept: string[];
	rows: ListRow[];
	/** Rows above the headings, the headings, and blank ones. */
	ignored: number[];
	/** Cells of the row of headings. */
	width: number;
	/** Headings of columns in use that the sheet hides. */
	hiddenColumns: string[];
	from1904: boolean;
}

/**
 * Reads the sheet that is asked for, or the first that shows and has headings.
 * @param progress called with the share that has been read, of one
 * @throws FileFault 'no-headings', 'headings-alike' {heading}, 'no-rows', 'file-empty', 'too-many-rows' {max}, and what its reading throws
 */
export async function readRows(
	table: SheetTable,
	match: Match,
	progress?: (share: number) => void
): Promise<ReadRows> {
	const { sheet, headings, width } = await sheetWithHeadings(table, match);
	const list = new ListRows(headings, table.hasAddresses ? null : width);
	let last = 0;
	const hidden = await table.read(
		sheet,
		({ row, cells, isHidden }) => {
			for (let missing = last + 1; missing < row; missing += 1) list.ignored.push(missing);
			last = row;
			if (row <= headings.row) list.ignored.push(row);
			else list.add(row, cells, isHidden);
			return list.cases() <= MOST_ROWS;
		},
		progress
	);
	if (list.cases() > MOST_ROWS) throw new FileFault('too-many-rows', { max: MOST_ROWS });
	if (list.rows.length === 0) throw new FileFault('no-rows');
	const { names, columns, kept } = headings;
	const matched = LIST_FIELDS.flatMap((field) => {
		const column = columns[field];
		return column === undefined ? [] : [[field, names[column]]];
	});
	return {
		sheet: table.sheets[sheet].name,
		headings,
		matched: Object.fromEntries(matched) as Partial<Record<CaseField, string>>,
		kept: kept.map((column) => names[column]),
		rows: list.rows,
		ignored: list.ignored,
		width,
		hiddenColumns: [...Object.values(columns), ...kept]
			.filter((column) => hidden.includes(column))
			.map((column) => names[column]),
		from1904: table.from1904
	};
}

async function sheetWithHeadings(
	table: SheetTable,
	match: Match
): Promise<{ sheet: number; headings: Headings; width: number }> {
	let isEmpty = true;
	for (const sheet of sheetsToTry(table, match)) {
		const first = await firstRows(table, sheet);
		if (first.some(({ cells }) => cells.some((cell) => !isBlankCell(cell)))) isEmpty = false;
		const headings = findHeadings(first, match);
		if (!headings) continue;
		if (headings.alike) throw new FileFault('headings-alike', { heading: headings.alike });
		const above = first.filter(({ row }) => row === headings.row || row === headings.row - 1);
		return {
			sheet,
			headings,
			width: Math.max(...above.map(({ cells }) => widthOf(cells, headings)))
		};
	}
	throw new FileFault(isEmpty ? 'file-empty' : 'no-headings');
}

/** Cells of a row of headings; of a row above that is no part of them, none. */
function widthOf(cells: readonly ListCell[], { names }: Headings): number {
	return cells.length === names.length ? names.length : 0;
}

function sheetsToTry({ sheets }: SheetTable, match: Match): number[] {
	const all = sheets.map((_, index) => index);
	if (match.sheet === undefined || sheets[0]?.name === '') {
		return all.filter((index) => !sheets[index].isHidden);
	}
	const named = columnNamed(
		sheets.map(({ name }) => name),
		match.sheet
	);
	if (named < 0) throw new FileFault('no-headings', { sheet: match.sheet });
	return [named];
}
