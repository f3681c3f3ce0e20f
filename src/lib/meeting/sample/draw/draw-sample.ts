import type { Row } from './drawn-list';
import type { Column, Shortfall } from './strata';
import { meetMinimums, shortfallsOf, stratumOf } from './strata';

/** How a sample is drawn at random. Simple random is a draw without columns. (S3, S5) */
export interface DrawPlan {
	size: number;
	/** How many reserves: the next ones in the order of the draw. */
	reserves: number;
	columns: readonly Column[];
	/** One reserve of each stratum in the sample instead. */
	reserveEach: boolean;
}

export interface Sample {
	/** In the order of the draw: Case 1, Case 2 and so on. */
	drawn: Row[];
	reserves: Row[];
	shortfalls: Shortfall[];
}

/** @param ordered every case that could be drawn, in the order of the draw (`inOrder`) */
export function drawSample(ordered: readonly Row[], plan: DrawPlan): Sample {
	const { size, columns } = plan;
	const drawn = columns.length ? meetMinimums(ordered, size, columns) : ordered.slice(0, size);
	const left = new Set(ordered);
	for (const row of drawn) left.delete(row);
	const reserves = plan.reserveEach
		? oneOfEach(drawn, [...left], columns)
		: [...left].slice(0, plan.reserves);
	return { drawn, reserves, shortfalls: shortfallsOf(drawn, columns) };
}

/** The next case of each stratum in the sample, in the order in which the sample has them. */
function oneOfEach(drawn: readonly Row[], left: readonly Row[], columns: readonly Column[]): Row[] {
	const strata = new Set(drawn.map((row) => stratumOf(row, columns).join()));
	return [...strata].flatMap(
		(stratum) => left.find((row) => stratumOf(row, columns).join() === stratum) ?? []
	);
}

/**
 * The reserve that takes a case's place: the first of those that agree with it on the first column, and of these on the
 * second, where there are any. Null where no reserve is left. (S4)
 */
export function nextReserve(
	out: Row,
	unused: readonly Row[],
	columns: readonly Column[]
): Row | null {
	const stratum = stratumOf(out, columns);
	return (
		stratum.reduce<readonly Row[]>((rows, value, at) => {
			const same = rows.filter((row) => stratumOf(row, columns)[at] === value);
			return same.length ? same : rows;
		}, unused)[0] ?? null
	);
}
