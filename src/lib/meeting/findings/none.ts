import { isPointShown } from './placement';
import type { PointKind, ShownFinding } from './placement';

/** What matters for "none identified" on one group's board. */
export interface GroupBoard {
	group: string;
	/** Kinds for which the group declared "none identified". */
	declared: readonly PointKind[];
	points: readonly { kind: PointKind; text: string; gone?: boolean | string }[];
}

export type Says = 'none' | 'withdrawn' | 'points' | 'nothing';

/** What a group says about one kind of point. A "none" beside a live point of that kind counts as withdrawn. */
export function saidOnBoard(board: GroupBoard, kind: PointKind): Says {
	const hasPoints = board.points.some((point) => point.kind === kind && isPointShown(point));
	if (board.declared.includes(kind)) return hasPoints ? 'withdrawn' : 'none';
	return hasPoints ? 'points' : 'nothing';
}

/**
 * "No negatives were identified" is a finding only when every group of the case says so and none
 * has a point of that kind. (R5, G7)
 */
export function isNoneIdentified(boards: readonly GroupBoard[], kind: PointKind): boolean {
	return boards.length > 0 && boards.every((board) => saidOnBoard(board, kind) === 'none');
}

/**
 * "None identified" findings that stand beside a shown finding of the same kind, because a group wrote one later or
 * somebody added it. Gathering changes neither; the panel must decide. (G7)
 */
export function contradicted(
	findings: readonly Pick<ShownFinding, 'id' | 'kind' | 'isNone'>[]
): string[] {
	const found = new Set(findings.filter(({ isNone }) => !isNone).map(({ kind }) => kind));
	return findings.filter(({ isNone, kind }) => isNone && found.has(kind)).map(({ id }) => id);
}
