import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Letters that acts have written for people, each in the transaction of its act, and how often a sitting was changed. */
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
