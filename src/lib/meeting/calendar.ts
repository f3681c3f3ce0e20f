/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The calendar day of an instant in a time zone: `dayIn('Europe/London', clock.now())`. */
export function dayIn(timeZone: string, instant: Date): Day {
	const parts = dayFormat(timeZone).formatToParts(instant);
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** One format for each zone, kept because making one takes longer than deciding all of a person's rights. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
	const known = dayFormats.get(timeZone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	});
	dayFormats.set(timeZone, made);
	return made;
}

/** True for a day that exists: 2023-02-29 does not. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const instant = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The same day of a later (or earlier) month, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const first = new Date(Date.UTC(year, month - 1 + months, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
	first.setUTCDate(Math.min(date, last.getUTCDate()));
	return first.toISOString().slice(0, 10);
}

/** @param days negative for an earlier day */
export function addDays(day: Day, days: number): Day {
	return new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysFrom(from: Day, to: Day): number {
	return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/**
 * The instant at which clocks of a time zone show that time of that day. Of a time that is skipped in spring it is an hour
 * earlier, and of one that comes twice in autumn the first.
 * @param time HH:MM
 */
export function instantIn(timeZone: string, day: Day, time: string): Date {
	const wanted = Date.parse(`${day}T${time}:00Z`);
	const first = wanted - offsetAt(timeZone, wanted - DAY_MS);
	const isRight = first + offsetAt(timeZone, first) === wanted;
	return new Date(isRight ? first : wanted - offsetAt(timeZone, first));
}

/** By how many milliseconds clocks of the zone are ahead of UTC. */
function offsetAt(timeZone: string, instant: number): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
		...{ hour: '2-digit', minute: '2-digit', second: '2-digit' }
	}).formatToParts(new Date(instant));
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
	return Date.parse(shown) - Math.floor(instant / 1000) * 1000;
}

function midnight(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`);
}
