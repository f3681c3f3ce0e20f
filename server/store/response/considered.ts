import type { Language } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';
import type { Review } from '../report/reviews';

/** That the Commissioner, or who does it in their place, considered report and response. (A9) */
export interface Consideration {
	reviewId: string;
	version: number;
	personId: string;
	/** May be empty. */
	comments: string;
	lang: Language;
	at: string;
}

/** Those of all versions, oldest first. */
export async function considerationsOf(db: Db, reviewId: string): Promise<Consideration[]> {
	const rows = await db
		.selectFrom('considerations')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('version')
		.execute();
	return rows.map(({ version, person_id, comments, lang, at }) => ({
		...{ reviewId, version, personId: person_id, comments, lang, at }
	}));
}

/** The latest consideration of a version that was not corrected since; null if there is none. */
export async function considerationOf(
	db: Db,
	{ id, corrected = 0 }: Pick<Review, 'id' | 'corrected'>
): Promise<Consideration | null> {
	return (await considerationsOf(db, id)).findLast(({ version }) => version > corrected) ?? null;
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
