import { publicBlocks } from '../../../src/lib/meeting/report/edition';
import { publicResponse } from '../../../src/lib/meeting/response/answered';
import { isOfTheOffice } from '../../../src/lib/meeting/people/panel';
import type { Abilities } from '../../../src/lib/meeting/rights/abilities';
import { readsAll } from '../../../src/lib/meeting/rights/response';
import { asItStands } from '../../reading/report/commitments';
import type { StandingCommitment } from '../../reading/report/commitments';
import type { Lang } from '../../../src/lib/words/plural';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { allCommitments } from '../../store/response/progress';
import { reportState } from './report-state';
import { reviewState, reviewsKnown } from './review-state';

/** A commitment with its review, and what the reader may do there. */
export interface SeenCommitment extends StandingCommitment {
	review: Review;
	may: Abilities;
}

/** Every signed commitment of the panel as it is now: the same for everybody. Read once until the next write. */
export async function commitmentsNow(
	house: Viewing
): Promise<(StandingCommitment & { review: Review })[]> {
	const all = await house.cache.once('commitments', () => allCommitments(house.db));
	if (all.length === 0) return [];
	const reviews = new Map((await reviewsKnown(house)).map((each) => [each.id, each]));
	const now = house.clock();
	return all.flatMap((each) => {
		const review = reviews.get(each.reviewId);
		return review ? { ...asItStands(each, review, now), review } : [];
	});
}

/**
 * The commitments of the reports that this person may read. Others, who may read only what is published, are given what is
 * open to everybody. (A7)
 */
export async function commitmentsFor(
	house: Viewing,
	person: KnownPerson,
	lang: Lang = 'en'
): Promise<SeenCommitment[]> {
	const rights = house.rights.of(person);
	const isWhole = readsAll(person);
	const seen: SeenCommitment[] = [];
	for (const each of await commitmentsNow(house)) {
		const { may } = await rights.onReview(each.reviewId);
		if (may.version === 'none') continue;
		if (isWhole) seen.push({ ...each, may });
		else
			for (const open of await publicOf(house, each))
				seen.push({ ...openTo(open, openLang(each.review, lang)), may });
	}
	return seen;
}

/**
 * The promise as everybody reads it beside its published report, with the published observations that it answers. None where
 * it answers none of them, or the force left it out. (A1)
 */
async function publicOf<C extends StandingCommitment & { review: Review }>(
	house: Viewing,
	{ ...each }: C
): Promise<C[]> {
	if (each.leftOut !== null) return [];
	const { versions } = await reportState(house, each.review);
	const content = versions.find(({ number }) => number === each.version)?.content;
	const { sections } = each.review.settings.reportTemplate;
	const blocks = publicBlocks(content ?? { blocks: [] }, sections);
	const { commitments } = publicResponse({ answers: [], commitments: [each] }, blocks);
	const isPublished = (block: string) => blocks.some(({ id }) => id === block);
	return commitments.map((open) => ({ ...open, blocks: open.blocks.filter(isPublished) }));
}

/**
 * For a promise that the force's last answer leaves out: the last version for which it was signed, and the first for which
 * it was not.
 */
export function leftOutOf({ version, leftOut }: Pick<StandingCommitment, 'version' | 'leftOut'>) {
	return leftOut === null ? null : { version, next: leftOut };
}

/** Words are opened in the panel's languages alone. */
function openLang({ settings: { languages } }: Review, lang: Lang): Lang {
	return languages.includes(lang) ? lang : (languages[0] ?? 'en');
}

/**
 * With the words that were opened to everybody in place of what the office and the force wrote, and without who moved a
 * date or what was said at a sitting. (A11)
 */
function openTo<C extends StandingCommitment>(commitment: C, lang: Lang): C {
	return {
		...commitment,
		owner: commitment.openedOwner?.confirmed ? commitment.openedOwner[lang] : '',
		entries: commitment.entries.flatMap((entry) =>
			entry.opened?.confirmed && !entry.takenBack
				? [{ ...entry, text: entry.opened[lang], lang }]
				: []
		),
		...{ dates: [], returns: [] }
	};
}

/**
 * Number of the commitments a person may read, and of those overdue, for those who should know of it: the office, who
 * answers for the force, the Commissioner, and the chair of the panel's latest sitting. (A7)
 */
export async function commitmentsToKnow(
	house: Viewing,
	person: KnownPerson
): Promise<{ all: number; overdue: number }> {
	const seen = await commitmentsFor(house, person);
	const late = seen.filter(({ standing }) => standing.late > 0);
	const isTold = late.length > 0 && (await shouldKnow(house, person));
	return { all: seen.length, overdue: isTold ? late.length : 0 };
}

async function shouldKnow(house: Viewing, { id, roles }: KnownPerson): Promise<boolean> {
	if (isOfTheOffice(roles)) return true;
	if (roles.includes('respondent') || roles.includes('commissioner')) return true;
	for (const review of await reviewsKnown(house)) {
		const held = (await reviewState(house, review.id))?.sittings ?? [];
		const chaired = held.filter(({ chairId, stage }) => chairId !== null && stage !== 'cancelled');
		if (chaired.length > 0) return chaired.at(-1)?.chairId === id;
	}
	return false;
}
