import type { Db } from '../engine/database';

/** Ids of all papers that have bytes in the vault. */
export async function vaultIds(db: Db): Promise<Set<string>> {
	const rows = await db
		.selectFrom('files')
		.select('id')
		.where('wrapped_key', 'is not', null)
		.execute();
	return new Set(rows.map(({ id }) => id));
}

/** The wrapped key of one of the stored papers; null where there is none. */
export async function someWrappedKey(db: Db): Promise<string | null> {
	const row = await db
		.selectFrom('files')
		.select('wrapped_key')
		.where('wrapped_key', 'is not', null)
		.limit(1)
		.executeTakeFirst();
	return row?.wrapped_key ?? null;
}
