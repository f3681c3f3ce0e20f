import type { Day } from '../calendar';
import { addMonths } from '../calendar';

/** The days within which a case must have been closed; both count. (S2) */
export interface Window {
	from: Day;
	to: Day;
}

/**
 * From the same day so many calendar months before the meeting, or that month's last day, to the day of the meeting.
 */
export function windowOf(meeting: Day, months: number): Window {
	return { from: addMonths(meeting, -months), to: meeting };
}
