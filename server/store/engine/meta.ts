import type { Db } from './database';

/** Facts about the database itself, such as the demo stage it holds. */
export async function readMeta(db: Db, key: string): Promise<string | null> {
	const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
	return row?.value ?? null;
}

/** Numbers reserved for one start: more than it can announce. */
const ENOUGH = 1e9;

/**
 * Where the announcements of this start are numbered on from: past every number of the starts before,
 * though the clock may have been put back. A file that was put back from a copy goes on from the clock.
 * @param now real time in milliseconds
 */
export async function numberStart(db: Db, now: number): Promise<number> {
	const before = Number((await readMeta(db, 'announced-from')) ?? 0);
	const from = Math.max(now * 1000, before + ENOUGH);
	await writeMeta(db, 'announced-from', String(from));
	return from;
}

export async function writeMeta(db: Db, key: string, value: string): Promise<void> {
	await db
		.insertInto('meta')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
