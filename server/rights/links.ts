import type { KnownReview } from './facts';

/**
 * For `regrade`: the links that a change of one review can concern. Its documents and its rooms are named after the ids
 * of the review, of its sittings and of its cases.
 */
export function linksOf({
	review,
	sittings,
	cases
}: Pick<KnownReview, 'review' | 'sittings' | 'cases'>): { of: ReadonlySet<string> } {
	return { of: new Set([review.id, ...sittings.keys(), ...cases.keys()]) };
}
