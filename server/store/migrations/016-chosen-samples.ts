import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Cases of a review that were chosen for a purpose: by whom, when and why. They are not random. (S5) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table chosen_samples (
			review_id text not null references reviews(id), number integer not null,
			case_references text not null, reason text not null,
			chosen_by text not null references people(id), chosen_at text not null,
			primary key (review_id, number))`
		)
		.execute(db);
}
