import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * A panel's own case forms. Each row is one form from one version of the panel's settings on; `form` is null where the
 * form was removed at that version. (R2, X6)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql
		.raw(
			`create table panel_forms (
				panel_id text not null references panels (id),
				form_id text not null,
				version integer not null,
				name text not null,
				form text,
				primary key (panel_id, form_id, version)
			)`
		)
		.execute(db);
}
