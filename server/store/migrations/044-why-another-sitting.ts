import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Why a review has one more sitting, which its report says. (A2) */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const column of ['why_en', 'why_cy'])
		await sql`alter table sittings add column ${sql.ref(column)} text not null default ''`.execute(
			db
		);
}
