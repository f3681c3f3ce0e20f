import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Which reviews' papers are destroyed, with the certificate of it (X4); and who has confirmed that a paper is not
 * redacted. Papers from before that are not redacted wait to be confirmed. (S6)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table destroyed_papers (
			review_id text primary key references reviews(id), due text not null,
			by_id text not null references people(id), at text not null,
			certificate text not null, finished_at text)`
		)
		.execute(db);
	for (const column of ['marked_by', 'confirmed_by', 'confirmed_at', 'confirmed_alone'])
		await sql.raw(`alter table files add column ${column} text`).execute(db);
}
