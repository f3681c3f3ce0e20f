import type { AlikePair, Comparable } from './comparable';
import { WITHIN } from './how';
import type { How } from './how';
import { linked } from './linking';
import { comparedOf } from './compared';
import { scores } from './scores';
import { reasonsIn } from './why';

/** The best ones are suggested. */
const MOST_PAIRS = 200;
import type { Vectors } from './vectors';

/**
 * Pairs of points that may say the same, best first. Every pair is scored: each word of one is aligned to its best partner
 * in the other, by the field's glossary, by vectors and by spelling, rarer words counting more, in both directions. Then
 * what says the opposite is taken out, points are grouped by average linking, and the pairs of each group are suggested.
 * A positive is never paired with a negative. The same points in any order give the same pairs. The work is bounded
 * whatever is typed: the first 400 points by id are compared, the beginning of a long one.
 * A suggestion only: people merge. (G3)
 */
export function alike(
	points: readonly Comparable[],
	vectors: Vectors,
	how: How = WITHIN
): AlikePair[] {
	const ordered = [...points].sort((x, y) => (x.id < y.id ? -1 : 1));
	const compared = comparedOf(ordered, vectors, how);
	const whyOf = reasonsIn(compared);
	return linked(ordered.length, scores(compared, how), how)
		.slice(0, MOST_PAIRS)
		.map(({ a, b, score }) => ({
			a: ordered[a].id,
			b: ordered[b].id,
			score,
			why: whyOf(a, b)
		}));
}
