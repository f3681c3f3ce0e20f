import { isOfThePanel } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isEarly } from '../../../src/lib/meeting/report/early';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { earlyFeedbackOf } from '../../store/report/early-feedback';
import type { EarlyFeedback } from '../../store/report/early-feedback';
import { reviewState } from '../shared/review-state';

/** Oldest first. Cached until the next write. */
export function earlyFeedbackKnown(house: Viewing, reviewId: string): Promise<EarlyFeedback[]> {
	return house.cache.once(`early feedback ${reviewId}`, () => earlyFeedbackOf(house.db, reviewId));
}

/**
 * What the force was told before the report was approved, newest first. The force reads it and nothing else of the draft,
 * without a name of the panel, and of what was withdrawn only that it was. (A5, P5)
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
	return {
		title: words[lang].earlyFeedback.title,
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang] },
		isInside,
		languages: review.settings.languages,
		maySend: may.feedback === 'write' && isEarly(review.settings.steps, review),
		mayWithdraw: may.feedback === 'write',
		given: all.toReversed().map(({ id, n, text, by, at, withdrawn }) => ({
			...{ id, n, at, by: isInside ? (people.get(by)?.name ?? '') : null },
			text: withdrawn && !isInside ? nothing : text,
			withdrawn: withdrawn && {
				...{ at: withdrawn.at, reason: withdrawn.reason, lang: withdrawn.lang }
			}
		}))
	};
}
