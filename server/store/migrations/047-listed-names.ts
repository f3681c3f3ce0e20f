import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Names that the office looks for in a review's report, one a line. For the office alone; they go with the papers. (A11) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table listed_names (
				review_id text primary key references reviews (id),
				names text not null)`
		)
		.execute(db);
}
