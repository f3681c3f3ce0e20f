import { addDays } from '../calendar';
import type { Day } from '../calendar';

/** The first and the last year whose bank holidays are known from their announcement. */
export const CONFIRMED = { from: 2019, to: 2027 } as const;

/**
 * Bank holidays of England and Wales as announced, the extra ones included.
 * Source: https://www.gov.uk/bank-holidays (england-and-wales).
 */
const announced: Readonly<Record<number, string>> = {
	2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
	// Early May moved to the 75th anniversary of VE Day.
	2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
	2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
	// Spring moved to 2 June, with 3 June for the Platinum Jubilee; 19 September was the state funeral of the Queen.
	2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
	// 8 May was for the coronation of the King.
	2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
	2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
	2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
	2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
	2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'
};

/**
 * The weekdays of a year that are bank holidays in England and Wales, in order. In a year that is not announced they are
 * worked out by rule, so that an extra one is missing.
 */
export function bankHolidays(year: number): readonly Day[] {
	if (year < CONFIRMED.from || year > CONFIRMED.to) return bankHolidaysByRule(year);
	return announced[year].split(' ').map((day) => `${year}-${day}`);
}

/** Those that come every year, with substitute days for those at a weekend. */
export function bankHolidaysByRule(year: number): readonly Day[] {
	const easter = easterSunday(year);
	return [
		substitute(`${year}-01-01`),
		addDays(easter, -2),
		addDays(easter, 1),
		mondayFrom(`${year}-05-01`),
		mondayFrom(`${year}-05-25`),
		mondayFrom(`${year}-08-25`),
		...christmas(year)
	];
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day itself, or the Monday after a weekend. */
function substitute(day: Day): Day {
	return isWeekend(day) ? mondayFrom(day) : day;
}

function isWeekend(day: Day): boolean {
	return weekday(day) === 0 || weekday(day) === 6;
}

/** The first Monday on or after a day. From the 25th of May or August it is the last of that month. */
function mondayFrom(day: Day): Day {
	return addDays(day, (8 - weekday(day)) % 7);
}

/** Christmas Day and Boxing Day. Each that falls at a weekend is kept on the next weekday that neither has. */
function christmas(year: number): Day[] {
	const own = [`${year}-12-25`, `${year}-12-26`];
	const kept = own.filter((day) => !isWeekend(day));
	for (const day of own.filter(isWeekend)) {
		let instead = substitute(day);
		while (kept.includes(instead)) instead = addDays(instead, 1);
		kept.push(instead);
	}
	return kept.toSorted();
}

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
	const whole = Math.floor;
	const [golden, century, inCentury] = [year % 19, whole(year / 100), year % 100];
	const moon =
		(19 * golden +
			century -
			whole(century / 4) -
			whole((century - whole((century + 8) / 25) + 1) / 3) +
			15) %
		30;
	const sunday = (32 + 2 * (century % 4) + 2 * whole(inCentury / 4) - moon - (inCentury % 4)) % 7;
	const late = whole((golden + 11 * moon + 22 * sunday) / 451);
	const sum = moon + sunday - 7 * late + 114;
	const [month, date] = [whole(sum / 31), (sum % 31) + 1];
	return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
