import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Lets a comment propose words in place of those it quotes, in one language, and stores how it ended. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table comments add column lang text`,
		`alter table comments add column proposal text`,
		`alter table comments add column fate text`,
		`update comments set fate = 'settled' where settled_by is not null`
	]) {
		await sql.raw(statement).execute(db);
	}
}
