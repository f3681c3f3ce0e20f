import type { Db } from '../engine/database';

/** Two points of a case, in either order. */
export type PointPair = readonly [string, string];

export interface Dismissed {
	pair: PointPair;
	by: string;
	at: string;
}

/** Pairs of a case's points dismissed as not alike, oldest first. */
export async function dismissedAlike(db: Db, caseId: string): Promise<Dismissed[]> {
	const rows = await db
		.selectFrom('dismissed_alike')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('dismissed_at')
		.orderBy('point_a')
		.orderBy('point_b')
		.execute();
	return rows.map((row) => ({
		pair: [row.point_a, row.point_b] as const,
		by: row.dismissed_by,
		at: row.dismissed_at
	}));
}

/** Returns false where the pair was dismissed before; the first dismissal is kept. */
export async function insertDismissed(
	db: Db,
	given: { caseId: string; pair: PointPair; by: string; at: Date }
): Promise<boolean> {
	const [a, b] = inOrder(given.pair);
	const added = await db
		.insertInto('dismissed_alike')
		.values({
			case_id: given.caseId,
			point_a: a,
			point_b: b,
			dismissed_by: given.by,
			dismissed_at: given.at.toISOString()
		})
		.onConflict((conflict) => conflict.columns(['case_id', 'point_a', 'point_b']).doNothing())
		.returning('point_a')
		.execute();
	return added.length > 0;
}

/** Returns false where the pair was not dismissed. */
export async function suggestAgain(
	db: Db,
	{ caseId, pair }: { caseId: string; pair: PointPair }
): Promise<boolean> {
	const [a, b] = inOrder(pair);
	const gone = await db
		.deleteFrom('dismissed_alike')
		.where('case_id', '=', caseId)
		.where('point_a', '=', a)
		.where('point_b', '=', b)
		.returning('point_a')
		.execute();
	return gone.length > 0;
}

function inOrder([a, b]: PointPair): PointPair {
	return a < b ? [a, b] : [b, a];
}
