import type { Language } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';

/** A question of the force on one observation, and the panel's answer. (A6) */
export interface Question {
	id: string;
	reviewId: string;
	/** Id of the observation's block. */
	block: string;
	text: string;
	lang: Language;
	askedBy: string;
	askedAt: string;
	/** Null while it waits. */
	answer: { text: string; lang: Language; by: string; at: string } | null;
}

/** Oldest first. */
export async function questionsOf(db: Db, reviewId: string): Promise<Question[]> {
	const rows = await db
		.selectFrom('questions')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('asked_at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, reviewId: row.review_id, block: row.block_id },
		...{ text: row.text, lang: row.lang, askedBy: row.asked_by, askedAt: row.asked_at },
		answer:
			row.answer === null
				? null
				: {
						text: row.answer,
						lang: row.answer_lang ?? 'en',
						by: row.answered_by ?? '',
						at: row.answered_at ?? ''
					}
	}));
}

export async function addQuestion(db: Db, question: Omit<Question, 'answer'>): Promise<void> {
	const { id, reviewId, block, text, lang, askedBy, askedAt } = question;
	await db
		.insertInto('questions')
		.values({
			...{ id, review_id: reviewId, block_id: block, text, lang },
			...{ asked_by: askedBy, asked_at: askedAt },
			...{ answer: null, answer_lang: null, answered_by: null, answered_at: null }
		})
		.execute();
}

export async function setQuestionAnswer(
	db: Db,
	id: string,
	{ text, lang, by, at }: NonNullable<Question['answer']>
): Promise<void> {
	await db
		.updateTable('questions')
		.set({ answer: text, answer_lang: lang, answered_by: by, answered_at: at })
		.where('id', '=', id)
		.execute();
}

/** An observation that the force gave to another department. */
export interface PassedRow {
	id: string;
	reviewId: string;
	block: string;
	department: string;
	/** Who answers there. The office gives them a sign-in link. */
	name: string;
	email: string;
	role: string;
	note: string;
	lang: Language;
	passedBy: string;
	passedAt: string;
	/** Null while it is with them. */
	endedAt: string | null;
}

/** Oldest first. */
export async function passedRowsOf(db: Db, reviewId: string): Promise<PassedRow[]> {
	const rows = await db
		.selectFrom('passed_rows')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('passed_at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, reviewId: row.review_id, block: row.block_id },
		...{ department: row.department, name: row.name, email: row.email, role: row.role },
		...{ note: row.note, lang: row.lang },
		...{ passedBy: row.passed_by, passedAt: row.passed_at, endedAt: row.ended_at }
	}));
}

export async function addPassedRow(db: Db, row: Omit<PassedRow, 'endedAt'>): Promise<void> {
	await db
		.insertInto('passed_rows')
		.values({
			...{ id: row.id, review_id: row.reviewId, block_id: row.block },
			...{ department: row.department, name: row.name, email: row.email, role: row.role },
			...{ note: row.note, lang: row.lang },
			...{ passed_by: row.passedBy, passed_at: row.passedAt },
			...{ ended_by: null, ended_at: null }
		})
		.execute();
}

export async function endPassedRow(db: Db, id: string, by: string, at: Date): Promise<void> {
	await db
		.updateTable('passed_rows')
		.set({ ended_by: by, ended_at: at.toISOString() })
		.where('id', '=', id)
		.execute();
}
