import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * On which device a session began and when it was last used (seconds); what waits for a second person of the
 * office; and what the office did to somebody's account.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
	`alter table sessions add column device text not null default ''`,
	`alter table sessions add column seen_at integer not null default 0`,
	`update sessions set seen_at = started_at`,
	`create table office_requests (
		id text primary key, kind text not null, person_id text references people(id), wish text not null,
		asked_by text not null references people(id), asked_at text not null)`,
	`create table account_notices (
		id text primary key, person_id text not null references people(id), kind text not null,
		by_id text references people(id), at text not null, seen_at text)`,
	`create index account_notices_of on account_notices(person_id)`
];
