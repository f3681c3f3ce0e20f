import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Adds the time a session began (seconds since 1970), to limit its life. Existing sessions get their latest renewal. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table sessions add column started_at integer not null default 0`,
		`update sessions set started_at = expires_at - 43200`
	]) {
		await sql.raw(statement).execute(db);
	}
}
