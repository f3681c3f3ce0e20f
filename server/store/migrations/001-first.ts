import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Everything the first release keeps. Plain columns that SQLite and PostgreSQL read alike. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
	`create table meta (key text primary key, value text not null)`,
	`create table panels (id text primary key, settings text not null, created_at text not null)`,
	`create table people (
		id text primary key, slug text not null unique, name text not null, email text unique, phone text,
		language text not null, password_hash text, standing text not null,
		term_start text, term_end text, vetting_level text, vetting_granted text, vetting_expires text,
		undertaking_signed_at text, created_at text not null)`,
	`create table roles (
		panel_id text not null references panels(id), person_id text not null references people(id),
		role text not null, primary key (panel_id, person_id, role))`,
	`create table sessions (
		id text primary key, user_id text not null references people(id), expires_at integer not null)`,
	`create index sessions_of on sessions(user_id)`,
	`create table sign_in_links (
		token_hash text primary key, person_id text not null references people(id),
		expires_at integer not null, used_at integer)`,
	`create table reviews (
		id text primary key, panel_id text not null references panels(id), title_en text not null,
		title_cy text not null, step text, settings text not null, template text not null,
		sample text not null, approved_at text, created_at text not null)`,
	`create table sittings (
		id text primary key, review_id text not null references reviews(id), number integer not null,
		date text not null, place_en text not null, place_cy text not null, mode text not null,
		stage text not null, here text, chair_id text references people(id), deputies text not null,
		agenda text not null, quorum_exit text, unique (review_id, number))`,
	`create table attendance (
		sitting_id text not null references sittings(id), person_id text not null references people(id),
		present_at text not null, left_at text, primary key (sitting_id, person_id))`,
	`create table cases (
		id text primary key, review_id text not null references reviews(id),
		sitting_id text not null references sittings(id), number integer not null,
		label_en text not null default '', label_cy text not null default '',
		unique (review_id, number))`,
	`create table files (
		id text primary key, case_id text not null references cases(id), name_en text not null,
		name_cy text not null, text text not null, language text not null, position integer not null)`,
	`create table file_openings (
		id text primary key, file_id text not null references files(id),
		person_id text not null references people(id), at text not null)`,
	`create table groups (
		id text primary key, sitting_id text not null references sittings(id), letter text not null,
		unique (sitting_id, letter))`,
	`create table group_members (
		group_id text not null references groups(id), person_id text not null references people(id),
		primary key (group_id, person_id))`,
	`create table group_cases (
		group_id text not null references groups(id), case_id text not null references cases(id),
		given_at text not null, primary key (group_id, case_id))`,
	`create index group_cases_of on group_cases(case_id)`,
	`create table ready (
		group_id text not null references groups(id), case_id text not null references cases(id),
		person_id text not null references people(id), at text not null,
		primary key (group_id, case_id))`,
	`create table help (
		id text primary key, group_id text not null references groups(id),
		asked_by text not null references people(id), asked_at text not null,
		visitor_id text references people(id), visited_at text, ended_at text)`,
	`create table declarations (
		case_id text not null references cases(id), person_id text not null references people(id),
		says text not null, at text not null, settled_says text, settled_by text references people(id),
		settled_at text, primary key (case_id, person_id))`,
	`create table events (
		sitting_id text not null references sittings(id), seq integer not null, at text not null,
		kind text not null, person_id text references people(id), about text not null,
		primary key (sitting_id, seq))`,
	`create table openings (
		case_id text not null references cases(id), revision integer not null,
		opened_by text not null references people(id), opened_at text not null, reopened_at text,
		complete integer not null, primary key (case_id, revision))`,
	`create table opened_boards (
		case_id text not null, revision integer not null, group_id text not null references groups(id),
		board text not null, seq integer not null, hash text not null, redaction text,
		primary key (case_id, revision, group_id),
		foreign key (case_id, revision) references openings(case_id, revision))`,
	`create table opened_points (
		case_id text not null, revision integer not null, group_id text not null references groups(id),
		point_id text not null, author_id text not null, kind text not null, lang text not null,
		text text not null, sort text not null, pin text, flags text not null, gone integer not null,
		primary key (point_id, revision),
		foreign key (case_id, revision) references openings(case_id, revision))`,
	`create index opened_points_of on opened_points(case_id, revision)`,
	`create table opened_answers (
		case_id text not null, revision integer not null, group_id text not null references groups(id),
		prompt_id text not null, value text, note text not null,
		primary key (case_id, revision, group_id, prompt_id),
		foreign key (case_id, revision) references openings(case_id, revision))`,
	`create table opened_none (
		case_id text not null, revision integer not null, group_id text not null references groups(id),
		kind text not null, person_id text not null,
		primary key (case_id, revision, group_id, kind),
		foreign key (case_id, revision) references openings(case_id, revision))`,
	`create table agreed_cases (
		case_id text primary key references cases(id), agreed_by text not null references people(id),
		agreed_at text not null, hashes text not null)`,
	`create table agreed_answers (
		case_id text not null references cases(id), prompt_id text not null, value text,
		note text not null, recorded_by text not null references people(id), recorded_at text not null,
		primary key (case_id, prompt_id))`,
	`create table versions (
		review_id text not null references reviews(id), number integer not null, hash text not null,
		canonical text not null, sealed_by text not null references people(id), sealed_at text not null,
		primary key (review_id, number))`,
	`create table voters (
		review_id text not null references reviews(id), person_id text not null references people(id),
		primary key (review_id, person_id))`,
	`create table answers (
		id text primary key, review_id text not null, version integer not null,
		person_id text not null references people(id), hash text not null, language text not null,
		says text not null, reason text, place text, at text not null, stood_down text not null, outcome text,
		foreign key (review_id, version) references versions(review_id, number))`,
	`create index answers_of on answers(review_id, version)`,
	`create table comments (
		id text primary key, review_id text not null references reviews(id), block_id text not null,
		quote text not null, person_id text not null references people(id), text text not null,
		at text not null, settled_by text references people(id), settled_at text)`,
	`create table history (
		seq integer primary key, at text not null, person_id text, act text not null,
		about text not null, prev text not null, hash text not null)`
];
