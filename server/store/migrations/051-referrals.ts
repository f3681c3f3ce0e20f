import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Issues raised by the public that a member refers to the panel. Those on an agenda are named by its items. (M12) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table referrals (
				id text primary key,
				referred_by text not null references people (id),
				referred_at text not null,
				issue text not null,
				lang text not null,
				declined_by text references people (id),
				declined_at text,
				reason text,
				reason_lang text)`
		)
		.execute(db);
}
