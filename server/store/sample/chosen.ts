import type { Db } from '../engine/database';

/** Cases that were chosen for a purpose at one time. (S5) */
export interface PurposiveChoice {
	reviewId: string;
	/** 1 for the review's first choice. */
	number: number;
	/** The force's references, for the office alone. (S8) */
	references: string[];
	reason: string;
	by: string;
	/** ISO instant. */
	at: string;
}

/** What was chosen for a review, the first choice first. */
export async function chosenOf(db: Db, reviewId: string): Promise<PurposiveChoice[]> {
	const rows = await db
		.selectFrom('chosen_samples')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		reviewId: row.review_id,
		number: row.number,
		references: JSON.parse(row.case_references) as string[],
		reason: row.reason,
		by: row.chosen_by,
		at: row.chosen_at
	}));
}

export async function addChosen(db: Db, chosen: PurposiveChoice): Promise<void> {
	await db
		.insertInto('chosen_samples')
		.values({
			review_id: chosen.reviewId,
			number: chosen.number,
			case_references: JSON.stringify(chosen.references),
			reason: chosen.reason,
			chosen_by: chosen.by,
			chosen_at: chosen.at
		})
		.execute();
}

export async function dropChosen(db: Db, reviewId: string): Promise<void> {
	await db.deleteFrom('chosen_samples').where('review_id', '=', reviewId).execute();
}
