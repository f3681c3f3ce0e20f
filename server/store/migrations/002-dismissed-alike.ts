import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Pairs of a case's points dismissed as not alike; the lesser id is point_a. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table dismissed_alike (
				case_id text not null references cases(id), point_a text not null, point_b text not null,
				dismissed_by text not null references people(id), dismissed_at text not null,
				primary key (case_id, point_a, point_b))`
		)
		.execute(db);
}
