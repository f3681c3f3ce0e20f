import type { Day } from '../calendar';
import { dayIn, isDay } from '../calendar';
import type { ListCell } from './cell';
import { isBroken } from './cell';
import { figuresOf, plainDateText } from './date-text';
import type { DayOrder } from './day-order';
import { dayOfSerial, isLikelySerial } from './serials';
import { monthNamed, WEEKDAY } from './months';

export type ReadDate = { day: Day } | { fault: 'unreadable' | 'impossible' | 'ambiguous' };

export interface DateStyle {
	order: DayOrder;
	/** Days of the sheet are counted from 1904. */
	from1904: boolean;
	/** Moments with an offset are days of this zone. */
	timeZone: string;
}

const unreadable: ReadDate = { fault: 'unreadable' };
const impossible: ReadDate = { fault: 'impossible' };

/** An apostrophe before a date that somebody typed as text. */
const TEXT_MARK = /^\s*['’](?=\d)/;

/** The day that a cell says. A time of day beside it is read and left out. */
export function readDate(cell: ListCell, style: DateStyle): ReadDate {
	if (isBroken(cell)) return unreadable;
	if (typeof cell !== 'string') return readNumber(cell.value, cell.isDate, style);
	const { date, time } = withoutTime(spread(plainDateText(cell.replace(TEXT_MARK, ''))));
	if (time === 'wrong') return unreadable;
	if (/^\d{5}([.,]\d+)?$/.test(date) && !time) {
		return readNumber(Number(date.replace(',', '.')), false, style);
	}
	const read = readDay(date, style.order);
	if (!time?.offset || !('day' in read)) return read;
	const utc = Date.parse(`${read.day}T${time.clock}Z`) - time.offset.minutes * 60_000;
	return { day: dayIn(style.timeZone, new Date(utc)) };
}

function readNumber(value: number, isDate: boolean, { order, from1904 }: DateStyle): ReadDate {
	if (!isDate && Number.isInteger(value) && /^(19|20)\d{6}$/.test(String(value))) {
		return readDay(String(value), 'day-first');
	}
	if (!isDate && !isLikelySerial(value)) return unreadable;
	const day = dayOfSerial(value, from1904);
	if (!day) return impossible;
	// A sheet that took month first for day first has made numbers of those dates alone that allow it.
	const [, month, date] = day.split('-').map(Number);
	const couldBeTwo = order === 'doubtful' && date <= 12 && date !== month;
	return couldBeTwo ? { fault: 'ambiguous' } : { day };
}

/** A moment in figures alone, as databases write it: 20230704134500, 20230704T1345Z. */
const MOMENT = /^((?:19|20)\d{6})[t ]?(\d\d)(\d\d)(?:(\d\d)(?:[.,]\d+)?)?(z|[+-]\d{2}:?\d{2})?$/;

/** With the colons that a moment in figures alone leaves out; any other text as it is. */
function spread(text: string): string {
	return text.replace(
		MOMENT,
		(_, day: string, hour: string, minute: string, second = '00', zone = '') =>
			`${day} ${hour}:${minute}:${second}${zone}`
	);
}

interface Time {
	clock: string;
	offset: { minutes: number } | null;
}

const TIME =
	/(?:^|[ t,]|, | at | am )(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(z|utc|bst|gmt)? ?([+-]\d{2}(?::?\d{2})?)?)?(?: \([^)]*\))?$/;

function withoutTime(text: string): { date: string; time: Time | 'wrong' | null } {
	const found = TIME.exec(text);
	if (!found || found.index < 6) return { date: text, time: null };
	const [hour, minute, second] = [found[1], found[2], found[3] ?? '0'].map(Number);
	const [half, zone, offset] = [found[4], found[5], found[6]];
	const date = text.slice(0, found.index).replace(/,$/, '');
	const isWrong = hour > (half ? 12 : 23) || minute > 59 || second > 59;
	if (isWrong) return { date, time: 'wrong' };
	const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
	const clock = [hours, minute, second].map((n) => String(n).padStart(2, '0')).join(':');
	if (!zone && !offset) return { date, time: { clock, offset: null } };
	return { date, time: { clock, offset: { minutes: minutesOf(zone, offset) } } };
}

function minutesOf(zone?: string, offset?: string): number {
	if (!offset) return zone === 'bst' ? 60 : 0;
	const [hours, minutes] = [offset.slice(1, 3), offset.slice(3).replace(':', '')].map(Number);
	return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const ISO = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const SUFFIX = '(?:st|nd|rd|th|af|ail|ydd|fed|eg|ed|ain)?';
const BETWEEN = "[-/. ,']{0,2}";
const DAY_MONTH = new RegExp(
	`^${WEEKDAY}(\\d{1,2})${SUFFIX}${BETWEEN}(?:of |o )?(\\p{L}{3,})${BETWEEN}(\\d{4}|\\d{2})$`,
	'u'
);
const MONTH_DAY = new RegExp(
	`^${WEEKDAY}(\\p{L}{3,})${BETWEEN}(\\d{1,2})${SUFFIX}(?:, ?|[ -])(\\d{4})$`,
	'u'
);
const YEAR_MONTH = /^(\d{4})[- /](\p{L}{3,})[- /](\d{1,2})$/u;

function readDay(text: string, order: DayOrder): ReadDate {
	const figures = figuresOf(text);
	if (figures) return readFigures(figures, order);
	const iso = ISO.exec(text) ?? COMPACT.exec(text);
	if (iso) return dayOf(iso[1], Number(iso[iso.length - 2]), Number(iso[iso.length - 1]));
	const days = DAY_MONTH.exec(text);
	if (days) return namedDay(days[3], days[2], days[1]);
	const months = MONTH_DAY.exec(text);
	if (months) return namedDay(months[3], months[1], months[2]);
	const years = YEAR_MONTH.exec(text);
	return years ? namedDay(years[1], years[2], years[3]) : unreadable;
}

function readFigures(
	{ first, second, year }: { first: number; second: number; year: string },
	order: DayOrder
): ReadDate {
	if (order === 'month-first') return dayOf(year, first, second);
	const couldBeTwo = order === 'doubtful' && first <= 12 && second <= 12 && first !== second;
	return couldBeTwo ? { fault: 'ambiguous' } : dayOf(year, second, first);
}

function namedDay(year: string, month: string, day: string): ReadDate {
	const number = monthNamed(month);
	return number ? dayOf(year, number, Number(day)) : unreadable;
}

/** Two figures of a year are of 1970 to 2069. */
function dayOf(year: string, month: number, date: number): ReadDate {
	const whole = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
	const [mm, dd] = [month, date].map((n) => String(n).padStart(2, '0'));
	const day = `${String(whole).padStart(4, '0')}-${mm}-${dd}`;
	return whole >= 1900 && isDay(day) ? { day } : impossible;
}
