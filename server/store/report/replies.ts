import type { Db, Tx } from '../engine/database';

/** A reply to a comment, by one author. It is settled with the comment. */
export interface Reply {
	id: string;
	commentId: string;
	personId: string;
	text: string;
	/** Language the author wrote in; null where it is not known. */
	textLang: 'en' | 'cy' | null;
	/** ISO instant. */
	at: string;
}

/** Oldest first. */
export async function repliesIn(db: Db, reviewId: string): Promise<Reply[]> {
	const rows = await db
		.selectFrom('comment_replies')
		.innerJoin('comments', 'comments.id', 'comment_replies.comment_id')
		.selectAll('comment_replies')
		.where('comments.review_id', '=', reviewId)
		.orderBy('comment_replies.at')
		.orderBy('comment_replies.id')
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, commentId: row.comment_id, personId: row.person_id },
		...{ text: row.text, textLang: row.text_lang, at: row.at }
	}));
}

export async function addReply(tx: Tx, reply: Reply): Promise<void> {
	const { id, text, at } = reply;
	await tx
		.insertInto('comment_replies')
		.values({
			...{ id, comment_id: reply.commentId, person_id: reply.personId },
			...{ text, text_lang: reply.textLang, at }
		})
		.execute();
}
