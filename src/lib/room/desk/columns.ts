import type { Point } from '../../board/documents/board';
import { byOrder } from '../../board/order';
import type { PointKind } from '../../meeting/findings/placement';
import { POINT_KINDS } from '../../meeting/findings/placement';

/** The point I am in, as it was when I came to it. */
export type HeldPoint = Pick<Point, 'id' | 'kind' | 'order'>;

export type BoardColumns = Record<PointKind, Point[]>;

/** The four columns as one person sees them. */
export function columnsFor(
	board: { points: readonly Point[]; gone: readonly Point[] },
	held: HeldPoint | null
): BoardColumns {
	const mine = held && [...board.points, ...board.gone].find(({ id }) => id === held.id);
	const shown = board.points.filter(({ id }) => id !== mine?.id);
	if (held && mine) shown.push({ ...mine, kind: held.kind, order: held.order });
	const sorted = shown.sort(byOrder);
	const columns = POINT_KINDS.map((kind) => [kind, sorted.filter((point) => point.kind === kind)]);
	return Object.fromEntries(columns) as BoardColumns;
}

/** What `movePoint` needs to put a point one up or one down in its column; null at the end. */
export function neighbour(
	column: readonly { id: string }[],
	id: string,
	way: 'up' | 'down'
): { after: string | null } | null {
	const at = column.findIndex((point) => point.id === id);
	if (at < 0 || at + 1 > column.length) return null;
	if (way === 'up') return at === 0 ? null : { after: column[at - 2]?.id ?? null };
	return at === column.length - 1 ? null : { after: column[at + 1].id };
}
