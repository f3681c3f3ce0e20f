import type { Db, Tx } from '../engine/database';

/** Why the office keeps words that look as if they identify somebody, in one block. (A11) */
export interface SettledIdentifier {
	blockId: string;
	/** As `keyOf` makes it of their kind and the words. */
	words: string;
	reason: string;
	/** Language of the reason. */
	lang: 'en' | 'cy' | null;
	by: string;
	at: Date;
}

export async function settledIdentifiers(db: Db, reviewId: string): Promise<SettledIdentifier[]> {
	const rows = await db
		.selectFrom('settled_identifiers')
		.selectAll()
		.where('review_id', '=', reviewId)
		.execute();
	return rows.map((row) => ({
		blockId: row.block_id,
		words: row.words,
		reason: row.reason,
		lang: row.lang,
		by: row.settled_by,
		at: new Date(row.settled_at)
	}));
}

/** The names that the office looks for in a review's report, as it listed them. (A11) */
export async function listedNames(db: Db, reviewId: string): Promise<string[]> {
	const row = await db
		.selectFrom('listed_names')
		.select('names')
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	return row ? row.names.split('\n') : [];
}

/** Replaces the listed names; an empty list deletes them. */
export async function setListedNames(
	tx: Tx,
	reviewId: string,
	names: readonly string[]
): Promise<void> {
	await tx.deleteFrom('listed_names').where('review_id', '=', reviewId).execute();
	if (names.length > 0)
		await tx
			.insertInto('listed_names')
			.values({ review_id: reviewId, names: names.join('\n') })
			.execute();
}

/** Takes the place of what was said of the same words before. */
export async function setKept(
	tx: Tx,
	reviewId: string,
	{ blockId, words, reason, lang, by, at }: SettledIdentifier
): Promise<void> {
	await dropSettled(tx, reviewId, { blockId, words });
	await tx
		.insertInto('settled_identifiers')
		.values({
			...{ review_id: reviewId, block_id: blockId, words, reason, lang },
			...{ settled_by: by, settled_at: at.toISOString() }
		})
		.execute();
}

export async function dropSettled(
	tx: Tx,
	reviewId: string,
	{ blockId, words }: Pick<SettledIdentifier, 'blockId' | 'words'>
): Promise<void> {
	await tx
		.deleteFrom('settled_identifiers')
		.where('review_id', '=', reviewId)
		.where('block_id', '=', blockId)
		.where('words', '=', words)
		.execute();
}
