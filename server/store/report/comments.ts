import type { Db } from '../engine/database';

/** How a comment ended; a proposed change is accepted or declined. */
export type Fate = 'settled' | 'accepted' | 'declined';

/** A comment on a block of the draft or of a sealed version, by one author; `fate` says how it ended (A4). */
export interface Comment {
	id: string;
	reviewId: string;
	blockId: string;
	/** The quoted words; '' where the comment is about the whole block. */
	quote: string;
	/** Language of the block's text that was quoted. */
	lang: 'en' | 'cy' | null;
	/** What is proposed in place of the quoted words. */
	proposal: string | null;
	personId: string;
	text: string;
	/** Language the author wrote in; null where it is not known. */
	textLang: 'en' | 'cy' | null;
	at: string;
	settledBy: string | null;
	settledAt: string | null;
	/** Null while it is open. */
	fate: Fate | null;
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
		lang: row.lang,
		proposal: row.proposal,
		personId: row.person_id,
		text: row.text,
		textLang: row.text_lang,
		at: row.at,
		settledBy: row.settled_by,
		settledAt: row.settled_at,
		fate: row.fate === 'accepting' ? null : row.fate
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
			lang: comment.lang,
			proposal: comment.proposal,
			person_id: comment.personId,
			text: comment.text,
			text_lang: comment.textLang,
			at: comment.at,
			settled_by: null,
			settled_at: null,
			fate: null
		})
		.execute();
}

/** Marks an open proposal as being accepted. False where it has ended, or another acceptance is under way. */
export async function claimComment(db: Db, id: string): Promise<boolean> {
	const claimed = await db
		.updateTable('comments')
		.set({ fate: 'accepting' })
		.where('id', '=', id)
		.where('fate', 'is', null)
		.returning('id')
		.execute();
	return claimed.length > 0;
}

/** Opens proposals again whose acceptance was not finished: one of them, or all at a start. */
export async function releaseClaims(db: Db, id?: string): Promise<void> {
	const claimed = db.updateTable('comments').set({ fate: null }).where('fate', '=', 'accepting');
	await (id === undefined ? claimed : claimed.where('id', '=', id)).execute();
}

/** Ends a comment. It must be claimed to be accepted, and open for any other end; otherwise returns false. */
export async function setSettled(
	db: Db,
	id: string,
	{ by, at, fate }: { by: string; at: Date; fate: Fate }
): Promise<boolean> {
	const from = fate === 'accepted' ? 'accepting' : null;
	const ended = await db
		.updateTable('comments')
		.set({ settled_by: by, settled_at: at.toISOString(), fate })
		.where('id', '=', id)
		.where('fate', from === null ? 'is' : '=', from)
		.returning('id')
		.execute();
	return ended.length > 0;
}
