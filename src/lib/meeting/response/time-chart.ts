import { addMonths, daysFrom } from '../calendar';
import type { Day } from '../calendar';
import type { CommitmentStanding, Progress } from './progress';

/** A picture of commitments over time, in its own units: a row for each, in the order given. (A7) */
export interface TimeChart {
	width: number;
	height: number;
	/** Where the lines begin; names stand before it. */
	left: number;
	/** The first day of some months. */
	ticks: { day: Day; x: number; isNewYear: boolean }[];
	/** Letters of a name that fit before the lines. */
	longest: number;
	/** Where today is. */
	today: number;
	rows: ChartRow[];
}

export interface ChartRow {
	y: number;
	/** From the day it was made, as far as time has gone. */
	from: number;
	run: number;
	/** The due date, where the mark stands. */
	due: number;
	/** Today, where the commitment is late; null where it is not. */
	late: number | null;
	state: Progress | null;
}

/** The picture of a page, and the narrower one of a report. `steps`: at most so many spaces between months. */
const SIZES = {
	page: { width: 1200, left: 340, right: 1080, steps: 7, longest: 38 },
	report: { width: 720, left: 230, right: 620, steps: 4, longest: 25 }
};
const TOP = 72;
const ROW = 44;

/** @param size which of the two pictures it is for */
export function timeChart(
	commitments: readonly { made: Day; standing: CommitmentStanding }[],
	today: Day,
	size: keyof typeof SIZES = 'page'
): TimeChart {
	const { width, left, right, steps, longest } = SIZES[size];
	const days = [...commitments.flatMap(({ made, standing }) => [made, standing.due]), today].sort();
	const [first, last] = [days[0], days[days.length - 1]];
	const months = ticksOf(first, last, steps);
	const [from, to] = [months[0], months[months.length - 1]];
	const length = Math.max(1, daysFrom(from, to));
	const x = (day: Day) => Math.round(left + (daysFrom(from, day) / length) * (right - left));
	return {
		...{ width, height: TOP + ROW * commitments.length, left, longest },
		ticks: months.map((day, at) => ({
			...{ day, x: x(day) },
			isNewYear: day.slice(0, 4) !== months[at - 1]?.slice(0, 4)
		})),
		today: x(today),
		rows: commitments.map(({ made, standing }, at) => ({
			y: TOP + ROW * at + ROW / 4,
			from: x(made),
			run: x(standing.due < today ? standing.due : today),
			due: x(standing.due),
			late: standing.late > 0 ? x(today) : null,
			state: standing.state
		}))
	};
}

/** First days of months around both days, with at most `most` spaces between them. */
function ticksOf(first: Day, last: Day, most: number): Day[] {
	const start = `${first.slice(0, 8)}01`;
	const step =
		STEPS.find((months) => addMonths(start, months * most) > last) ?? STEPS[STEPS.length - 1];
	const ticks = [start];
	while (ticks[ticks.length - 1] <= last) ticks.push(addMonths(ticks[ticks.length - 1], step));
	return ticks;
}

/** Outline of the mark at a row's due date: a disc, a triangle, an octagon; a ring while nothing is recorded. */
export function markOf({ due: x, y, state }: Pick<ChartRow, 'due' | 'y' | 'state'>): string {
	if (state === 'partly') return `M${x} ${y - 10}l11 19h-22z`;
	if (state === 'not-met') return `M${x - 4} ${y - 9}h8l6 6v7l-6 6h-8l-6-6v-7z`;
	return `M${x - 9} ${y}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z`;
}

/** A name short enough to stand before a line. */
export function chartName(number: number, text: string, longest: number): string {
	const name = `${number}. ${text.replace(/\s+/g, ' ').trim()}`;
	const letters = [...name];
	return letters.length <= longest
		? name
		: `${letters
				.slice(0, longest - 1)
				.join('')
				.trimEnd()}…`;
}

/** Months between two lines of the picture. */
const STEPS = [1, 2, 3, 6, 12, 24, 60];
