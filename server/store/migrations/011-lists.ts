import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Lists of cases that samples are drawn from, apart from the cases: their references are the office's alone. (S1, S8) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table lists (
			id text primary key,
			review_id text not null references reviews (id),
			file_name text not null,
			imported_by text not null references people (id),
			imported_at text not null,
			meeting text not null,
			months integer not null,
			window_from text not null,
			window_to text not null,
			reason text not null,
			matched text not null,
			kept text not null,
			accepted integer not null,
			refused integer not null,
			ignored integer not null,
			drawn_at text)`,
		`create index lists_review on lists (review_id)`,
		`create table list_rows (
			list_id text not null references lists (id),
			row integer not null,
			reference text not null,
			opened text,
			closed text not null,
			"values" text not null,
			primary key (list_id, row))`,
		`create table list_refused (
			list_id text not null references lists (id),
			row integer not null,
			reference text not null,
			fault text not null,
			primary key (list_id, row))`,
		`create table list_matches (
			panel_id text primary key references panels (id),
			match text not null)`
	]) {
		await sql.raw(statement).execute(db);
	}
}
