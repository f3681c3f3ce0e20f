import type { Db } from '../engine/database';

/** Voters who opened a version while they could object to it. */
export async function openedBy(db: Db, reviewId: string, version: number): Promise<string[]> {
	const rows = await db
		.selectFrom('version_openings')
		.select('person_id')
		.where('review_id', '=', reviewId)
		.where('version', '=', version)
		.orderBy('at')
		.orderBy('person_id')
		.execute();
	return rows.map(({ person_id }) => person_id);
}

export async function insertVersionOpening(
	db: Db,
	opened: { reviewId: string; version: number; personId: string; at: Date }
): Promise<void> {
	const { reviewId, version, personId, at } = opened;
	await db
		.insertInto('version_openings')
		.values({ review_id: reviewId, version, person_id: personId, at: at.toISOString() })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
