import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Changes that one answer asks for at other places, as JSON `[{place, because}]`. (A3) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql.raw(`alter table answers add column further text not null default '[]'`).execute(db);
}
