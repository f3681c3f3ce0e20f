import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Actions that a panel agreed at a sitting, and what it said of them when they came back. (A1, A13) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table actions (
			id text not null primary key,
			sitting_id text not null references sittings (id),
			n integer not null,
			case_id text references cases (id),
			text text not null,
			lang text not null,
			owner text not null,
			due text not null,
			agreed_by text not null references people (id),
			agreed_at text not null,
			taken_back_by text references people (id),
			taken_back_at text,
			unique (sitting_id, n))`,
		`create table action_returns (
			action_id text not null references actions (id),
			n integer not null,
			sitting_id text not null references sittings (id),
			says text not null,
			text text not null,
			lang text not null,
			recorded_by text not null references people (id),
			recorded_at text not null,
			primary key (action_id, n))`
	])
		await sql.raw(statement).execute(db);
}
