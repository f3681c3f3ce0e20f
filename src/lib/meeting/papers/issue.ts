import { dayIn } from '../calendar';
import type { Day } from '../calendar';
import { addCounted, countedBefore } from '../days/count';
import type { DaysIn } from '../days/count';

/** The days before a sitting by which its papers are to be with members. */
interface Notice {
	papersDays: number;
	papersDaysIn: DaysIn;
}

/** The last day on which papers of a sitting are in time. (M4) */
export function papersBy(sittingDay: Day, { papersDays, papersDaysIn }: Notice): Day {
	return addCounted(sittingDay, -papersDays, papersDaysIn);
}

/** Whole days, as they are counted, from the day papers were issued to the day of the sitting; negative after it. (M4) */
export function daysAhead(
	issuedAt: string,
	sittingDay: Day,
	timeZone: string,
	daysIn: DaysIn
): number {
	return countedBefore(dayIn(timeZone, new Date(issuedAt)), sittingDay, daysIn);
}

/** Exactly the number of days is enough. */
export function isLate(days: number, wanted: number): boolean {
	return days < wanted;
}
