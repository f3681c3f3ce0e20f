import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Each version of a panel's settings is kept, a review knows with which it began, and a person when they last read the
 * notice of a change. (X6)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table panels add column version integer not null default 1`,
		`alter table reviews add column settings_version integer not null default 1`,
		`alter table people add column rules_read_at text`,
		`create table panel_versions (
			panel_id text not null references panels (id),
			version integer not null,
			settings text not null,
			by_id text,
			at text not null,
			primary key (panel_id, version)
		)`,
		`insert into panel_versions (panel_id, version, settings, by_id, at)
			select id, 1, settings, null, created_at from panels`
	]) {
		await sql.raw(statement).execute(db);
	}
}
