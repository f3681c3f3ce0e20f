import { splitNotes } from './split-notes';
import type { Reviewer, Split, SplitGroup } from './split-notes';

/** Members of a group where the office does not say how many groups it wants. */
const USUAL_SIZE = 3;
/** Rounds of improvement. Each lowers the cost, so few are needed. */
const MOST_ROUNDS = 50;

/** How many groups are suggested: three people or more in each, and a case for each. */
export function usualNumberOfGroups(reviewers: number, cases: number): number {
	return Math.max(1, Math.min(Math.floor(reviewers / USUAL_SIZE), cases));
}

/**
 * A split of those who are present into groups: new beside experienced, nobody with a case they have stood down from, two
 * readers or more for each case, and as many people and cases in one group as in another, as far as that is
 * possible (R1). The same for the same people and cases.
 * @param asked.groups how many; fewer where there are fewer people, or fewer cases
 * @param asked.every ids of the cases that every group gets
 */
export function suggestSplit(asked: {
	reviewers: readonly Reviewer[];
	/** Ids, in the order of their numbers. */
	cases: readonly string[];
	groups: number;
	every: readonly string[];
}): Split {
	const { reviewers, cases, every } = asked;
	const apart = cases.filter((id) => !every.includes(id));
	const mostForCases = apart.length < cases.length ? reviewers.length : cases.length;
	const count = Math.max(1, Math.min(asked.groups, reviewers.length, mostForCases));

	const inTurn = [...reviewers.filter(({ isNew }) => isNew), ...reviewers.filter((r) => !r.isNew)];
	const size = apart.length / count;
	const split = Array.from({ length: count }, (_, n): SplitGroup => ({
		members: inTurn.filter((_, turn) => turn % count === n).map(({ id }) => id),
		cases: apart.slice(Math.round(n * size), Math.round((n + 1) * size))
	}));
	improve(split, (tried) => costOf(tried, reviewers, every));
	return split.map((group) => ({
		members: reviewers.filter(({ id }) => group.members.includes(id)).map(({ id }) => id),
		cases: cases.filter((id) => group.cases.includes(id) || every.includes(id))
	}));
}

/** Exchanges two members, or two cases, of two groups as long as that lowers the cost. Sizes stay as they are. */
function improve(split: Split, costOf: (split: Split) => number): void {
	let cost = costOf(split);
	for (let round = 0; round < MOST_ROUNDS && cost > 0; round++) {
		const before = cost;
		for (const kind of ['cases', 'members'] as const)
			for (const [a, one] of split.entries())
				for (const other of split.slice(a + 1))
					for (let i = 0; i < one[kind].length; i++)
						for (let j = 0; j < other[kind].length; j++) {
							exchange(one[kind], i, other[kind], j);
							const now = costOf(split);
							if (now < cost) cost = now;
							else exchange(one[kind], i, other[kind], j);
						}
		if (cost === before) return;
	}
}

function exchange(one: string[], i: number, other: string[], j: number): void {
	[one[i], other[j]] = [other[j], one[i]];
}

/** What is wrong with a split, the worst first: too few readers, only new members, links, new members unevenly spread. */
function costOf(split: Split, reviewers: readonly Reviewer[], every: readonly string[]): number {
	const known = new Map(reviewers.map((each) => [each.id, each]));
	const whole = split.map(({ members, cases }) => ({ members, cases: [...cases, ...every] }));
	const all = [...new Set(whole.flatMap(({ cases }) => cases))];
	const worth = { few: 1000, 'only-new': 100, conflict: 10 } as Partial<Record<string, number>>;
	const notes = splitNotes(whole, reviewers, all).reduce(
		(sum, note) => sum + (worth[note.kind] ?? 0) * (note.kind === 'few' ? 2 - note.readers : 1),
		0
	);
	const news = split.map(({ members }) => members.filter((id) => known.get(id)?.isNew).length);
	return notes + Math.max(0, Math.max(...news) - Math.min(...news) - 1);
}
