import type { Db } from '../engine/database';

export interface AgreedGrade {
	/** Id of a grade of the case's form. */
	grade: string;
	by: string;
	at: string;
}

/** The panel's grades of a review's cases, by case id. (R10) */
export async function agreedGrades(db: Db, reviewId: string): Promise<Record<string, AgreedGrade>> {
	const rows = await db
		.selectFrom('agreed_grades')
		.innerJoin('cases', 'cases.id', 'agreed_grades.case_id')
		.selectAll('agreed_grades')
		.where('cases.review_id', '=', reviewId)
		.execute();
	return Object.fromEntries(
		rows.map((row) => [row.case_id, { grade: row.grade, by: row.recorded_by, at: row.recorded_at }])
	);
}

export async function keepGrade(
	db: Db,
	given: { caseId: string; grade: string; by: string; at: Date }
): Promise<void> {
	const fresh = {
		grade: given.grade,
		recorded_by: given.by,
		recorded_at: given.at.toISOString()
	};
	await db
		.insertInto('agreed_grades')
		.values({ case_id: given.caseId, ...fresh })
		.onConflict((conflict) => conflict.column('case_id').doUpdateSet(fresh))
		.execute();
}

/** Returns whether there was a grade. */
export async function dropGrade(db: Db, caseId: string): Promise<boolean> {
	const gone = await db
		.deleteFrom('agreed_grades')
		.where('case_id', '=', caseId)
		.returning('case_id')
		.execute();
	return gone.length > 0;
}
