import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Holds on destroying the record of who wrote what, and when that record was destroyed. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table holds (
			id text primary key, review_id text not null references reviews(id), reason text not null,
			placed_by text not null references people(id), placed_at text not null,
			released_by text references people(id), released_at text)`,
		`create unique index one_hold on holds(review_id) where released_at is null`,
		`create table destroyed_writing (
			review_id text primary key references reviews(id), due text not null, at text not null)`
	]) {
		await sql.raw(statement).execute(db);
	}
}
