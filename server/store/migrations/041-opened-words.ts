import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Words about a promise that the office opens to everybody, in the panel's languages, once a second person confirms them.
 * Evidence that was opened before, in one language and by one person, waits for both. (A10, A11)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`create table opened_words (
			id text not null primary key,
			review_id text not null references reviews (id),
			kind text not null,
			about text not null,
			en text not null,
			cy text not null,
			prepared_by text not null references people (id),
			prepared_at text not null,
			confirmed_by text references people (id),
			confirmed_at text,
			unique (kind, about))`,
		`insert into opened_words (id, review_id, kind, about, en, cy, prepared_by, prepared_at)
			select progress.id, commitments.review_id, 'evidence', progress.id,
				case when progress.lang = 'en' then progress.text else '' end,
				case when progress.lang = 'cy' then progress.text else '' end,
				progress.recorded_by, progress.recorded_at
			from progress join commitments on commitments.id = progress.commitment_id
			where progress.is_public = 1 and progress.taken_back_at is null`,
		'alter table progress drop column is_public'
	])
		await sql.raw(statement).execute(db);
}
