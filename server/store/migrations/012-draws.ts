import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Draws of a review: what was sealed, the public word, what was drawn, and cases replaced since. (S4) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
	`create table draws (
		review_id text not null references reviews(id), number integer not null, plan text not null,
		list_id text not null references lists(id), list_hash text not null,
		strata_hash text, k text not null, commitment text not null,
		committed_by text not null references people(id), committed_at text not null, again text,
		word text, word_by text references people(id), drawn_at text, drawn text,
		primary key (review_id, number))`,
	`create table draw_replacements (
		review_id text not null, number integer not null, position integer not null,
		case_number integer not null, out_reference text not null, in_reference text not null,
		reason text not null, by_id text not null references people(id), at text not null,
		primary key (review_id, number, position),
		foreign key (review_id, number) references draws(review_id, number))`
];
