import type { LiveRoom } from '../../src/lib/live/ask';
import { dayIn } from '../../src/lib/meeting/calendar';
import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import { Refusal } from '../../src/lib/meeting/refusal';
import { whyNotMakeReview } from '../../src/lib/meeting/rights/office';
import { isAtEnd } from '../../src/lib/meeting/report/course';
import type { Reached } from '../../src/lib/meeting/report/reached';
import { panelYear } from '../../src/lib/meeting/sitting/panel-year';
import type { PanelYear } from '../../src/lib/meeting/sitting/panel-year';
import { isNamed } from '../../src/lib/meeting/sitting/find-review';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Viewing } from '../given';
import { thePanel } from '../store/people/panels';
import type { KnownPerson } from '../store/people/people';
import type { Review } from '../store/report/reviews';
import { reachedAtEnd } from './office/onward';
import { standingOfReview } from './office/standing';
import type { Standing } from './office/standing';
import { papersDue } from './review/papers-kept';
import { toConfirm } from './review/papers-to-confirm';
import { commitmentsToKnow } from './shared/commitments';
import { reviewState, reviewsKnown } from './shared/review-state';

/** A review that has a next step. */
export interface UnderWay extends Standing {
	id: string;
	title: string;
}

export interface Earlier {
	id: string;
	title: string;
	/** The last thing that happened to its report. */
	reached: Reached | null;
}

/**
 * The reviews of the office, newest first: those under way with where each stands, those before by their names.
 * @param find words of a name; '' for all
 */
export async function reviewsForOffice(
	house: Viewing,
	person: KnownPerson,
	{ lang, find = '' }: { lang: Lang; find?: string }
) {
	const known = await reviewsKnown(house);
	const found = known.filter(({ title, focus }) => isNamed(find, [title, focus]));
	const year = await yearOf(house, known);
	const now = await underWay(house, person, found, lang);
	return {
		underWay: now,
		rooms: now.flatMap(roomsOf),
		earlier: await earlier(house, found, lang),
		all: known.length,
		/** Reviews whose papers the office may destroy now; it never happens by itself. (X4) */
		papersDue: await papersDue(house, lang),
		/** Papers that are not redacted and wait for a second person of the office. (S6) */
		toConfirm: await toConfirm(house, person, lang),
		year,
		mayMake: whyNotMakeReview(person) === null
	};
}

/**
 * All reviews, or those with a name that is looked for; for the office only.
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function officePage(house: Viewing, person: KnownPerson, lang: Lang, find: string) {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	return {
		title: words[lang].office.reviews.title,
		find,
		promises: await commitmentsToKnow(house, person),
		...(await reviewsForOffice(house, person, { lang, find }))
	};
}

/** The panel's year of today, by the settings in force. */
async function yearOf(house: Viewing, known: readonly Review[]): Promise<PanelYear | null> {
	const panel = await house.cache.once('panel', () => thePanel(house.db));
	if (!panel) return null;
	const states = await Promise.all(known.map(({ id }) => reviewState(house, id)));
	const sittings = states.flatMap((state) => state?.sittings ?? []);
	return panelYear(panel.settings, sittings, dayIn(panel.settings.timeZone, house.clock()));
}

/** The live rooms in which changes of a review's standing are announced. */
function roomsOf({ id, step }: UnderWay): LiveRoom[] {
	const at = step.kind === 'arrivals' || step.kind === 'meeting' ? step.sitting : null;
	return [`review:${id}`, ...(at ? [`sitting:${at}` as const] : [])];
}

async function underWay(
	house: Viewing,
	person: KnownPerson,
	reviews: readonly Review[],
	lang: Lang
): Promise<UnderWay[]> {
	const listed: UnderWay[] = [];
	for (const review of reviews) {
		const { id, title } = review;
		const standing = isOver(review) ? null : await standingOfReview(house, person, id);
		if (standing) listed.push({ id, title: title[lang], ...standing });
	}
	return listed;
}

/** Reviews whose report has come to the panel's last step. */
function earlier(house: Viewing, reviews: readonly Review[], lang: Lang): Promise<Earlier[]> {
	return Promise.all(
		reviews.filter(isOver).map(async (review) => ({
			...{ id: review.id, title: review.title[lang] },
			reached: await reachedAtEnd(house, review)
		}))
	);
}

function isOver(review: Review): boolean {
	return isAtEnd(review.settings.steps, review);
}
