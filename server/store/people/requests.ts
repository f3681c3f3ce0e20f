import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** An act on a person that waits for a second person of the office. */
export interface OfficeRequest {
	id: string;
	kind: string;
	/** Null where the request is to add a person. */
	personId: string | null;
	/** The act asked for, as JSON. */
	wish: string;
	askedBy: string;
	/** ISO instant. */
	askedAt: string;
}

export async function addRequest(db: Db, request: OfficeRequest): Promise<void> {
	await db
		.insertInto('office_requests')
		.values({
			id: request.id,
			kind: request.kind,
			person_id: request.personId,
			wish: request.wish,
			asked_by: request.askedBy,
			asked_at: request.askedAt
		})
		.execute();
}

export async function requestById(db: Db, id: string): Promise<OfficeRequest | null> {
	const row = await db
		.selectFrom('office_requests')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? request(row) : null;
}

/** Oldest first. */
export async function waitingRequests(db: Db): Promise<OfficeRequest[]> {
	const rows = await db.selectFrom('office_requests').selectAll().orderBy('asked_at').execute();
	return rows.map(request);
}

/** Deletes a settled or withdrawn request, so that its personal data is not kept. */
export async function dropRequest(db: Db, id: string): Promise<void> {
	await db.deleteFrom('office_requests').where('id', '=', id).execute();
}

/** Changes what a request asks for. */
export async function setWish(db: Db, id: string, wish: string): Promise<void> {
	await db.updateTable('office_requests').set({ wish }).where('id', '=', id).execute();
}

/** Requests of one kind about one person. */
export async function requestsAbout(
	db: Db,
	{ kind, personId }: { kind: string; personId: string }
): Promise<OfficeRequest[]> {
	const rows = await db
		.selectFrom('office_requests')
		.selectAll()
		.where('kind', '=', kind)
		.where('person_id', '=', personId)
		.execute();
	return rows.map(request);
}

function request(row: Tables['office_requests']): OfficeRequest {
	return {
		id: row.id,
		kind: row.kind,
		personId: row.person_id,
		wish: row.wish,
		askedBy: row.asked_by,
		askedAt: row.asked_at
	};
}
