import { isOfThePanel } from '../../../src/lib/meeting/people/panel';
import { readsFeedbackWords } from '../../../src/lib/meeting/rights/feedback';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isEarly, missingIn } from '../../../src/lib/meeting/report/early';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { earlyFeedbackOf } from '../../store/report/early-feedback';
import type { EarlyFeedback } from '../../store/report/early-feedback';
import { reportState } from '../shared/report-state';
import { reviewState, stoodDownNumbers } from '../shared/review-state';

/** Oldest first. Cached until the next write. */
export function earlyFeedbackKnown(house: Viewing, reviewId: string): Promise<EarlyFeedback[]> {
	return house.cache.once(`early feedback ${reviewId}`, () => earlyFeedbackOf(house.db, reviewId));
}

/**
 * What the force was told before the report was approved, newest first. The force reads it and nothing else of the draft,
 * without a name of the panel, and of what was withdrawn only that it was. A member who stood down from a case reads no words
 * of it, because they may speak of that case. (A5, M10, P5)
 * @throws Refusal 'unknown', 'not-active'; 'forbidden', also for the force where nothing was sent
 */
export async function earlyFeedbackPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	if (may.feedback === 'none') throw new Refusal(may.why ?? 'forbidden');
	const { review, people } = state;
	const all = await earlyFeedbackKnown(house, reviewId);
	const isInside = isOfThePanel(person.roles);
	if (!isInside && all.length === 0) throw new Refusal('forbidden');
	const nothing = { en: '', cy: '' };
	const down = stoodDownNumbers(state, person.id);
	const isRead = readsFeedbackWords(person.roles, may.feedback, down.length > 0);
	const latest = isInside ? (await reportState(house, review)).versions.at(-1) : undefined;
	return {
		title: words[lang].earlyFeedback.title,
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang] },
		isInside,
		languages: review.settings.languages,
		maySend: may.feedback === 'write' && isEarly(review.settings.steps, review),
		mayWithdraw: may.feedback === 'write',
		/** Numbers of the cases because of which the words are not shown. */
		stoodDown: isRead ? [] : down,
		given: all.toReversed().map(({ id, n, text, by, at, withdrawn }) => ({
			...{ id, n, at, by: isInside ? (people.get(by)?.name ?? '') : null },
			text: (withdrawn && !isInside) || !isRead ? nothing : text,
			missingIn: missingIn(review, latest, { at, withdrawn }),
			withdrawn: withdrawn && {
				...{ at: withdrawn.at, reason: isRead ? withdrawn.reason : '', lang: withdrawn.lang }
			}
		}))
	};
}
