import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** A member holds a seat of the panel, by its id in the settings; null holds none. (P12) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table people add column seat text`.execute(db);
}
