import type { Db } from '../../engine/database';
import type { Tables } from '../../engine/tables';

export interface Ready {
	groupId: string;
	caseId: string;
	personId: string;
	at: string;
}

/** Groups that have said "we're ready" on a case, at all sittings of a review. */
export async function readyInReview(db: Db, reviewId: string): Promise<Ready[]> {
	const rows = await db
		.selectFrom('ready')
		.innerJoin('groups', 'groups.id', 'ready.group_id')
		.innerJoin('sittings', 'sittings.id', 'groups.sitting_id')
		.selectAll('ready')
		.where('sittings.review_id', '=', reviewId)
		.execute();
	return rows.map(readiness);
}

export async function insertReady(
	db: Db,
	ready: { groupId: string; caseId: string; personId: string; at: Date }
): Promise<void> {
	await db
		.insertInto('ready')
		.values({
			group_id: ready.groupId,
			case_id: ready.caseId,
			person_id: ready.personId,
			at: ready.at.toISOString()
		})
		.onConflict((conflict) => conflict.columns(['group_id', 'case_id']).doNothing())
		.execute();
}

/** Ids of the groups that are ready with a case. */
export async function readyOn(db: Db, caseId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('ready')
		.select('group_id')
		.where('case_id', '=', caseId)
		.execute();
	return rows.map(({ group_id }) => group_id);
}

/** Returns whether the group had been ready. */
export async function takeBackReady(db: Db, groupId: string, caseId: string): Promise<boolean> {
	const result = await db
		.deleteFrom('ready')
		.where('group_id', '=', groupId)
		.where('case_id', '=', caseId)
		.returning('at')
		.execute();
	return result.length > 0;
}

function readiness(row: Tables['ready']): Ready {
	return { groupId: row.group_id, caseId: row.case_id, personId: row.person_id, at: row.at };
}
