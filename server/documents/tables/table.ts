import type { ListCell } from '../../../src/lib/meeting/sample/cell';

export interface TableRow {
	/** As the spreadsheet numbers it, from 1. */
	row: number;
	/** By column; blank ones at the end may be left out. */
	cells: ListCell[];
	isHidden: boolean;
}

/** Takes one row after the other, and says whether to go on. */
export type TakeRow = (row: TableRow) => boolean;

/** A file that has been opened. It is read row by row and never held whole. */
export interface SheetTable {
	/** A CSV has one, without a name. */
	sheets: readonly { name: string; isHidden: boolean }[];
	/** Days of the sheets are counted from 1904. */
	from1904: boolean;
	/** Whether each cell says its column, so that no row can have too many. */
	hasAddresses: boolean;
	/** The old encoding in which a CSV is, where it was told by its words alone. */
	oldEncoding?: 'macintosh' | 'dos-850';
	/**
	 * Reads a sheet from its start; rows in order, those that are missing left out.
	 * @returns columns that the sheet hides, counted from 0
	 * @throws FileFault
	 */
	read(sheet: number, take: TakeRow, progress?: (share: number) => void): Promise<number[]>;
}

/** Bytes of a file; more are refused unread. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** Columns that a spreadsheet has. */
export const MAX_TABLE_COLUMNS = 16_384;
/** Rows that a spreadsheet has. */
export const MOST_SHEET_ROWS = 1_048_576;
