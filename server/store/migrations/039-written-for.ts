import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** For which words of the other language each text of a report was written: hashes, no words. (A10) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table written_for (
			review_id text not null references reviews (id),
			block_id text not null,
			lang text not null,
			words text not null,
			of_words text not null,
			round integer,
			primary key (review_id, block_id, lang))`
		)
		.execute(db);
}
