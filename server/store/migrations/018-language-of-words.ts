import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Keeps the language in which somebody wrote words that are shown to others. Unknown, null, of older words. (X2) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table answers add column outcome_lang text`,
		`alter table comments add column text_lang text`,
		`alter table holds add column lang text`,
		`alter table agreed_answers add column lang text`
	]) {
		await sql.raw(statement).execute(db);
	}
}
