import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Who stands in for which member at a sitting, who briefed them and on which day. (P11) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table substitutes (
			sitting_id text not null references sittings (id),
			person_id text not null references people (id),
			member_id text not null references people (id),
			briefed_by text not null references people (id),
			briefed_at text not null,
			primary key (sitting_id, person_id))`
		)
		.execute(db);
}
