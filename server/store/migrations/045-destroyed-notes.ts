import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How many private notes of a sitting were destroyed, and when: the certificate. Nothing of whose they were. (M11) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table destroyed_notes (
			sitting_id text primary key references sittings(id), notes integer not null, at text)`
		)
		.execute(db);
}
