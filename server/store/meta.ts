import type { Db } from './database';

/** Facts about the database itself: which demo stage it holds, if any. */
export async function readMeta(db: Db, key: string): Promise<string | null> {
	const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
	return row?.value ?? null;
}

export async function writeMeta(db: Db, key: string, value: string): Promise<void> {
	await db
		.insertInto('meta')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
