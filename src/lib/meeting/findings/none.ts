import { isLive } from './placement';
import type { PointKind, ShownFinding } from './placement';

/** What one group's board says of a case, as far as "none identified" goes. */
export interface GroupBoard {
	group: string;
	/** Kinds of which the group declared that it identified none. */
	declared: readonly PointKind[];
	points: readonly { kind: PointKind; text: string; gone?: boolean | string }[];
}

export type Says = 'none' | 'withdrawn' | 'points' | 'nothing';

/** Who found what: a declaration with a live point of that kind beside it counts as withdrawn. */
export function saidOf(board: GroupBoard, kind: PointKind): Says {
	const hasPoints = board.points.some((point) => point.kind === kind && isLive(point));
	if (board.declared.includes(kind)) return hasPoints ? 'withdrawn' : 'none';
	return hasPoints ? 'points' : 'nothing';
}

/**
 * "No negatives were identified" is a finding only when every group of the case says so and none
 * has a point of that kind. (R5, G7)
 */
export function isNoneIdentified(boards: readonly GroupBoard[], kind: PointKind): boolean {
	return boards.length > 0 && boards.every((board) => saidOf(board, kind) === 'none');
}

/**
 * Findings that say none was identified, beside which a finding of their kind is shown all the same: a group
 * wrote one after all, or somebody added it. Gathering touches neither; the panel is asked. (G7)
 */
export function contradicted(
	findings: readonly Pick<ShownFinding, 'id' | 'kind' | 'isNone'>[]
): string[] {
	const found = new Set(findings.filter(({ isNone }) => !isNone).map(({ kind }) => kind));
	return findings.filter(({ isNone, kind }) => isNone && found.has(kind)).map(({ id }) => id);
}
