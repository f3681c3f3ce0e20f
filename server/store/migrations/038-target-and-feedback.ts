import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Later days that the office gave the force for its answer, each with its reason; and early feedback in both languages,
 * which nothing has used so far. (A5, A8)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table target_extensions (
			sending_id text not null references sendings (id),
			n integer not null,
			due text not null,
			reason text not null,
			lang text not null,
			extended_by text not null references people (id),
			extended_at text not null,
			primary key (sending_id, n))`,
		'drop table early_feedback',
		`create table early_feedback (
			id text not null primary key,
			review_id text not null references reviews (id),
			n integer not null,
			en text not null,
			cy text not null,
			given_by text not null references people (id),
			at text not null,
			withdrawn_by text references people (id),
			withdrawn_at text,
			reason text,
			reason_lang text,
			unique (review_id, n))`
	])
		await sql.raw(statement).execute(db);
}
