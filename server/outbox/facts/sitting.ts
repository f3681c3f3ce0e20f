import { dayIn } from '../../../src/lib/meeting/calendar';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import type { LetterWords } from '../../../src/lib/words/letter-words';
import { words } from '../../../src/lib/words/words';
import { calendarOf } from '../calendar';
import type { Review } from '../../store/report/reviews';
import { reviewById } from '../../store/report/reviews';
import { expectedAt } from '../../store/sitting/expected';
import { issuedFor } from '../../store/sitting/papers';
import type { Sitting } from '../../store/sitting/sittings';
import { sittingById } from '../../store/sitting/sittings';
import type { LetterFacts, FactsContext, Reader } from './letter-facts';

interface About {
	sitting: string;
}

/** A sitting that is still to come, for somebody who is expected there, with its calendar file. */
export async function sittingToCome(
	{ sitting: id }: About,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await toCome(house, id, reader);
	return known && sayingOf(known, house, reader);
}

/** A sitting that was changed: of several changes only the last is told. */
export async function sittingChanged(
	about: About & { revision: number },
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const sitting = await sittingById(house.db, about.sitting);
	return sitting?.revision === about.revision ? sittingToCome(about, house, reader) : null;
}

/** A sitting that was cancelled, for somebody who was expected there. */
export async function sittingCancelled(
	{ sitting: id }: About,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await expecting(house, id, reader);
	if (!known || known.isPast || known.sitting.stage !== 'cancelled') return null;
	return sayingOf(known, house, reader);
}

/** A planned sitting that was removed: what the letter says is all that is left of it. */
export async function sittingRemoved(
	{ sitting: id, review: reviewId, number, date, from, to, revision }: Removed,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await reviewById(house.db, reviewId);
	if (!review || date < dayIn(review.settings.timeZone, house.clock())) return null;
	const sitting = { id, number, date, from, to, revision, due: null, place: { en: '', cy: '' } };
	return sayingOf({ review, sitting: { ...sitting, stage: 'cancelled' } }, house, reader);
}

interface Removed extends About {
	review: string;
	number: number;
	date: string;
	from: string;
	to: string;
	revision: number;
}

/** The last day of a remote collection was moved: of several moves only the last is told. (M6) */
export async function dueMoved(
	about: About & { due: string },
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const sitting = await sittingById(house.db, about.sitting);
	const review = sitting && (await reviewById(house.db, sitting.reviewId));
	if (!sitting || !review || sitting.stage !== 'collecting' || sitting.due !== about.due)
		return null;
	return sayingOf({ review, sitting: { ...sitting, date: about.due } }, house, reader);
}

/** Roles that read a sitting's papers. Guests, who are expected as well, do not. */
const READERS = ['member', 'coordinator'] as const;

/** The papers of a sitting that is still to come, for a member or the office who is expected there. (M4) */
export async function papersIssued(
	{ sitting: id }: About,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await toCome(house, id, reader);
	if (!known || !reader || !READERS.some((role) => reader.roles.includes(role))) return null;
	if ((await issuedFor(house.db, id)).length === 0) return null;
	return { ...sayingOf(known, house, reader), calendar: undefined };
}

interface Known {
	review: Review;
	sitting: Sitting;
	/** Its day is over. */
	isPast: boolean;
}

/** Null where it is over, or the person is not expected there any more. */
async function toCome(house: FactsContext, id: string, reader: Reader): Promise<Known | null> {
	const known = await expecting(house, id, reader);
	return !known || known.isPast || isOver(known.sitting.stage) ? null : known;
}

/** Null where the person is not expected there any more. */
async function expecting(
	{ db, clock }: FactsContext,
	id: string,
	reader: Reader
): Promise<Known | null> {
	const sitting = await sittingById(db, id);
	const review = sitting && (await reviewById(db, sitting.reviewId));
	if (!sitting || !review) return null;
	const isPast = (sitting.due ?? sitting.date) < dayIn(review.settings.timeZone, clock());
	const expected = await expectedAt(db, id);
	const isExpected = expected.some(({ personId }) => personId === reader?.id);
	return isExpected ? { review, sitting, isPast } : null;
}

/** What letters say of a sitting: its review, number, day, times and place. */
function sayingOf(
	{ review, sitting }: Parameters<typeof calendarOf>[0][number],
	{ origin, clock }: FactsContext,
	reader: Reader
) {
	const zone = review.settings.timeZone;
	const lang = reader?.language ?? 'en';
	return {
		path: '/',
		calendar: calendarOf([{ review, sitting }], { lang, origin, now: clock() }),
		say: (lang: Lang): Partial<LetterWords> => ({
			review: review.title[lang],
			sitting: words[lang].letters.sitting(sitting.number),
			day: formatIn(lang, zone).fullDay(sitting.date).replaceAll('\u00a0', ' '),
			times: words[lang].letters.times(sitting.from, sitting.to),
			place: sitting.place[lang]
		})
	};
}
