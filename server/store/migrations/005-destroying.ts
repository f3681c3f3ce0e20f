import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Reviews of whose writing the destruction has begun: from then on nothing can be held. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table destroying_writing (
			review_id text primary key references reviews(id), begun_at text not null)`
		)
		.execute(db);
}
