import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Later days that the office gave the force for its answer, each with its reason. (A8) */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table target_extensions (
			sending_id text not null references sendings (id),
			n integer not null,
			due text not null,
			reason text not null,
			lang text not null,
			extended_by text not null references people (id),
			extended_at text not null,
			primary key (sending_id, n))`
		)
		.execute(db);
}
