import { addDays, daysFrom } from '../calendar';
import type { Day } from '../calendar';
import { bankHolidays, weekday } from './bank-holidays';

/** How a period is counted: every day, or the days on which offices of England and Wales work. */
export const DAYS_IN = ['calendar', 'working'] as const;
export type DaysIn = (typeof DAYS_IN)[number];

/** Neither a weekend nor a bank holiday of England and Wales. */
export function isWorkingDay(day: Day): boolean {
	if (weekday(day) === 0 || weekday(day) === 6) return false;
	return !bankHolidays(Number(day.slice(0, 4))).includes(day);
}

/**
 * The last day of a period that begins the day after `day`; for a negative number the first day of one that ends the day
 * before it.
 */
export function addCounted(day: Day, days: number, daysIn: DaysIn): Day {
	if (daysIn === 'calendar') return addDays(day, days);
	const step = Math.sign(days);
	let at = day;
	for (let left = Math.abs(days); left > 0;) {
		at = addDays(at, step);
		if (isWorkingDay(at)) left -= 1;
	}
	return at;
}

/** Days after one day up to and with another; none where the second is no later. */
export function countedAfter(from: Day, to: Day, daysIn: DaysIn): number {
	if (daysIn === 'calendar') return Math.max(0, daysFrom(from, to));
	let count = 0;
	for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1;
	return count;
}

/** Days from one day on up to the day before another; calendar days are negative where it is earlier. */
export function countedBefore(from: Day, to: Day, daysIn: DaysIn): number {
	if (daysIn === 'calendar' || to < from) return daysFrom(from, to);
	return countedAfter(addDays(from, -1), addDays(to, -1), 'working');
}
