import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** What happens to a report after approval: who was sent it and read it, and what the force answered. (A5–A9) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table sendings (
			id text not null primary key,
			review_id text not null references reviews (id),
			n integer not null,
			version integer not null,
			hash text not null,
			step text not null,
			sent_by text not null references people (id),
			sent_at text not null,
			recalled_by text references people (id),
			recalled_at text)`,
		`create table readings (
			sending_id text not null references sendings (id),
			person_id text not null references people (id),
			at text not null,
			primary key (sending_id, person_id))`,
		`create table questions (
			id text not null primary key,
			review_id text not null references reviews (id),
			block_id text not null,
			text text not null,
			lang text not null,
			asked_by text not null references people (id),
			asked_at text not null,
			answer text,
			answer_lang text,
			answered_by text references people (id),
			answered_at text)`,
		`create table passed_rows (
			id text not null primary key,
			review_id text not null references reviews (id),
			block_id text not null,
			department text not null,
			name text not null,
			email text not null,
			role text not null,
			note text not null,
			lang text not null,
			passed_by text not null references people (id),
			passed_at text not null,
			ended_by text references people (id),
			ended_at text)`,
		`create table responses (
			review_id text not null primary key references reviews (id),
			version integer not null,
			seq integer not null,
			hash text not null,
			signed_by text not null references people (id),
			signed_at text not null)`,
		`create table response_answers (
			review_id text not null references responses (review_id),
			block_id text not null,
			position text not null,
			text text not null,
			lang text not null,
			primary key (review_id, block_id))`,
		`create table commitments (
			id text not null primary key,
			review_id text not null references responses (review_id),
			text text not null,
			lang text not null,
			owner text not null,
			due text not null,
			place integer not null)`,
		`create table commitment_links (
			commitment_id text not null references commitments (id),
			block_id text not null,
			primary key (commitment_id, block_id))`,
		`create table considerations (
			review_id text not null primary key references reviews (id),
			version integer not null,
			person_id text not null references people (id),
			comments text not null,
			lang text not null,
			at text not null)`,
		`create table delegates (
			review_id text not null primary key references reviews (id),
			person_id text not null references people (id),
			named_by text not null references people (id),
			at text not null)`,
		`create table early_feedback (
			id text not null primary key,
			review_id text not null references reviews (id),
			text text not null,
			lang text not null,
			given_by text not null references people (id),
			at text not null)`
	])
		await sql.raw(statement).execute(db);
}
