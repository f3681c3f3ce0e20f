import { daysFrom } from '../calendar';
import type { Day } from '../calendar';
import { addCounted, countedAfter } from '../days/count';
import type { DaysIn } from '../days/count';

/** A time in which the clock stood still; `to` is null while it still does. */
export interface Pause {
	from: Day;
	to: Day | null;
}

/** How many days before the target the force is reminded of it, and the time of day at which reminders are due. */
export const REMINDED_BEFORE = 7;
export const REMINDED_AT = '08:00';

export interface Target {
	/** The day by which the panel hopes for an answer, its own target. */
	due: Day;
	/** Calendar days until then, however the target is counted; negative when it is over. */
	left: number;
	isPaused: boolean;
}

/** A period of days, and how they are counted. */
export interface Period {
	days: number;
	daysIn: DaysIn;
}

/** A later day that the office gave the force. Pauses after the day on which it did move that day as well. */
export interface Extended {
	due: Day;
	on: Day;
}

/**
 * When the force's answer is due, and how far off that is. Each whole day of a pause moves it by one; pauses that run at
 * the same time count once. (A6, A8)
 */
export function targetOf(
	sent: Day,
	{ days, daysIn }: Period,
	pauses: readonly Pause[],
	today: Day,
	extended: Extended | null = null
): Target {
	const due = extended
		? addCounted(extended.due, pausedDays(pauses, { from: extended.on, today, daysIn }), daysIn)
		: addCounted(sent, days + pausedDays(pauses, { from: '', today, daysIn }), daysIn);
	return { due, left: daysFrom(today, due), isPaused: pauses.some(({ to }) => to === null) };
}

/** Paused days from a day on. */
function pausedDays(
	pauses: readonly Pause[],
	{ from: first, today, daysIn }: { from: Day; today: Day; daysIn: DaysIn }
): number {
	let total = 0;
	let reached = first;
	for (const { from, to } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
		const start = from > reached ? from : reached;
		const end = to ?? today;
		if (end <= start) continue;
		total += countedAfter(start, end, daysIn);
		reached = end;
	}
	return total;
}
