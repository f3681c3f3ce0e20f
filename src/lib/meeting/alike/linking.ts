/** Two of a list, by their places in it. */
export interface Scored {
	a: number;
	b: number;
	score: number;
	/** One says the opposite of the other: never suggested, whatever they share with a third. */
	isContrary?: boolean;
}

/** A group of more is no one matter. */
const MOST_TOGETHER = 12;

/**
 * Groups by average linking, the best pair first: two groups become one where the mean score of all their pairs, with the
 * best one's share of `byBest`, is at least `least`. Returns the pairs of every group, best first, without those that have no score and those that are contrary.
 */
export function linked(
	count: number,
	pairs: readonly Scored[],
	{ least, byBest }: { least: number; byBest: number }
): Scored[] {
	const of = new Map(pairs.map((pair) => [pair.a * count + pair.b, pair]));
	const pairOf = (a: number, b: number) => of.get(a < b ? a * count + b : b * count + a);
	const scoreOf = (a: number, b: number) => pairOf(a, b)?.score ?? 0;
	const groups = Array.from({ length: count }, (_, at) => [at]);
	const best = pairs.filter(({ score }) => score >= least).sort(byScore);
	for (const { a, b } of best) {
		const [one, other] = [groups[a], groups[b]];
		if (one === other || one.length + other.length > MOST_TOGETHER) continue;
		const between = one.flatMap((x) => other.map((y) => scoreOf(x, y)));
		const mean = between.reduce((sum, score) => sum + score, 0) / between.length;
		if (byBest * Math.max(...between) + (1 - byBest) * mean < least) continue;
		one.push(...other);
		for (const member of other) groups[member] = one;
	}
	return [...new Set(groups)]
		.flatMap((group) => {
			const members = [...group].sort((x, y) => x - y);
			return members.flatMap((a, n) =>
				members.slice(n + 1).flatMap((b) => {
					const pair = pairOf(a, b);
					return pair && pair.score > 0 && !pair.isContrary ? [pair] : [];
				})
			);
		})
		.sort(byScore);
}

/** Best first; equal ones in the order of the list. */
function byScore(x: Scored, y: Scored): number {
	return y.score - x.score || x.a - y.a || x.b - y.b;
}
