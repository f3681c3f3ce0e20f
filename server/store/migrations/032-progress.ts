import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How the force's commitments are kept: progress, moved due dates, and what the panel said when they came back. (A7, A13) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table progress (
			id text not null primary key,
			commitment_id text not null references commitments (id),
			n integer not null,
			state text not null,
			day text not null,
			text text not null,
			lang text not null,
			by_force integer not null,
			is_public integer not null,
			recorded_by text not null references people (id),
			recorded_at text not null,
			taken_back_by text references people (id),
			taken_back_at text,
			reason text,
			reason_lang text,
			unique (commitment_id, n))`,
		`create table moved_dues (
			commitment_id text not null references commitments (id),
			n integer not null,
			due text not null,
			reason text not null,
			lang text not null,
			moved_by text not null references people (id),
			moved_at text not null,
			primary key (commitment_id, n))`,
		`create table returns (
			commitment_id text not null references commitments (id),
			n integer not null,
			sitting_id text not null references sittings (id),
			says text not null,
			text text not null,
			lang text not null,
			recorded_by text not null references people (id),
			recorded_at text not null,
			primary key (commitment_id, n))`
	])
		await sql.raw(statement).execute(db);
}
