import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Reports that were taken back to their draft to be corrected: why, and which version. What the force signed of it is kept
 * whole, a promise that the force makes no more keeps its records, and each version is considered by itself. (A7, A9, A12)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		'alter table reviews add column corrected integer not null default 0',
		`create table corrections (
			review_id text not null references reviews (id),
			version integer not null,
			reason_en text not null,
			reason_cy text not null,
			corrected_by text not null references people (id),
			corrected_at text not null,
			primary key (review_id, version))`,
		`create table earlier_responses (
			review_id text not null references reviews (id),
			version integer not null,
			content text not null,
			primary key (review_id, version))`,
		'alter table commitments add column made_at text',
		'alter table commitments add column left_out integer',
		'alter table considerations rename to considerations_before',
		`create table considerations (
			review_id text not null references reviews (id),
			version integer not null,
			person_id text not null references people (id),
			comments text not null,
			lang text not null,
			at text not null,
			primary key (review_id, version))`,
		`insert into considerations (review_id, version, person_id, comments, lang, at)
			select review_id, version, person_id, comments, lang, at from considerations_before`,
		'drop table considerations_before'
	])
		await sql.raw(statement).execute(db);
}
