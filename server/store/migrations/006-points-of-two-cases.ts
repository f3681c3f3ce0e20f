import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Makes point ids unique within a case only: a browser chooses them, so two cases may have the same id. */
export async function up(db: Kysely<unknown>): Promise<void> {
	const statements = [
		`create table points_opened (
			case_id text not null, revision integer not null, group_id text not null references groups(id),
			point_id text not null, author_id text not null, kind text not null, lang text not null,
			text text not null, sort text not null, pin text, flags text not null, gone integer not null,
			primary key (case_id, revision, group_id, point_id),
			foreign key (case_id, revision) references openings(case_id, revision))`,
		`insert into points_opened select case_id, revision, group_id, point_id, author_id, kind, lang,
			text, sort, pin, flags, gone from opened_points`,
		`drop table opened_points`,
		`alter table points_opened rename to opened_points`
	];
	for (const statement of statements) await sql.raw(statement).execute(db);
}
