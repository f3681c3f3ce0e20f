import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Adds the number of cases at sealing. Existing versions get the review's present number. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table versions add column cases integer not null default 0`,
		`update versions set cases =
			(select count(*) from cases where cases.review_id = versions.review_id)`
	]) {
		await sql.raw(statement).execute(db);
	}
}
