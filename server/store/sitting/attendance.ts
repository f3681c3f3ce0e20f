import type { Db } from '../engine/database';

/** How a person attends. */
export type AttendanceMode = 'room' | 'remote';

/** People marked present, in order of arrival. */
export async function presentAt(
	db: Db,
	sittingId: string
): Promise<{ personId: string; at: string; leftAt: string | null; how: AttendanceMode }[]> {
	const rows = await db
		.selectFrom('attendance')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.orderBy('present_at')
		.orderBy('person_id')
		.execute();
	return rows.map((row) => ({
		personId: row.person_id,
		at: row.present_at,
		leftAt: row.left_at,
		how: row.how as AttendanceMode
	}));
}

/** People marked present at each sitting of a review, in order of arrival. */
export async function attendanceIn(
	db: Db,
	reviewId: string
): Promise<{ sittingId: string; personId: string; leftAt: string | null }[]> {
	const rows = await db
		.selectFrom('attendance')
		.innerJoin('sittings', 'sittings.id', 'attendance.sitting_id')
		.selectAll('attendance')
		.where('sittings.review_id', '=', reviewId)
		.orderBy('present_at')
		.orderBy('person_id')
		.execute();
	return rows.map((row) => ({
		sittingId: row.sitting_id,
		personId: row.person_id,
		leftAt: row.left_at
	}));
}

/** Records an arrival or a return. The time of first arrival is kept. */
export async function markPresent(
	db: Db,
	sittingId: string,
	personId: string,
	at: string,
	how: AttendanceMode = 'room'
): Promise<void> {
	await db
		.insertInto('attendance')
		.values({ sitting_id: sittingId, person_id: personId, present_at: at, left_at: null, how })
		.onConflict((conflict) =>
			conflict.columns(['sitting_id', 'person_id']).doUpdateSet({ left_at: null, how })
		)
		.execute();
}

export async function markLeft(
	db: Db,
	sittingId: string,
	personId: string,
	at: string
): Promise<void> {
	await db
		.updateTable('attendance')
		.set({ left_at: at })
		.where('sitting_id', '=', sittingId)
		.where('person_id', '=', personId)
		.execute();
}

/** Deletes a mark that was made by mistake. */
export async function unmarkPresent(db: Db, sittingId: string, personId: string): Promise<void> {
	await db
		.deleteFrom('attendance')
		.where('sitting_id', '=', sittingId)
		.where('person_id', '=', personId)
		.execute();
}
