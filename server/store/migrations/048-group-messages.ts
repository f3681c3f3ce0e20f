import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Messages of who leads a sitting to its groups, who has read them, and the case that a call for help is about. A message
 * stays where its group is taken back; none of them is about a case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table group_messages (
			id text primary key, sitting_id text not null references sittings (id), group_id text,
			text text not null, lang text not null, sent_by text not null references people (id),
			sent_at text not null)`,
		`create index group_messages_of on group_messages (sitting_id)`,
		`create table message_readings (
			message_id text not null references group_messages (id),
			person_id text not null references people (id), at text not null,
			primary key (message_id, person_id))`,
		`alter table help add column case_id text`
	])
		await sql.raw(statement).execute(db);
}
