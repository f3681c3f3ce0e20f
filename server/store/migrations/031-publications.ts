import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Versions that were checked for what identifies people, and those that were published, withdrawn ones too. (A9–A11) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table identifier_checks (
			review_id text not null references reviews (id),
			version integer not null,
			person_id text not null references people (id),
			at text not null,
			primary key (review_id, version))`,
		`create table publications (
			id text not null primary key,
			review_id text not null references reviews (id),
			version integer not null,
			hash text not null,
			published_by text not null references people (id),
			published_at text not null,
			withdrawn_by text references people (id),
			withdrawn_at text,
			reason_en text,
			reason_cy text)`,
		`create index publications_of on publications (review_id)`
	])
		await sql.raw(statement).execute(db);
}
