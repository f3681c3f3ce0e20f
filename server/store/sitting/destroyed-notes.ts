import type { Db, Tx } from '../engine/database';

/** The certificate of a sitting's private papers: how many there were, and when they were destroyed. (M11) */
export interface DestroyedNotes {
	notes: number;
	/** Pages on which questions were answered in writing, blank ones included. */
	answers: number;
	/** ISO instant; null while their destruction is under way. */
	at: string | null;
}

/** Null where the notes were not destroyed yet, or were destroyed by a version that kept no certificate. */
export async function destroyedNotesOf(db: Db, sittingId: string): Promise<DestroyedNotes | null> {
	const row = await db
		.selectFrom('destroyed_notes')
		.select(['notes', 'answers', 'at'])
		.where('sitting_id', '=', sittingId)
		.executeTakeFirst();
	return row ?? null;
}

/** Records the number of notes before the first is destroyed. After a crash the first number stays. */
export async function countNotes(
	tx: Tx,
	sittingId: string,
	{ notes, answers }: Pick<DestroyedNotes, 'notes' | 'answers'>
): Promise<void> {
	await tx
		.insertInto('destroyed_notes')
		.values({ sitting_id: sittingId, notes, answers, at: null })
		.onConflict((conflict) => conflict.column('sitting_id').doNothing())
		.execute();
}

export async function markNotesDestroyed(tx: Tx, sittingId: string, at: Date): Promise<void> {
	await tx
		.updateTable('destroyed_notes')
		.set({ at: at.toISOString() })
		.where('sitting_id', '=', sittingId)
		.execute();
}

/** Sittings that are over and whose review is not on hold. `isUnfinished`: the destruction of their notes has begun. */
export async function sittingsToPurge(
	db: Db
): Promise<{ sittingId: string; isUnfinished: boolean }[]> {
	const rows = await db
		.selectFrom('sittings')
		.leftJoin('holds', (join) =>
			join.onRef('holds.review_id', '=', 'sittings.review_id').on('holds.released_at', 'is', null)
		)
		.leftJoin('destroyed_notes', 'destroyed_notes.sitting_id', 'sittings.id')
		.select(['sittings.id', 'destroyed_notes.notes', 'destroyed_notes.at'])
		.where('sittings.stage', 'in', ['closed', 'cancelled'])
		.where('holds.id', 'is', null)
		.execute();
	return rows.map(({ id, notes, at }) => ({
		sittingId: id,
		isUnfinished: notes !== null && at === null
	}));
}
