import type { Db } from '../engine/database';

/** A text of the signed response in the other language. */
export interface ResponseTranslation {
	text: string;
	by: string;
	/** ISO instant. */
	at: string;
}

/** By the id of the observation's block, or of the commitment. */
export async function translationsOf(
	db: Db,
	reviewId: string
): Promise<Map<string, ResponseTranslation>> {
	const rows = await db
		.selectFrom('response_translations')
		.selectAll()
		.where('review_id', '=', reviewId)
		.execute();
	return new Map(rows.map(({ entry, text, by, at }) => [entry, { text, by, at }]));
}

/** An empty text takes the translation back. */
export async function setTranslation(
	db: Db,
	reviewId: string,
	entry: string,
	{ text, by, at }: ResponseTranslation
): Promise<void> {
	await db
		.deleteFrom('response_translations')
		.where('review_id', '=', reviewId)
		.where('entry', '=', entry)
		.execute();
	if (text === '') return;
	await db
		.insertInto('response_translations')
		.values({ review_id: reviewId, entry, text, by, at })
		.execute();
}
