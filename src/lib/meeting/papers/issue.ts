import { dayIn } from '../calendar';
import type { Day } from '../calendar';

/** Whole calendar days from the day papers were issued to the day of the sitting; negative after it. (M4) */
export function daysAhead(issuedAt: string, sittingDay: Day, timeZone: string): number {
	const issued = dayIn(timeZone, new Date(issuedAt));
	return Math.round((Date.parse(sittingDay) - Date.parse(issued)) / 86_400_000);
}

/** Exactly the number of days is enough. */
export function isLate(days: number, wanted: number): boolean {
	return days < wanted;
}
