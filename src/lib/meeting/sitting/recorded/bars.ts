import type { FigureTable } from './figures';

/** One bar of a chart. Its place along the line is in percent of the chart's width, so that it fits every screen. */
export interface Bar {
	row: number;
	column: number;
	value: number | null;
	/** Where it begins and how long it is, in percent. */
	from: number;
	length: number;
	/** The top of its words, and of the bar below them, in pixels. */
	y: number;
}

export interface BarChart {
	height: number;
	/** Where the scale has nought, in percent. */
	nought: number;
	/** The name of each row, above its bars, where a table has several columns; the top of its words, in pixels. */
	names: { row: number; y: number }[];
	bars: Bar[];
}

/** Pixels of one bar with its words above it, and between the rows of a table with several columns. */
export const BAR_STEP = 44;
const ROW_GAP = 12;
/** Pixels of a row's name. */
const NAME_STEP = 26;

/** A table as bars, row by row, all on one scale that has nought on it: a length says how much. */
export function barsOf({ rows }: Pick<FigureTable, 'rows'>): BarChart {
	const known = rows.flatMap(({ values }) => values.filter((value) => value !== null));
	const least = Math.min(0, ...known);
	const most = Math.max(0, ...known);
	const span = most - least || 1;
	const at = (value: number) => round(((value - least) / span) * 100);
	const nought = at(0);
	const names: BarChart['names'] = [];
	let y = 0;
	const bars = rows.flatMap(({ values }, row) => {
		if (values.length > 1) {
			names.push({ row, y });
			y += NAME_STEP;
		}
		const made = values.map((value, column): Bar => {
			const [from, to] =
				value === null || value > 0 ? [nought, at(value ?? 0)] : [at(value), nought];
			const bar = { row, column, value, from, length: round(to - from), y };
			y += BAR_STEP;
			return bar;
		});
		if (values.length > 1) y += ROW_GAP;
		return made;
	});
	return { height: y, nought, names, bars };
}

function round(percent: number): number {
	return Math.round(percent * 100) / 100;
}
