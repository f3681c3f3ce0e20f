import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A version that came to a step with new readers. */
export interface ReportSending {
	id: string;
	reviewId: string;
	version: number;
	hash: string;
	/** The panel's step that it came to. */
	step: string;
	sentBy: string;
	/** ISO instants. */
	sentAt: string;
	recalledBy: string | null;
	recalledAt: string | null;
}

/** When a reader outside the panel opened it first. */
export interface FirstReading {
	sendingId: string;
	personId: string;
	at: string;
}

/** Oldest first. */
export async function sendingsOf(db: Db, reviewId: string): Promise<ReportSending[]> {
	const rows = await db
		.selectFrom('sendings')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('n')
		.execute();
	return rows.map(sending);
}

export async function addSending(
	db: Db,
	given: Omit<ReportSending, 'recalledBy' | 'recalledAt'>
): Promise<void> {
	const n = (await sendingsOf(db, given.reviewId)).length + 1;
	const { id, reviewId, version, hash, step, sentBy, sentAt } = given;
	await db
		.insertInto('sendings')
		.values({
			...{ id, n, review_id: reviewId, version, hash, step, sent_by: sentBy, sent_at: sentAt },
			...{ recalled_by: null, recalled_at: null }
		})
		.execute();
}

export async function markRecalled(db: Db, id: string, by: string, at: Date): Promise<void> {
	await db
		.updateTable('sendings')
		.set({ recalled_by: by, recalled_at: at.toISOString() })
		.where('id', '=', id)
		.execute();
}

/** Oldest first. */
export async function readingsOf(db: Db, reviewId: string): Promise<FirstReading[]> {
	const rows = await db
		.selectFrom('readings')
		.innerJoin('sendings', 'sendings.id', 'readings.sending_id')
		.select(['readings.sending_id', 'readings.person_id', 'readings.at'])
		.where('sendings.review_id', '=', reviewId)
		.orderBy('readings.at')
		.orderBy('readings.person_id')
		.execute();
	return rows.map(({ sending_id, person_id, at }) => ({
		sendingId: sending_id,
		personId: person_id,
		at
	}));
}

/** Whether this was the person's first reading of it. */
export async function addReading(
	db: Db,
	{ sendingId, personId, at }: { sendingId: string; personId: string; at: Date }
): Promise<boolean> {
	const kept = await db
		.insertInto('readings')
		.values({ sending_id: sendingId, person_id: personId, at: at.toISOString() })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0;
}

function sending(row: Tables['sendings']): ReportSending {
	return {
		...{ id: row.id, reviewId: row.review_id, version: row.version, hash: row.hash },
		...{ step: row.step, sentBy: row.sent_by, sentAt: row.sent_at },
		...{ recalledBy: row.recalled_by, recalledAt: row.recalled_at }
	};
}
