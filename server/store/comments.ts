import type { Db } from './database';

/** A comment on a block of the draft or a sealed version: one author, and a fate (A4). */
export interface Comment {
	id: string;
	reviewId: string;
	blockId: string;
	quote: string;
	personId: string;
	text: string;
	at: string;
	settledBy: string | null;
}

export async function commentsOf(db: Db, reviewId: string): Promise<Comment[]> {
	const rows = await db
		.selectFrom('comments')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		reviewId: row.review_id,
		blockId: row.block_id,
		quote: row.quote,
		personId: row.person_id,
		text: row.text,
		at: row.at,
		settledBy: row.settled_by
	}));
}

export async function addComment(db: Db, comment: Comment): Promise<void> {
	await db
		.insertInto('comments')
		.values({
			id: comment.id,
			review_id: comment.reviewId,
			block_id: comment.blockId,
			quote: comment.quote,
			person_id: comment.personId,
			text: comment.text,
			at: comment.at,
			settled_by: null,
			settled_at: null
		})
		.execute();
}

export async function settleComment(db: Db, id: string, by: string, at: Date): Promise<void> {
	await db
		.updateTable('comments')
		.set({ settled_by: by, settled_at: at.toISOString() })
		.where('id', '=', id)
		.execute();
}
