import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Papers of a case that are files: their bytes are in the vault, encrypted, and the row holds their wrapped key. A row
 * without a wrapped key is text that is in the row itself. Who opened a paper stays known after it is removed. (S6)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const column of columns) {
		await sql.raw(`alter table files add column ${column}`).execute(db);
	}
	await sql.raw('create index files_of on files (case_id)').execute(db);
}

const columns = [
	`kind text not null default 'text'`,
	`media text not null default 'text/plain'`,
	'bytes integer',
	`redaction text not null default 'redacted'`,
	'vetting text',
	'wrapped_key text',
	'added_by text',
	'added_at text',
	'issued_at text',
	'removed_at text'
];
