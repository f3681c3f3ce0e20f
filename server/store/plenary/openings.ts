import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A case opened to plenary. Each reopening to the groups and opening again is a new revision. */
export interface Opening {
	caseId: string;
	revision: number;
	openedBy: string;
	openedAt: string;
	reopenedAt: string | null;
	complete: boolean;
}

/** Latest revision of each opened case of a review. */
export async function openingsOf(db: Db, reviewId: string): Promise<Record<string, Opening>> {
	const rows = await db
		.selectFrom('openings')
		.innerJoin('cases', 'cases.id', 'openings.case_id')
		.selectAll('openings')
		.where('cases.review_id', '=', reviewId)
		.orderBy('revision')
		.execute();
	return Object.fromEntries(rows.map((row) => [row.case_id, opening(row)]));
}

export async function latestOpening(db: Db, caseId: string): Promise<Opening | null> {
	const row = await db
		.selectFrom('openings')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('revision', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? opening(row) : null;
}

/** Openings that were interrupted. The next start completes them. */
export async function incomplete(db: Db): Promise<Opening[]> {
	const rows = await db.selectFrom('openings').selectAll().where('complete', '=', 0).execute();
	return rows.map(opening);
}

export async function insertCaseOpening(
	db: Db,
	given: { caseId: string; revision: number; by: string; at: Date }
): Promise<void> {
	await db
		.insertInto('openings')
		.values({
			case_id: given.caseId,
			revision: given.revision,
			opened_by: given.by,
			opened_at: given.at.toISOString(),
			reopened_at: null,
			complete: 0
		})
		.execute();
}

/** Takes back an opening whose boards could not be frozen. */
export async function dropOpening(db: Db, caseId: string, revision: number): Promise<void> {
	await db
		.deleteFrom('openings')
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.where('complete', '=', 0)
		.execute();
}

export async function markComplete(db: Db, caseId: string, revision: number): Promise<void> {
	await db
		.updateTable('openings')
		.set({ complete: 1 })
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.execute();
}

export async function markReopened(
	db: Db,
	caseId: string,
	revision: number,
	at: Date
): Promise<void> {
	await db
		.updateTable('openings')
		.set({ reopened_at: at.toISOString() })
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.execute();
}

function opening(row: Tables['openings']): Opening {
	return {
		caseId: row.case_id,
		revision: row.revision,
		openedBy: row.opened_by,
		openedAt: row.opened_at,
		reopenedAt: row.reopened_at,
		complete: row.complete === 1
	};
}
