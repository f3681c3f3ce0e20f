import type { Day } from '../../../src/lib/meeting/calendar';
import type { Course } from '../../../src/lib/meeting/report/retention';
import type { Db, Tx } from '../engine/database';
import type { Review } from './reviews';

export interface Hold {
	id: string;
	reason: string;
	/** Language of the reason; null where it is not known. */
	lang: 'en' | 'cy' | null;
	by: string;
	at: string;
}

export async function courseOf(db: Db, review: Review): Promise<Course> {
	const sittings = await db
		.selectFrom('sittings')
		.leftJoin('events', (join) =>
			join.onRef('events.sitting_id', '=', 'sittings.id').on('events.kind', '=', 'closed')
		)
		.select(['sittings.stage', 'events.at'])
		.where('sittings.review_id', '=', review.id)
		.execute();
	const latest = await db
		.selectFrom('versions')
		.select('sealed_at')
		.where('review_id', '=', review.id)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return {
		step: review.step,
		approvedAt: review.approvedAt,
		sealedAt: latest?.sealed_at ?? null,
		sittings: sittings.map(({ stage, at }) => ({ stage, closedAt: at }))
	};
}

/** The hold that is in force on a review; null where there is none. */
export async function holdOn(db: Db, reviewId: string): Promise<Hold | null> {
	const row = await db
		.selectFrom('holds')
		.selectAll()
		.where('review_id', '=', reviewId)
		.where('released_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	return {
		id: row.id,
		reason: row.reason,
		lang: row.lang,
		by: row.placed_by,
		at: row.placed_at
	};
}

export async function placeHold(tx: Tx, reviewId: string, hold: Hold): Promise<void> {
	await tx
		.insertInto('holds')
		.values({
			id: hold.id,
			review_id: reviewId,
			reason: hold.reason,
			lang: hold.lang,
			placed_by: hold.by,
			placed_at: hold.at,
			released_by: null,
			released_at: null
		})
		.execute();
}

export async function releaseHold(tx: Tx, id: string, by: string, at: Date): Promise<void> {
	await tx
		.updateTable('holds')
		.set({ released_by: by, released_at: at.toISOString() })
		.where('id', '=', id)
		.execute();
}

/** When the record of who wrote what was destroyed, ISO 8601; null while it exists. */
export async function writingDestroyedAt(db: Db, reviewId: string): Promise<string | null> {
	const row = await db
		.selectFrom('destroyed_writing')
		.select('at')
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	return row?.at ?? null;
}

/** After this no hold can be placed. Calling it again after a crash changes nothing. */
export async function beginDestroying(tx: Tx, reviewId: string, at: Date): Promise<void> {
	await tx
		.insertInto('destroying_writing')
		.values({ review_id: reviewId, begun_at: at.toISOString() })
		.onConflict((conflict) => conflict.column('review_id').doNothing())
		.execute();
}

/** When a destruction began that has not ended, ISO instant; null where there is none. */
export async function destroyingSince(db: Db, reviewId: string): Promise<string | null> {
	const row = await db
		.selectFrom('destroying_writing')
		.select('begun_at')
		.where('review_id', '=', reviewId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('destroyed_writing')
						.select('destroyed_writing.review_id')
						.whereRef('destroyed_writing.review_id', '=', 'destroying_writing.review_id')
				)
			)
		)
		.executeTakeFirst();
	return row?.begun_at ?? null;
}

/** Removes the mark of a destruction under way. Call it once what was destroyed is recorded. */
export async function endDestroying(tx: Tx, reviewId: string): Promise<void> {
	await tx.deleteFrom('destroying_writing').where('review_id', '=', reviewId).execute();
}

export async function markWritingDestroyed(
	tx: Tx,
	reviewId: string,
	{ due, at }: { due: Day; at: Date }
): Promise<void> {
	await tx
		.insertInto('destroyed_writing')
		.values({ review_id: reviewId, due, at: at.toISOString() })
		.execute();
}

/**
 * History that was not yet destroyed is kept, and destroyed after its time again. A board whose history was destroyed
 * keeps none afterwards (docs/decisions/0034). A destruction that is under way, or was cut off, stays on record until
 * destroy-writing has told of it.
 */
export async function keepWritingAgain(tx: Tx, reviewId: string): Promise<void> {
	if ((await destroyingSince(tx, reviewId)) === null) await endDestroying(tx, reviewId);
	await tx.deleteFrom('destroyed_writing').where('review_id', '=', reviewId).execute();
}
