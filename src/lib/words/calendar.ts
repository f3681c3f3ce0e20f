import type { Lang } from './plural';

/** Names of months and days, our own: a browser without Welsh would answer Intl in English. */
export const MONTHS: Record<Lang, readonly string[]> = {
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	],
	cy: [
		'Ionawr',
		'Chwefror',
		'Mawrth',
		'Ebrill',
		'Mai',
		'Mehefin',
		'Gorffennaf',
		'Awst',
		'Medi',
		'Hydref',
		'Tachwedd',
		'Rhagfyr'
	]
};

export const WEEKDAYS: Record<Lang, readonly string[]> = {
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
	cy: [
		'Dydd Sul',
		'Dydd Llun',
		'Dydd Mawrth',
		'Dydd Mercher',
		'Dydd Iau',
		'Dydd Gwener',
		'Dydd Sadwrn'
	]
};

export interface WallClock {
	year: number;
	month: number; // 1 to 12
	day: number;
	weekday: number; // 0 is Sunday
	hour: number;
	minute: number;
}

/** An instant (Date, ISO string with a time, or milliseconds) or a calendar day `YYYY-MM-DD`. */
export type When = Date | string | number;

/** What a wall clock in that time zone shows. A calendar day has no zone and stays the day it is. */
export function momentIn(timeZone: string, when: When): WallClock {
	const day =
		typeof when === 'string' && /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(when);
	if (day) return placed(+day[1], +day[2], +day[3], +(day[4] ?? 0), +(day[5] ?? 0));

	const date = new Date(when);
	const parts = clockIn(timeZone).formatToParts(date);
	const at = (type: string) => Number(parts.find((part) => part.type === type)?.value);
	return placed(at('year'), at('month'), at('day'), at('hour'), at('minute'));
}

/** By time zone: making one takes far longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
	const known = clocks.get(timeZone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		hourCycle: 'h23'
	});
	clocks.set(timeZone, made);
	return made;
}

function placed(year: number, month: number, day: number, hour: number, minute: number): WallClock {
	return {
		year,
		month,
		day,
		hour,
		minute,
		weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay()
	};
}
