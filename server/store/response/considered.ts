import type { Db } from '../engine/database';

type Lang = 'en' | 'cy';

/** That the Commissioner, or who does it in their place, considered report and response. (A9) */
export interface Consideration {
	reviewId: string;
	version: number;
	personId: string;
	/** May be empty. */
	comments: string;
	lang: Lang;
	at: string;
}

export async function considerationOf(db: Db, reviewId: string): Promise<Consideration | null> {
	const row = await db
		.selectFrom('considerations')
		.selectAll()
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	if (!row) return null;
	const { version, comments, lang, at } = row;
	return { reviewId, version, personId: row.person_id, comments, lang, at };
}

export async function addConsideration(db: Db, given: Consideration): Promise<void> {
	const { reviewId, personId, ...rest } = given;
	await db
		.insertInto('considerations')
		.values({ review_id: reviewId, person_id: personId, ...rest })
		.execute();
}

/** Id of the person who considers the report in the Commissioner's place; null where nobody is named. */
export async function delegateOf(db: Db, reviewId: string): Promise<string | null> {
	const row = await db
		.selectFrom('delegates')
		.select('person_id')
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	return row?.person_id ?? null;
}

/** @param named null where nobody is any more */
export async function setDelegate(
	db: Db,
	reviewId: string,
	named: { personId: string; by: string; at: Date } | null
): Promise<void> {
	await db.deleteFrom('delegates').where('review_id', '=', reviewId).execute();
	if (!named) return;
	await db
		.insertInto('delegates')
		.values({
			...{ review_id: reviewId, person_id: named.personId },
			...{ named_by: named.by, at: named.at.toISOString() }
		})
		.execute();
}
