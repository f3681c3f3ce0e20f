import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The force's signed words in the other language, by the observation's block or the commitment. (A10) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table response_translations (
			review_id text not null references reviews (id),
			entry text not null,
			text text not null,
			by text not null references people (id),
			at text not null,
			primary key (review_id, entry))`
		)
		.execute(db);
}
