import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Day } from '../../../src/lib/meeting/calendar';
import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { keepsPapers } from '../../../src/lib/meeting/rights/papers';
import { isReportDone, papersKeptUntil } from '../../../src/lib/meeting/report/retention';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { countWithPapers, destroyedOf, storedPapers } from '../../store/report/destroyed-papers';
import { courseOf, holdOn } from '../../store/report/retention';
import { reviewById } from '../../store/report/reviews';
import type { Review } from '../../store/report/reviews';
import { names } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { reviewsKnown } from '../shared/review-state';

/** How long a review's papers are kept. `until` is null while the review goes on, and where there is no date. */
export type PapersKept =
	| { is: 'undated' }
	| { is: 'kept'; until: Day | null; months: number }
	| { is: 'due'; since: Day; months: number }
	| { is: 'held'; until: Day | null; by: string; at: string }
	| { is: 'destroyed'; on: Day; by: string; isFinished: boolean };

export async function papersKept(
	{ db, clock }: Pick<Viewing, 'db' | 'clock'>,
	review: Review
): Promise<PapersKept> {
	const { settings } = review;
	const destroyed = await destroyedOf(db, review.id);
	if (destroyed) {
		const by = (await names(db, [destroyed.by]))[destroyed.by] ?? '';
		const on = dayIn(settings.timeZone, new Date(destroyed.at));
		return { is: 'destroyed', on, by, isFinished: destroyed.finishedAt !== null };
	}
	const until = papersKeptUntil(settings, await courseOf(db, review));
	const hold = await holdOn(db, review.id);
	if (hold) {
		const by = (await names(db, [hold.by]))[hold.by] ?? '';
		return { is: 'held', until, by, at: hold.at };
	}
	const months = settings.retention.paperMonths;
	if (months === null) return { is: 'undated' };
	const isDue = until !== null && until <= dayIn(settings.timeZone, clock());
	return isDue ? { is: 'due', since: until, months } : { is: 'kept', until, months };
}

/**
 * How long the papers are kept, what would be destroyed with them, and the certificate once they are.
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function papersKeptPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const review = await reviewForTheOffice(house, person, reviewId);
	const { settings } = review;
	const kept = await papersKept(house, review);
	const destroyed = await destroyedOf(house.db, review.id);
	return {
		title: words[lang].papersKept.title,
		where: review.title[lang],
		reviewId: review.id,
		mayKeepPapers: keepsPapers(person),
		kept,
		waiting: destroyed ? null : await waitingIn(house, review.id),
		certificate: destroyed && {
			...destroyed,
			by: kept.is === 'destroyed' ? kept.by : '',
			panel: settings.name[lang],
			months: settings.retention.paperMonths ?? 0
		}
	};
}

/** The certificate as rows of a CSV. @throws Refusal as `papersKeptPage`; 'unknown' while the papers are kept */
export async function certificateRows(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
): Promise<string[][]> {
	const review = await reviewForTheOffice(house, person, reviewId);
	const destroyed = await destroyedOf(house.db, review.id);
	if (!destroyed) throw new Refusal('unknown');
	const w = words[lang].papersKept;
	const by = (await names(house.db, [destroyed.by]))[destroyed.by] ?? '';
	const told = [destroyed.at, by, review.title[lang]];
	const fact = (of: 'references' | 'rows' | 'quotes') =>
		[w.csvFacts[of], '', '', String(destroyed[of]), '', '', ...told] as const;
	return [
		[...w.csvHeads],
		...destroyed.papers.map(({ kind, case: number, bytes, sha256, id }) => [
			...[w.kinds[kind], String(number), bytes === null ? '' : String(bytes)],
			...['1', sha256 ?? w.missing, id, ...told]
		]),
		...(['references', 'rows', 'quotes'] as const).map((of) => [...fact(of)])
	];
}

/** Reviews whose papers can be destroyed now and that have any, for the office's first page. */
export async function papersDue(
	house: Viewing,
	lang: Lang
): Promise<{ id: string; title: string; since: Day }[]> {
	const listed = [];
	for (const { id, title, settings, ...review } of await reviewsKnown(house)) {
		if (!isReportDone(settings, review)) continue;
		const since = await house.cache.once(`papers due ${id}`, () => dueSince(house.db, id));
		if (since === null || since > dayIn(settings.timeZone, house.clock())) continue;
		listed.push({ id, title: title[lang], since });
	}
	return listed;
}

/** The day from which a review's papers can be destroyed; null where they are kept, or where there are none. */
async function dueSince(db: Viewing['db'], id: string): Promise<Day | null> {
	const review = await reviewById(db, id);
	if (!review || (await destroyedOf(db, id)) || (await holdOn(db, id))) return null;
	const until = papersKeptUntil(review.settings, await courseOf(db, review));
	if (until === null || (await storedPapers(db, id)).length > 0) return until;
	return (await countWithPapers(db, id)).references > 0 ? until : null;
}

async function waitingIn({ db }: Viewing, reviewId: string) {
	const papers = await storedPapers(db, reviewId);
	const texts = papers.filter(({ kind }) => kind === 'entered').length;
	return { files: papers.length - texts, texts, ...(await countWithPapers(db, reviewId)) };
}

async function reviewForTheOffice(
	house: Viewing,
	person: KnownPerson,
	reviewId: string
): Promise<Review> {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const review = await reviewById(house.db, reviewId);
	if (!review) throw new Refusal('unknown');
	return review;
}
