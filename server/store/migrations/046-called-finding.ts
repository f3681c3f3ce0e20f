import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** The chair brings everybody to one finding of the case that the room is on. (G1) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table sittings add column here_finding text`.execute(db);
}
