import type { Bilingual, Language } from '../../people/people';

/** A table of performance data for a stated period, as the office recorded it. (M8) */
export interface Figures {
	title: Bilingual;
	/** "January to March 2023" */
	period: Bilingual;
	source: Bilingual;
	/** What is counted, such as calls; empty where nobody said. */
	unit: Bilingual;
	/** The same numbers in each language, with the names of rows and columns in it. */
	table: Record<Language, FigureTable>;
	/** The report prints it as a table. */
	isInReport: boolean;
}

export interface FigureTable {
	/** What the rows are, such as "Month", then what each column of numbers is. */
	heads: string[];
	rows: FigureRow[];
}

export interface FigureRow {
	label: string;
	/** One for each column of numbers; null where there is none. */
	values: (number | null)[];
}

/** Rows, and columns of numbers, that a panel can still read. */
export const MOST_ROWS = 40;
export const MOST_COLUMNS = 6;
/** Letters of a heading or of the name of a row. */
export const LONGEST_NAME = 60;
