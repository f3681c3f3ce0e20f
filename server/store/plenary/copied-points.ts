import type { Flag, PointCopy } from '../../../src/lib/meeting/findings/placement';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** Copy of a point, made when its case was opened. It is never edited (G3). */
export interface CopiedPoint extends PointCopy {
	caseId: string;
	order: string;
	/** The place in the case's file that the point is pinned to (R15). */
	at: unknown;
	flags: Flag[];
	gone: boolean;
}

/** All revisions of the copied points of a case. A finding shows earlier words of its sources from them. */
export async function allCopiedPoints(db: Db, caseId: string): Promise<CopiedPoint[]> {
	const rows = await db
		.selectFrom('opened_points')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('revision')
		.orderBy('sort')
		.execute();
	return rows.map(openedPoint);
}

/** Every revision of every copied point of a review's cases. */
export async function copiedPointsIn(db: Db, reviewId: string): Promise<CopiedPoint[]> {
	const rows = await db
		.selectFrom('opened_points')
		.innerJoin('cases', 'cases.id', 'opened_points.case_id')
		.selectAll('opened_points')
		.where('cases.review_id', '=', reviewId)
		.orderBy('revision')
		.orderBy('sort')
		.execute();
	return rows.map(openedPoint);
}

export function openedPoint(row: Tables['opened_points']): CopiedPoint {
	return {
		caseId: row.case_id,
		revision: row.revision,
		group: row.group_id,
		id: row.point_id,
		author: row.author_id,
		kind: row.kind as CopiedPoint['kind'],
		lang: row.lang as CopiedPoint['lang'],
		text: row.text,
		order: row.sort,
		at: row.pin ? (JSON.parse(row.pin) as unknown) : null,
		flags: JSON.parse(row.flags) as Flag[],
		gone: row.gone === 1
	};
}
