import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** When each voter first opened a version to which members may object. (A3) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table version_openings (
			review_id text not null references reviews (id),
			version integer not null,
			person_id text not null references people (id),
			at text not null,
			primary key (review_id, version, person_id))`
		)
		.execute(db);
}
