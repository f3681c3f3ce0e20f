import { addDays, dayIn, instantIn } from '../../../src/lib/meeting/calendar';
import { REMINDED_AT, REMINDED_BEFORE } from '../../../src/lib/meeting/response/target';
import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { sentToForce } from '../../reading/report/target';
import type { TargetNow } from '../../reading/report/target';
import type { Review } from '../../store/report/reviews';
import { reviewById } from '../../store/report/reviews';
import { sendingsOf } from '../../store/response/sendings';
import { courseState, targetNow } from '../../views/shared/course-state';
import type { CourseState } from '../../views/shared/course-state';
import type { LetterFacts, FactsContext, Reader } from './letter-facts';

interface OfSending {
	review: string;
	sending: string;
}

/** A report that the force answers, for one who answers for it. (A6, A8) */
export async function reportSent(
	about: OfSending,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await withForce(house, about, reader);
	return known && saying(known);
}

/** A later day for the force's answer, unless one later still was given since. (A8) */
export async function targetExtended(
	about: OfSending & { n: number },
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await withForce(house, about, reader);
	return known && known.target.extensions.at(-1)?.n === about.n ? saying(known) : null;
}

/** Some days before the panel's target, as it is after every pause so far. (A8) */
export async function responseReminder(
	about: OfSending,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await withForce(house, about, reader);
	if (!known) return null;
	if (known.target.isPaused) return { later: tomorrow(known, house) };
	if (known.target.left > REMINDED_BEFORE)
		return { later: morning(known, addDays(known.target.due, -REMINDED_BEFORE)) };
	// The server may have been stopped for days: no reminder is sent after the due day.
	return known.target.left < 0 ? null : saying(known);
}

/** The day after the panel's target. (A8) */
export async function responseOverdue(
	about: OfSending,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const known = await withForce(house, about, reader);
	if (!known) return null;
	if (known.target.isPaused) return { later: tomorrow(known, house) };
	if (known.target.left >= 0) return { later: morning(known, addDays(known.target.due, 1)) };
	return saying(known);
}

/** A question of the force that nobody has answered, for the office. (A6) */
export async function questionAsked(
	about: { review: string; question: string },
	house: FactsContext
): Promise<LetterFacts> {
	const review = await reviewById(house.db, about.review);
	const { questions } = review ? await courseState(house, review) : { questions: [] };
	const asked = questions.find(({ id }) => id === about.question);
	return review && asked && !asked.answer ? leadingTo(review, 'after-approval') : null;
}

export async function questionAnswered(
	about: { review: string; question: string },
	house: FactsContext
): Promise<LetterFacts> {
	const review = await reviewById(house.db, about.review);
	const { questions } = review ? await courseState(house, review) : { questions: [] };
	const asked = questions.find(({ id }) => id === about.question);
	return review && asked?.answer ? leadingTo(review, 'response') : null;
}

/** An observation that is with another department, for the person there. (A6) */
export async function rowPassed(
	about: { review: string; passed: string },
	house: FactsContext
): Promise<LetterFacts> {
	const review = await reviewById(house.db, about.review);
	const { passed } = review ? await courseState(house, review) : { passed: [] };
	const row = passed.find(({ id }) => id === about.passed);
	if (!review || !row || row.endedAt !== null) return null;
	return {
		path: '/',
		say: (lang) => ({ review: review.title[lang] })
	};
}

/** A report that was taken back from the force to be corrected, until a later version comes to it. (A12) */
export async function beingCorrected(
	about: { review: string; version: number },
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await reviewById(db, about.review);
	if (!reader?.roles.includes('respondent') || review?.corrected !== about.version) return null;
	if (sentToForce(review, { sendings: await sendingsOf(db, review.id) })) return null;
	return { path: '/', say: (lang) => ({ review: review.title[lang] }) };
}

interface WithForce {
	review: Review;
	course: CourseState;
	target: TargetNow;
}

/** Null if it was recalled or sent again, the force has signed, or the reader no longer answers for it. */
async function withForce(
	house: FactsContext,
	about: OfSending,
	reader: Reader
): Promise<WithForce | null> {
	if (!reader?.roles.includes('respondent')) return null;
	const review = await reviewById(house.db, about.review);
	if (!review || stepOf(review.settings, review.step)?.allows !== 'respond') return null;
	const course = await courseState(house, review);
	const target = targetNow(house, review, course);
	const isThis = sentToForce(review, course)?.id === about.sending;
	return target && isThis && !course.signed ? { review, course, target } : null;
}

function saying({ review, target }: WithForce) {
	const { timeZone } = review.settings;
	return {
		path: `/reviews/${review.id}/response`,
		say: (lang: Lang) => ({
			review: review.title[lang],
			due: formatIn(lang, timeZone).day(target.due).replaceAll('\u00a0', ' '),
			left: formatIn(lang, timeZone).days(Math.max(0, target.left))
		})
	};
}

function leadingTo(review: Review, page: string) {
	return {
		path: `/reviews/${review.id}/${page}`,
		say: (lang: Lang) => ({ review: review.title[lang] })
	};
}

function morning({ review }: WithForce, day: string): Date {
	return instantIn(review.settings.timeZone, day, REMINDED_AT);
}

function tomorrow(known: WithForce, { clock }: FactsContext): Date {
	return morning(known, addDays(dayIn(known.review.settings.timeZone, clock()), 1));
}
