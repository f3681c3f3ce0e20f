import { isOfThePanel } from '../../../src/lib/meeting/people/panel';
import { onward } from '../../../src/lib/meeting/report/course';
import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import type { Db } from '../../store/engine/database';
import { approvalOf } from '../../store/report/approval';
import { earlyFeedbackOf } from '../../store/report/early-feedback';
import { publicationsOf } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import { reviewById } from '../../store/report/reviews';
import { openedBy } from '../../store/report/version-openings';
import { versionsOf } from '../../store/report/versions';
import { considerationOf } from '../../store/response/considered';
import { sendingsOf } from '../../store/response/sendings';
import { signedAt } from '../../store/response/signed';
import type { LetterFacts, FactsContext, Reader } from './letter-facts';

interface About {
	review: string;
	version: number;
}

/** A version that its voters answer, for one of them who has not. (A3) */
export async function toAnswer(
	about: About,
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await atVersion(db, about);
	const approval = review && (await approvalOf(db, review));
	if (!review || !approval || approval.approvedAt !== null) return null;
	if (stepOf(review.settings, review.step)?.allows !== 'answer') return null;
	const isAsked = approval.voters.some((id) => id === reader?.id);
	const hasAnswered = approval.answers.some(({ member }) => member === reader?.id);
	return isAsked && !hasAnswered ? saying(review, about, 'approval') : null;
}

/** What the office told the force early, unless it was withdrawn since. (A5) */
export async function earlyFeedback(
	about: { review: string; feedback: string },
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await reviewById(db, about.review);
	const all = await earlyFeedbackOf(db, about.review);
	const sent = all.find(({ id }) => id === about.feedback);
	if (!review || !sent || sent.withdrawn || !reader?.roles.includes('respondent')) return null;
	return {
		path: `/reviews/${review.id}/early-feedback`,
		say: (lang: Lang) => ({ review: review.title[lang] })
	};
}

/** Facts of a letter that asks one voter whether they object to a version. (A3) */
export async function toObject(
	about: About,
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await atVersion(db, about);
	const approval = review && (await approvalOf(db, review));
	if (!review || !approval?.consent || approval.approvedAt !== null) return null;
	if (stepOf(review.settings, review.step)?.allows !== 'answer') return null;
	if (!approval.voters.some((id) => id === reader?.id)) return null;
	const { until } = approval.consent;
	const due = (lang: Lang) => formatIn(lang, review.settings.timeZone).day(until);
	return {
		path: `/reviews/${review.id}/approval`,
		say: (lang: Lang) => ({
			...{ review: review.title[lang], version: String(about.version) },
			due: due(lang).replaceAll('\u00a0', ' ')
		})
	};
}

/** The same, for one who has not opened it. */
export async function toOpen(
	about: About,
	house: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const opened = await openedBy(house.db, about.review, about.version);
	return opened.some((id) => id === reader?.id) ? null : toObject(about, house, reader);
}

/** A version that members comment on. (A4) */
export async function toComment(about: About, { db }: FactsContext): Promise<LetterFacts> {
	const review = await atVersion(db, about);
	if (!review || stepOf(review.settings, review.step)?.allows !== 'comment') return null;
	return saying(review, about, 'approval');
}

/** A report that was sent on to its next readers, for one of them. Nothing is left to say of one that was recalled. (A1) */
export async function reportToRead(
	about: { review: string; sending: string },
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await reviewById(db, about.review);
	const sent = (await sendingsOf(db, about.review)).find(({ id }) => id === about.sending);
	const readers = review ? stepOf(review.settings, review.step)?.readers : undefined;
	if (!review || !sent || sent.recalledAt !== null) return null;
	if (!readers?.some((role) => reader?.roles.includes(role))) return null;
	return saying(review, { review: review.id, version: sent.version }, `versions/${sent.version}`);
}

/** A version that waits to be considered. (A9) */
export async function toConsider(about: About, { db }: FactsContext): Promise<LetterFacts> {
	const review = await atVersion(db, about);
	if (!review) return null;
	const { step, approvedAt, settings } = review;
	const place = { step, approvedAt, signedAt: await signedAt(db, review.id) };
	const isNext = onward(settings.steps, place)?.act === 'consider';
	return isNext ? saying(review, about, 'after-approval') : null;
}

export async function considered(
	about: About,
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await atVersion(db, about);
	if (!review || !(await considerationOf(db, review))) return null;
	const isInside = reader !== null && isOfThePanel(reader.roles);
	return saying(review, about, isInside ? 'after-approval' : 'response');
}

export async function publishedFacts(
	about: About,
	{ db }: FactsContext,
	reader: Reader
): Promise<LetterFacts> {
	const review = await atVersion(db, about);
	const [latest] = review ? await publicationsOf(db, review.id) : [];
	if (!review || !latest || latest.withdrawn || latest.version !== about.version) return null;
	const { languages } = review.settings;
	const lang = reader && languages.includes(reader.language) ? reader.language : languages[0];
	return { ...saying(review, about, ''), path: `/published/${review.id}/${lang}` };
}

/** The review, where that version is its latest. */
async function atVersion(db: Db, { review: id, version }: About): Promise<Review | null> {
	const latest = (await versionsOf(db, id)).at(-1);
	return latest?.number === version ? reviewById(db, id) : null;
}

function saying(review: Review, { version }: About, page: string) {
	return {
		path: `/reviews/${review.id}/${page}`,
		say: (lang: Lang) => ({ review: review.title[lang], version: String(version) })
	};
}
