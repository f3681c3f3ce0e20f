import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/**
 * Text that the office pastes into a case is stored encrypted, in `sealed`. Texts from before are encrypted at the next
 * start, where the key is: `text` holds one only until then. (S6)
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql.raw('alter table files add column sealed text').execute(db);
}
