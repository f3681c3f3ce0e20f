import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Reviews whose record of who wrote what is being destroyed; they can no longer be put on hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table destroying_writing (
			review_id text primary key references reviews(id), begun_at text not null)`
		)
		.execute(db);
}
