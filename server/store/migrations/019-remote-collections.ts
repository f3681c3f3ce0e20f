import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * A sitting that was cancelled can be followed by a remote collection: a sitting with a last day, whose groups are one
 * person each. (M6)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table sittings add column due text`,
		`alter table sittings add column instead_of text`,
		`alter table groups add column person_id text`
	]) {
		await sql.raw(statement).execute(db);
	}
}
