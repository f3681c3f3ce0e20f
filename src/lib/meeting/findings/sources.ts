import { isLive } from './placement';
import type { PointCopy } from './placement';

/** A finding's source as it reads now, beside what it read when it was first opened. */
export interface Source<C extends PointCopy = PointCopy> {
	/** The latest copy in which the point still was: a gone one is shown struck. */
	copy: C;
	change: null | 'changed' | 'gone';
	/** The words that were gathered, where they differ from today's. */
	was: string | null;
}

/**
 * Every copied point of one case at its latest opening. A case that was reopened may come back with
 * points changed or gone; their placements are kept, and the page says so.
 */
export function sourcesOf<C extends PointCopy>(
	copies: readonly C[],
	latestRevision: number
): Map<string, Source<C>> {
	const sources = new Map<string, Source<C>>();
	for (const [id, all] of byPoint(copies)) {
		const gathered = all.find(isLive) ?? all[0];
		const last = all.findLast(isLive) ?? gathered;
		const today = all.find(({ revision }) => revision === latestRevision);
		if (!gathered || !last) continue;

		const isGone = today === undefined || !isLive(today);
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
 * The group a copied point is told as: its board's, or its author's where all groups of a case share one
 * board (R11). `groups` are those of the case.
 */
export function groupOf(
	copy: Pick<PointCopy, 'group' | 'author'>,
	groups: readonly { id: string; members: readonly string[] }[],
	blind: 'after-opening' | 'live'
): string {
	if (blind !== 'live') return copy.group;
	return groups.find(({ members }) => members.includes(copy.author))?.id ?? copy.group;
}

function byPoint<C extends PointCopy>(copies: readonly C[]): Map<string, C[]> {
	const points = new Map<string, C[]>();
	for (const copy of [...copies].sort((a, b) => a.revision - b.revision)) {
		points.set(copy.id, [...(points.get(copy.id) ?? []), copy]);
	}
	return points;
}
