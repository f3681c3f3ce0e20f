import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Lets a case have another form than its review's own, and stores the panel's grade of a case. Existing cases keep
 * the form of their review: `form` is null. (R10)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table reviews add column other_forms text not null default '[]'`,
		`alter table cases add column form text`,
		`create table agreed_grades (
			case_id text primary key references cases(id), grade text not null,
			recorded_by text not null references people(id), recorded_at text not null)`
	]) {
		await sql.raw(statement).execute(db);
	}
}
