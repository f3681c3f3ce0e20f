import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The letters that acts write, and a count of the changes of each sitting, which its calendar file needs. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table outbox (
			id text not null primary key,
			n integer not null,
			person_id text references people(id),
			address text,
			kind text not null,
			about text not null,
			made_at text not null,
			not_before text not null,
			state text not null,
			tries integer not null,
			lease_until text,
			state_at text not null,
			error text)`,
		`create unique index outbox_n on outbox (n)`,
		`create index outbox_due on outbox (state, not_before)`,
		`alter table sittings add column revision integer not null default 0`
	])
		await sql.raw(statement).execute(db);
}
