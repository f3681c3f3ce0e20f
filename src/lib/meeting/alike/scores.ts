import { align } from './alignment';
import type { Comparable } from './comparable';
import type { Compared, Text } from './compared';
import { conflictOf } from './guards';
import type { How } from './how';
import type { Scored } from './linking';

/** In so much the same words one thing that differs is all that is said differently. */
const MUCH = 0.5;
/** To be each other's best of so many shows half of what it shows of very many. */
const FEW = 5;

/** Every two that may be compared. By their places among the points. */
export function scores(compared: Compared, how: How): Scored[] {
	const { points, texts } = compared;
	const { cover, agreed, opposed, matters } = align(compared);
	const count = points.length;
	const pairs: (Scored & { before: number; isThin: boolean })[] = [];
	/** Each point's best score if no guard lowered it, with each group of people and with any. */
	const groups = [...new Set(points.map(({ group }) => group))];
	const groupOf = points.map(({ group }) => groups.indexOf(group));
	const bests = points.map(() => new Float64Array(groups.length));
	const best = new Float64Array(count);
	for (let a = 0; a < count; a++) {
		for (let b = a + 1; b < count; b++) {
			const [ab, ba] = [a * count + b, b * count + a];
			if (cover[ab] === 0 || cover[ba] === 0 || !isComparable(points[a], points[b])) continue;
			const isForeign = points[a].lang !== points[b].lang;
			const one = cover[ab] / weightOf(texts[a], isForeign, how);
			const other = cover[ba] / weightOf(texts[b], isForeign, how);
			const likeness = how.cover * Math.max(one, other) + (1 - how.cover) * Math.min(one, other);
			const common = (cover[ab] + cover[ba]) / 2;
			const trust = (common * (1 + how.evidence)) / (common + how.evidence);
			const shared = Math.max(matters[ab], matters[ba]);
			const before = likeness * trust * oddsOf(points[a], points[b], shared, how);
			for (const [one, other] of [
				[a, b],
				[b, a]
			]) {
				best[one] = Math.max(best[one], before);
				bests[one][groupOf[other]] = Math.max(bests[one][groupOf[other]], before);
			}
			const said = agreed[ab] + agreed[ba];
			const isDenied = opposed[ab] + opposed[ba] > said && canOppose(points[a], points[b]);
			const timings = [texts[a].timing, texts[b].timing];
			const isUntimed = timings.includes('judged') && timings.includes('none');
			const timed = isUntimed ? how.untimed : 1;
			const isConflict = conflictOf(texts[a].marks, texts[b].marks);
			const isContrary = likeness > MUCH && (isConflict || (isDenied && said === 0 && shared > 1));
			const guard = isContrary
				? how.opposite
				: (isDenied ? how.denied : 1) * (isConflict ? how.conflict : 1) * timed;
			const isThin = shared < (isForeign ? 2 : how.thin.words) && likeness < how.thin.likeness;
			pairs.push({ a, b, score: before * guard, before, isThin, isContrary });
		}
	}
	const [mutual, inGroups] = [how.mutual, how.mutualInGroups].map(
		(each) => 1 + (each * count) / (count + FEW)
	);
	return pairs.map(({ a, b, score, before, isThin, isContrary }) => {
		const isMutual = best[a] === before && best[b] === before;
		const isInGroups = bests[a][groupOf[b]] === before && bests[b][groupOf[a]] === before;
		const factor = isThin ? 1 : isMutual ? mutual : isInGroups ? inGroups : 1;
		return { a, b, score: Math.min(1, score * factor), isContrary };
	});
}

/** A query does not say what it asks. */
function canOppose(a: Comparable, b: Comparable): boolean {
	return a.kind === b.kind && a.kind !== 'query';
}

function isComparable(a: Comparable, b: Comparable): boolean {
	if (a.id === b.id) return false;
	const kinds = [a.kind, b.kind];
	return !(kinds.includes('positive') && kinds.includes('negative'));
}

function weightOf({ weight, shared }: Text, isForeign: boolean, { foreign }: How): number {
	return isForeign ? shared + foreign * (weight - shared) : weight;
}

/** What is known of the two besides their words. */
function oddsOf(a: Comparable, b: Comparable, shared: number, how: How): number {
	const isOneGroup = a.group !== undefined && a.group === b.group;
	return (
		(a.kind === b.kind ? 1 : how.acrossKinds) *
		(isOneGroup ? how.withinGroup : 1) *
		(a.lang === b.lang ? 1 : shared > 1 ? how.acrossLanguages : how.oneAcross)
	);
}
