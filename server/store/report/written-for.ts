import type { Pair, WrittenFor } from '../../../src/lib/meeting/report/two-languages';
import type { Db, Tx } from '../engine/database';
import { insertRows } from '../engine/many-rows';

/** What is known of the texts of each block, by its id. (A10) */
export async function pairsKept(db: Db, reviewId: string): Promise<Map<string, Pair>> {
	const rows = await db
		.selectFrom('written_for')
		.selectAll()
		.where('review_id', '=', reviewId)
		.execute();
	const pairs = new Map<string, Partial<Record<'en' | 'cy', WrittenFor>>>();
	for (const { block_id: id, lang, words, of_words: of, round } of rows) {
		pairs.set(id, { ...pairs.get(id), [lang]: { words, of, round } });
	}
	return pairs;
}

/** Takes the place of what was known of these blocks. */
export async function keepPairs(
	tx: Tx,
	reviewId: string,
	pairs: ReadonlyMap<string, Pair>
): Promise<void> {
	await tx
		.deleteFrom('written_for')
		.where('review_id', '=', reviewId)
		.where('block_id', 'in', [...pairs.keys()])
		.execute();
	const rows = [...pairs].flatMap(([id, pair]) =>
		Object.entries(pair).map(([lang, each]) => ({ id, lang: lang as 'en' | 'cy', ...each }))
	);
	const columns = ['review_id', 'block_id', 'lang', 'words', 'of_words', 'round'] as const;
	await insertRows(tx, { table: 'written_for', columns }, rows, (row) => ({
		...{ review_id: reviewId, block_id: row.id, lang: row.lang },
		...{ words: row.words, of_words: row.of, round: row.round }
	}));
}
