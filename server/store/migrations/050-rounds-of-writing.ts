import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Questions that are answered in writing before anybody speaks. What is written is in `boards.sqlite`, encrypted as private
 * notes are; here is only whose page is whose, and it is deleted with the pages when the sitting closes. (R13, M11)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table rounds (
			id text primary key, sitting_id text not null references sittings(id), case_id text references cases(id),
			question text not null, lang text not null, minutes integer not null,
			asked_by text not null references people(id), asked_at text not null,
			ended text, ended_by text references people(id), ended_at text)`
		)
		.execute(db);
	// At most one question of a sitting is open.
	await sql
		.raw(`create unique index rounds_open on rounds (sitting_id) where ended is null`)
		.execute(db);
	await sql
		.raw(
			`create table round_answers (
			id text primary key, round_id text not null references rounds(id),
			person_id text not null references people(id), signed_at text,
			used_case text references cases(id), used_by text references people(id), used_at text,
			unique (round_id, person_id))`
		)
		.execute(db);
	await sql
		.raw(`alter table destroyed_notes add column answers integer not null default 0`)
		.execute(db);
}
