import type { Db } from '../engine/database';

export interface AgreedCase {
	caseId: string;
	by: string;
	at: string;
	/** SHA-256 of each shown finding when the case was agreed, by the finding's id. */
	hashes: Record<string, string>;
}

export async function agreedCases(db: Db, reviewId: string): Promise<Record<string, AgreedCase>> {
	const rows = await db
		.selectFrom('agreed_cases')
		.innerJoin('cases', 'cases.id', 'agreed_cases.case_id')
		.selectAll('agreed_cases')
		.where('cases.review_id', '=', reviewId)
		.execute();
	return Object.fromEntries(
		rows.map((row) => [
			row.case_id,
			{
				caseId: row.case_id,
				by: row.agreed_by,
				at: row.agreed_at,
				hashes: JSON.parse(row.hashes) as Record<string, string>
			}
		])
	);
}

export async function insertAgreement(
	db: Db,
	given: { caseId: string; by: string; at: Date; hashes: Record<string, string> }
): Promise<void> {
	const fresh = {
		agreed_by: given.by,
		agreed_at: given.at.toISOString(),
		hashes: JSON.stringify(given.hashes)
	};
	await db
		.insertInto('agreed_cases')
		.values({ case_id: given.caseId, ...fresh })
		.onConflict((conflict) => conflict.column('case_id').doUpdateSet(fresh))
		.execute();
}

export async function takeBackAgreement(db: Db, caseId: string): Promise<void> {
	await db.deleteFrom('agreed_cases').where('case_id', '=', caseId).execute();
}
