import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * What an office prepares before the day: what a review looks at, when a sitting begins and ends, who is
 * expected and how they came, and the force's own references, apart from the cases (S8).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table reviews add column focus_en text not null default ''`,
		`alter table reviews add column focus_cy text not null default ''`,
		`alter table reviews add column months integer`,
		`alter table sittings add column from_time text not null default ''`,
		`alter table sittings add column to_time text not null default ''`,
		`alter table attendance add column how text not null default 'room'`,
		`create table expected (
			sitting_id text not null references sittings (id),
			person_id text not null references people (id),
			says text not null,
			primary key (sitting_id, person_id))`,
		`create table case_references (
			case_id text primary key references cases (id),
			reference text not null)`
	]) {
		await sql.raw(statement).execute(db);
	}
}
