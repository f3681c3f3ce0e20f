import { isActionBack, keepsActions } from '../../../src/lib/meeting/response/actions';
import type { Viewing } from '../../given';
import { allActions } from '../../store/sitting/actions';
import type { Action } from '../../store/sitting/actions';
import { reviewsKnown } from './review-state';
import type { KnownPerson } from '../../store/people/people';
import type { ReviewState, SittingState } from './review-state';

/** Actions that were agreed at a sitting, and those of earlier reviews that come back there. (A1, A13) */
export async function actionsAt(
	house: Viewing,
	{ review, sitting }: Pick<ReviewState, 'review'> & { sitting: SittingState }
) {
	const all = await house.cache.once('actions', () => allActions(house.db));
	const reviews = new Map(
		(all.length === 0 ? [] : await reviewsKnown(house)).map((each) => [each.id, each])
	);
	return {
		agreed: all.filter((each) => each.sitting === sitting.id),
		back: all.flatMap((each) => {
			const of = reviews.get(each.reviewId);
			return of && isActionBack(sitting, review, { ...each, review: of })
				? {
						...each,
						review: of,
						/** What the panel said at this sitting; null before that. */
						said: each.returns.findLast((one) => one.sitting === sitting.id) ?? null
					}
				: [];
		})
	};
}

/**
 * Words of an action as a person may read them: an action whose words are a case's has none for those to whom the findings of
 * that case are closed, and of what was said of it later neither. (M10)
 */
export function wordsFor(house: Viewing, person: KnownPerson) {
	const rights = house.rights.of(person);
	return async ({ text, case: of }: Pick<Action, 'text' | 'case'>): Promise<ActionWords> =>
		of && (await rights.onCase(of.id)).may.findings === 'none'
			? { text: null, case: of.number }
			: { text, case: of?.number ?? null };
}

/** The words, or null and the case to which they belong. */
export type ActionWords = { text: string; case: number | null } | { text: null; case: number };

/** How many were agreed, and of how many that came back the panel has spoken; null where it keeps none. */
export async function actionsCount(house: Viewing, state: Parameters<typeof actionsAt>[1]) {
	if (!keepsActions(state.review.settings)) return null;
	const { agreed, back } = await actionsAt(house, state);
	const said = back.filter((each) => each.said !== null).length;
	return { agreed: agreed.length, said, back: back.length };
}
