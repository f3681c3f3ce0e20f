import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Replies to comments on a report. A reply cannot be replied to. (A4) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table comment_replies (
			id text primary key,
			comment_id text not null references comments (id),
			person_id text not null references people (id),
			text text not null,
			text_lang text,
			at text not null)`
		)
		.execute(db);
	await sql.raw('create index comment_replies_of on comment_replies (comment_id)').execute(db);
}
