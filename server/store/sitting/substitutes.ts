import type { Db } from '../engine/database';

/** Somebody who stands in for a member at one sitting. (P11) */
export interface Substitute {
	sittingId: string;
	personId: string;
	/** The member in whose place they are. */
	substituteFor: string;
	briefedBy: string;
	/** YYYY-MM-DD */
	briefedAt: string;
}

export async function substitutesIn(db: Db, reviewId: string): Promise<Substitute[]> {
	const rows = await db
		.selectFrom('substitutes')
		.innerJoin('sittings', 'sittings.id', 'substitutes.sitting_id')
		.selectAll('substitutes')
		.where('sittings.review_id', '=', reviewId)
		.orderBy('substitutes.person_id')
		.execute();
	return rows.map((row) => ({
		sittingId: row.sitting_id,
		personId: row.person_id,
		substituteFor: row.member_id,
		briefedBy: row.briefed_by,
		briefedAt: row.briefed_at
	}));
}

export async function addSubstitute(db: Db, given: Substitute): Promise<void> {
	await db
		.insertInto('substitutes')
		.values({
			sitting_id: given.sittingId,
			person_id: given.personId,
			member_id: given.substituteFor,
			briefed_by: given.briefedBy,
			briefed_at: given.briefedAt
		})
		.execute();
}

export async function removeSubstituteRow(
	db: Db,
	sittingId: string,
	personId: string
): Promise<void> {
	await db
		.deleteFrom('substitutes')
		.where('sitting_id', '=', sittingId)
		.where('person_id', '=', personId)
		.execute();
}
