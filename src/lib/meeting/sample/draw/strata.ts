import type { Row } from './drawn-list';
import { leastShortfall } from './shortfall';

/** A column of the list. For each value in `minimums`, the sample must have at least `least` cases. (S5) */
export interface Column {
	column: string;
	minimums: readonly { value: string; least: number }[];
}

/** A minimum that could not be met. */
export interface Shortfall {
	column: string;
	value: string;
	least: number;
	got: number;
}

/** At most so many columns have minimums: for two it can be said exactly whether all can be met at once. */
export const MAX_STRATA_COLUMNS = 2;

/** For each column, the index of the minimum with the row's value; the number of minimums where none has it. */
export function stratumOf(row: Row, columns: readonly Column[]): number[] {
	return columns.map(({ minimums }, at) => {
		const found = minimums.findIndex(({ value }) => value === row.values[at]);
		return found < 0 ? minimums.length : found;
	});
}

/**
 * A sample that meets the minimums. Of all samples of this size, those come first that miss the least of the first
 * column, then those that miss the least of the second; of these, the first in the order of the draw.
 * @param ordered in the order of the draw
 */
export function meetMinimums(
	ordered: readonly Row[],
	size: number,
	columns: readonly Column[]
): Row[] {
	const wanted = columns.map(({ minimums }) => [...minimums.map(({ least }) => least), 0]);
	const left = new Map<string, { stratum: number[]; count: number }>();
	for (const row of ordered) {
		const stratum = stratumOf(row, columns);
		const cell = left.get(stratum.join());
		if (cell) cell.count += 1;
		else left.set(stratum.join(), { stratum, count: 1 });
	}
	const fewest = leastShortfall(wanted, left.values(), size);
	const taken: Row[] = [];
	for (const row of ordered) {
		if (taken.length === size) break;
		const stratum = stratumOf(row, columns);
		const cell = left.get(stratum.join());
		if (!cell || cell.count === 0) continue;
		cell.count -= 1;
		const then = wanted.map((counts, at) =>
			counts.map((count, value) => (value === stratum[at] ? Math.max(0, count - 1) : count))
		);
		const misses = leastShortfall(then, left.values(), size - taken.length - 1);
		// Where this row is refused, so is every later one of its stratum.
		if (misses.some((count, at) => count !== fewest[at])) cell.count = 0;
		else {
			taken.push(row);
			then.forEach((counts, at) => (wanted[at] = counts));
		}
	}
	return taken;
}

/** The minimums that a sample misses, in the order of the columns. */
export function shortfallsOf(sample: readonly Row[], columns: readonly Column[]): Shortfall[] {
	return columns.flatMap(({ column, minimums }, at) =>
		minimums
			.map(({ value, least }) => ({
				...{ column, value, least },
				got: sample.filter(({ values }) => values[at] === value).length
			}))
			.filter(({ got, least }) => got < least)
	);
}
