import type { Db } from '../../engine/database';
import type { Tables } from '../../engine/tables';

export interface Help {
	id: string;
	groupId: string;
	askedBy: string;
	askedAt: string;
	visitorId: string | null;
	visitedAt: string | null;
	/** The case of the board from which it was asked. */
	caseId: string | null;
}

/** A group's open call for help, if there is one. */
export async function openHelp(db: Db, groupId: string): Promise<Help | null> {
	const row = await db
		.selectFrom('help')
		.selectAll()
		.where('group_id', '=', groupId)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return row ? help(row) : null;
}

/** The open calls for help at all sittings of a review. */
export async function openHelpIn(db: Db, reviewId: string): Promise<Help[]> {
	const rows = await db
		.selectFrom('help')
		.innerJoin('groups', 'groups.id', 'help.group_id')
		.innerJoin('sittings', 'sittings.id', 'groups.sitting_id')
		.selectAll('help')
		.where('sittings.review_id', '=', reviewId)
		.where('help.ended_at', 'is', null)
		.execute();
	return rows.map(help);
}

export async function askHelp(
	db: Db,
	help: { id: string; groupId: string; personId: string; caseId?: string | null; at: Date }
): Promise<void> {
	await db
		.insertInto('help')
		.values({
			id: help.id,
			group_id: help.groupId,
			asked_by: help.personId,
			asked_at: help.at.toISOString(),
			case_id: help.caseId ?? null,
			visitor_id: null,
			visited_at: null,
			ended_at: null
		})
		.execute();
}

export async function startVisit(
	db: Db,
	helpId: string,
	visitorId: string,
	at: Date
): Promise<void> {
	await db
		.updateTable('help')
		.set({ visitor_id: visitorId, visited_at: at.toISOString() })
		.where('id', '=', helpId)
		.execute();
}

export async function endHelp(db: Db, groupId: string, at: Date): Promise<void> {
	await db
		.updateTable('help')
		.set({ ended_at: at.toISOString() })
		.where('group_id', '=', groupId)
		.where('ended_at', 'is', null)
		.execute();
}

function help(row: Tables['help']): Help {
	return {
		id: row.id,
		groupId: row.group_id,
		askedBy: row.asked_by,
		askedAt: row.asked_at,
		visitorId: row.visitor_id,
		visitedAt: row.visited_at,
		caseId: row.case_id
	};
}
