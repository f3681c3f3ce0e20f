import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Shows of hands on a finding, a question or a grade, and what each person said. A sitting has one open show at most. What
 * a person said in a hidden one is deleted as it ends. (G5, R10)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table shows (
			id text primary key, sitting_id text not null references sittings(id), number integer not null,
			case_id text not null references cases(id), subject text not null, finding_id text,
			question text not null, lang text, kind text not null, covers text not null,
			words_en text, words_cy text,
			opened_by text not null references people(id), opened_at text not null,
			ended text, ended_by text references people(id), ended_at text,
			result text, held text, held_by text references people(id), held_at text)`,
		`create unique index show_numbers on shows (sitting_id, number)`,
		`create unique index one_open_show on shows (sitting_id) where ended is null`,
		`create table show_answers (
			show_id text not null references shows(id), person_id text not null references people(id),
			says text not null, reason text not null, lang text, primary key (show_id, person_id))`
	]) {
		await sql.raw(statement).execute(db);
	}
}
