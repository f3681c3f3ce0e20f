import { MONTHS, WEEKDAYS, momentIn } from './calendar';
import type { When } from './calendar';
import { either, list } from './list';
import { plural } from './plural';
import type { Lang } from './plural';

export type Format = ReturnType<typeof formatIn>;

/**
 * Dates, times, lists and numbers in one language and one time zone, the panel's. The languages
 * differ in words only: figures are the same.
 * A `When` without a time zone (`2023-07-03`, `2023-07-03T10:05`) is used without conversion.
 */
export function formatIn(lang: Lang, timeZone: string) {
	const at = (when: When) => momentIn(timeZone, when);
	const dayOnly = (when: When) => `${at(when).day}\u00a0${MONTHS[lang][at(when).month - 1]}`;
	const day = (when: When) => `${dayOnly(when)} ${at(when).year}`;
	const weekday = (when: When) => WEEKDAYS[lang][at(when).weekday];
	const time = (when: When) => `${two(at(when).hour)}:${two(at(when).minute)}`;

	return {
		/** 3 July 2023 · 3 Gorffennaf 2023 */
		day,
		/** 3 July · 3 Gorffennaf */
		dayOnly,
		/** Monday · Dydd Llun */
		weekday,
		/** Monday 3 July 2023 · Dydd Llun 3 Gorffennaf 2023 */
		fullDay: (when: When) => `${weekday(when)} ${day(when)}`,
		/** July · Gorffennaf */
		month: (when: When) => MONTHS[lang][at(when).month - 1],
		/** The figure of the day alone: 3 */
		dayNumber: (when: When) => String(at(when).day),
		/** 11:36, always by 24 hours */
		time,
		/** 3 July 2023, 11:36 */
		dayTime: (when: When) => `${day(when)}, ${time(when)}`,
		/** The day as a machine reads it, for `<time datetime>`: 2023-07-03 */
		isoDay: (when: When) => `${at(when).year}-${two(at(when).month)}-${two(at(when).day)}`,
		/** A, B and C · A, B ac C */
		list: (items: readonly string[]) => list(lang, items),
		either: (items: readonly string[]) => either(lang, items),
		/** 12,345 */
		number: (n: number) => grouped(n),
		/** A share of one as a whole percentage: 0.42 is 42% */
		percent: (share: number) => `${Math.round(share * 100)}%`,
		/** A length of a recording or a turn, from seconds: 1:12, or 1:02:05 */
		clock,
		/** Whole minutes said in words: 18 minutes · 18 munud */
		minutes: (n: number) => minutes(lang, n),
		/** Days between two moments said in words: 2 days · 2 ddiwrnod */
		days: (n: number) => days(lang, n),
		/** A period as it is counted: 5 working days · 5 diwrnod gwaith */
		period: (n: number, daysIn: PeriodUnit) => period(lang, n, daysIn),
		/** A file's size from bytes: 84 KB, 1.2 MB */
		size
	};
}

export function minutes(lang: Lang, n: number): string {
	if (lang === 'cy') return `${n} ${plural('cy', n, { two: 'funud', other: 'munud' })}`;
	return `${n} ${plural('en', n, { one: 'minute', other: 'minutes' })}`;
}

export function days(lang: Lang, n: number): string {
	if (lang === 'cy') return `${n} ${plural('cy', n, { two: 'ddiwrnod', other: 'diwrnod' })}`;
	return `${n} ${plural('en', n, { one: 'day', other: 'days' })}`;
}

/** How a period is counted. */
export type PeriodUnit = 'calendar' | 'working';

export function period(lang: Lang, n: number, daysIn: PeriodUnit): string {
	if (daysIn === 'calendar') return days(lang, n);
	if (lang === 'cy') return `${days('cy', n)} gwaith`;
	return `${n} working ${plural('en', n, { one: 'day', other: 'days' })}`;
}

function clock(total: number): string {
	const whole = Math.max(0, Math.floor(total));
	const hours = Math.floor(whole / 3600);
	const rest = Math.floor((whole % 3600) / 60);
	return hours ? `${hours}:${two(rest)}:${two(whole % 60)}` : `${rest}:${two(whole % 60)}`;
}

function size(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function grouped(n: number): string {
	const [whole, part] = String(n).split('.');
	const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
	return part ? `${commas}.${part}` : commas;
}

const two = (n: number) => String(n).padStart(2, '0');
