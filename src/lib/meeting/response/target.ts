import { addDays, daysFrom } from '../calendar';
import type { Day } from '../calendar';

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
	/** Whole days until then; negative when it is over. */
	left: number;
	isPaused: boolean;
}

/**
 * When the force's answer is due, and how far off that is. Each whole day of a pause moves it by one; pauses that run at
 * the same time count once. (A6, A8)
 */
export function targetOf(sent: Day, days: number, pauses: readonly Pause[], today: Day): Target {
	const due = addDays(sent, days + pausedDays(pauses, today));
	return { due, left: daysFrom(today, due), isPaused: pauses.some(({ to }) => to === null) };
}

function pausedDays(pauses: readonly Pause[], today: Day): number {
	let total = 0;
	let reached: Day = '';
	for (const { from, to } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
		const start = from > reached ? from : reached;
		const end = to ?? today;
		if (end <= start) continue;
		total += daysFrom(start, end);
		reached = end;
	}
	return total;
}
