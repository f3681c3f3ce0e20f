import type { BoardContent, Point } from '../../../board/documents/board';

/** One thing that happened to one point. `by` is known only where the board itself says who. */
export interface BoardChange {
	did: 'added' | 'changed' | 'moved' | 'deleted' | 'restored';
	point: Point;
	by: string | null;
}

/** What somebody looking at two states of a board would say happened to its points. */
export function pointChanges(before: BoardContent, after: BoardContent): BoardChange[] {
	const was = byId(before.points);
	const wasGone = byId(before.gone);
	const added = after.points
		.filter(({ id }) => !was.has(id))
		.map((point): BoardChange => {
			const returned = wasGone.get(point.id);
			const isNew = !returned || (returned.text === '' && returned.gone === returned.by);
			return isNew ? { did: 'added', point, by: point.by } : { did: 'restored', point, by: null };
		});
	const deleted = after.gone
		.filter(({ id }) => was.has(id))
		.map((point): BoardChange => ({ did: 'deleted', point, by: point.gone ?? null }));
	const others = after.points.flatMap((point): BoardChange[] => {
		const old = was.get(point.id);
		if (!old) return [];
		if (old.kind !== point.kind || old.order !== point.order) {
			return [{ did: 'moved', point, by: null }];
		}
		return isSame(old, point) ? [] : [{ did: 'changed', point, by: null }];
	});
	return [...added, ...deleted, ...others];
}

function isSame(old: Point, now: Point): boolean {
	return (
		old === now ||
		(old.text === now.text &&
			old.lang === now.lang &&
			old.flags.join() === now.flags.join() &&
			JSON.stringify(old.at) === JSON.stringify(now.at))
	);
}

function byId(points: readonly Point[]): Map<string, Point> {
	return new Map(points.map((point) => [point.id, point]));
}
