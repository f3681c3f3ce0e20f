import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Words of a report that look as if they identify somebody, and why the office keeps them. For the office alone. (A11) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table settled_identifiers (
				review_id text not null references reviews (id),
				block_id text not null,
				words text not null,
				reason text not null,
				lang text,
				settled_by text not null references people (id),
				settled_at text not null,
				primary key (review_id, block_id, words))`
		)
		.execute(db);
}
