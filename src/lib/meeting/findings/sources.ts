import { isPointShown } from './placement';
import type { PointCopy } from './placement';

/** A finding's source point: its present words, and those it had when it was gathered. */
export interface FindingSource<C extends PointCopy = PointCopy> {
	/** The latest copy that has the point; a deleted point is shown struck through. */
	copy: C;
	change: null | 'changed' | 'gone';
	/** The words that were gathered, where they differ from the present ones; otherwise null. */
	was: string | null;
}

/**
 * Every copied point of one case at its latest opening. A case that was reopened may come back with
 * points changed or gone; their placements are kept, and the page says so.
 */
export function sourcesOf<C extends PointCopy>(
	copies: readonly C[],
	latestRevision: number
): Map<string, FindingSource<C>> {
	const sources = new Map<string, FindingSource<C>>();
	for (const [id, all] of byPoint(copies)) {
		const gathered = all.find(isPointShown) ?? all[0];
		const last = all.findLast(isPointShown) ?? gathered;
		const today = all.find(({ revision }) => revision === latestRevision);
		if (!gathered || !last) continue;

		const isGone = today === undefined || !isPointShown(today);
		const isChanged = last.text !== gathered.text || last.kind !== gathered.kind;
		sources.set(id, {
			copy: isGone ? last : today,
			change: isGone ? 'gone' : isChanged ? 'changed' : null,
			was: last.text === gathered.text ? null : gathered.text
		});
	}
	return sources;
}

/**
 * The group that a copied point is shown under: its board's group or, where all groups of the case share one board,
 * its author's group. (R11)
 * @param groups those of the case
 * @param isShared whether they share one board
 */
export function groupOf(
	copy: Pick<PointCopy, 'group' | 'author'>,
	groups: readonly { id: string; members: readonly string[] }[],
	isShared: boolean
): string {
	if (!isShared) return copy.group;
	return groups.find(({ members }) => members.includes(copy.author))?.id ?? copy.group;
}

function byPoint<C extends PointCopy>(copies: readonly C[]): Map<string, C[]> {
	const points = new Map<string, C[]>();
	for (const copy of [...copies].sort((a, b) => a.revision - b.revision)) {
		points.set(copy.id, [...(points.get(copy.id) ?? []), copy]);
	}
	return points;
}
