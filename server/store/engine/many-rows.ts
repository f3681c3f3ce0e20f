import { sql, SqliteAdapter } from 'kysely';
import type { Insertable } from 'kysely';
import type { Db } from './database';
import type { Tables } from './tables';
import { inParts } from './in-parts';

/** Rows of one statement. SQLite takes them from one text, whatever their number of values. */
const ROWS = 1_000;

/**
 * Inserts many rows. SQLite gets each part of them as one JSON text and reads it in its own thread, because the main
 * thread needs twice as long to hand over every value by itself.
 * @param columns the columns that every row has; values are texts, numbers or null
 * @param rowOf called part by part, so that the main thread does not stand still for all of them
 */
export async function insertRows<T extends keyof Tables & string, Item>(
	db: Db,
	{ table, columns }: { table: T; columns: readonly (keyof Tables[T] & string)[] },
	items: readonly Item[],
	rowOf: (item: Item) => Insertable<Tables[T]>
): Promise<void> {
	if (!(db.getExecutor().adapter instanceof SqliteAdapter)) {
		for (const part of inParts(items)) await db.insertInto(table).values(part.map(rowOf)).execute();
		return;
	}
	const names = sql.join(columns.map((column) => sql.ref(column)));
	const values = sql.join(columns.map((_, at) => sql.raw(`json_extract(value, '$[${at}]')`)));
	for (let at = 0; at < items.length; at += ROWS) {
		const part = items.slice(at, at + ROWS).map((item) => {
			const row = rowOf(item) as Record<string, unknown>;
			return columns.map((column) => row[column] ?? null);
		});
		const rows = JSON.stringify(part);
		await sql`insert into ${sql.table(table)} (${names}) select ${values} from json_each(${rows})`.execute(
			db
		);
	}
}
