import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { instantIn } from '../../src/lib/meeting/calendar';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Review } from '../store/report/reviews';
import type { Sitting } from '../store/sitting/sittings';

interface OnCalendar {
	review: Review;
	sitting: Pick<
		Sitting,
		'id' | 'number' | 'date' | 'due' | 'from' | 'to' | 'place' | 'stage' | 'revision'
	>;
}

/**
 * Sittings as one iCalendar file: when, where, and the address of Plenary's home page, and nothing of a case. Times are in UTC,
 * so that no calendar has to know the panel's time zone; a sitting without times, or a remote collection, takes whole
 * days. A sitting keeps its UID, and its SEQUENCE rises whenever it is changed or cancelled.
 */
export function calendarOf(
	sittings: readonly OnCalendar[],
	{ lang, origin, now }: { lang: Lang; origin: string; now: Date }
): string {
	const calendar = ical({
		prodId: { company: 'Plenary', product: 'Plenary', language: lang.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH
	});
	for (const { review, sitting } of sittings) {
		const w = words[lang];
		const zone = review.settings.timeZone;
		const place = sitting.place[lang] || sitting.place[lang === 'en' ? 'cy' : 'en'];
		const isCancelled = sitting.stage === 'cancelled';
		calendar.createEvent({
			...timesOf(sitting, zone),
			id: `${sitting.id}@plenary`,
			sequence: sitting.revision ?? 0,
			stamp: now,
			summary: `${review.settings.shortName[lang]}: ${review.title[lang]}, ${w.letters.sitting(sitting.number)}`,
			...(place !== '' && { location: place }),
			description: `${origin}/`,
			url: `${origin}/`,
			status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
		});
	}
	return calendar.toString();
}

function timesOf({ date, due, from, to }: OnCalendar['sitting'], zone: string) {
	if (due || from === '') return { start: new Date(`${due ?? date}T00:00:00Z`), allDay: true };
	return {
		start: instantIn(zone, date, from),
		...(to !== '' && { end: instantIn(zone, date, to) })
	};
}
