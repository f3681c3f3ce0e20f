import type { Day } from '../calendar';

const DAY_MS = 86_400_000;
/** 31 December 9999, the last day that a spreadsheet has, counted from 1900. */
const LAST = 2_958_465;

/**
 * The day of a spreadsheet's number. Counted from 1900 there is a day 60, 29 February 1900, that never was.
 * @returns null where there is no such day
 */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
	const whole = Math.floor(serial);
	if (from1904)
		return whole >= 0 && whole <= LAST - 1462 ? after(Date.UTC(1904, 0, 1), whole) : null;
	if (whole < 1 || whole === 60 || !(whole <= LAST)) return null;
	return after(Date.UTC(1899, 11, whole < 60 ? 31 : 30), whole);
}

/** Whether a number that is not shown as a date is likely to be one: of 1927 to 2173, counted from 1900. */
export function isLikelySerial(value: number): boolean {
	return value >= 10_000 && value < 100_000;
}

function after(start: number, days: number): Day {
	return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}
