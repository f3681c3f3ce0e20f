import type { Aligned } from '../../../meeting/alike/comparable';
import type { PointLocation } from '../../../meeting/findings/placement';

/** Two findings whose points may say the same; the second would be merged into the first. */
export interface AlikeFindings {
	into: string;
	from: string;
	/** The points it rests on, two by two. */
	points: [string, string][];
	/** The words that the first two of them have in common. */
	why: Aligned[];
}

interface Placing {
	placeOf(point: string): PointLocation;
	/** Its number in the case, from 1. */
	numberOf(finding: string): number;
}

/** The findings that pairs of points are in, where they are two; each two of them once, the lower number first. */
export function findingsOf(
	pairs: readonly (readonly [string, string])[],
	placing: Placing
): AlikeFindings[] {
	const found = new Map<string, AlikeFindings>();
	for (const [a, b] of pairs) {
		const [one, other] = [placing.placeOf(a), placing.placeOf(b)];
		if (one.at !== 'finding' || other.at !== 'finding') continue;
		if (one.finding === other.finding) continue;
		const [into, from] = [one.finding, other.finding].sort(
			(x, y) => placing.numberOf(x) - placing.numberOf(y)
		);
		const known = found.get(`${into} ${from}`);
		if (known) known.points.push([a, b]);
		else found.set(`${into} ${from}`, { into, from, points: [[a, b]], why: [] });
	}
	return [...found.values()];
}
