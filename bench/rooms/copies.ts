import { randomBytes } from 'node:crypto';
import { all, exec, open, run, shut } from '../../server/store/engine/sqlite';

type Row = Record<string, unknown>;
type Database = Awaited<ReturnType<typeof open>>;
interface Column {
	name: string;
	type: string;
	pk: number;
}

/** The history is one chain, and nothing in it is looked at by a room. */
const LEFT_OUT = /^(sqlite_|history|audit|kysely_|sessions$|outbox|mail)/;

/** Every id of the database. */
export async function idsIn(file: string): Promise<Set<string>> {
	const database = await open(file);
	const ids = new Set<string>();
	for (const { name, columns } of await tablesOf(database)) {
		if (!columns.some((column) => column.name === 'id')) continue;
		for (const { id } of await all<Row>(database, `select id from "${name}"`))
			if (typeof id === 'string') ids.add(id);
	}
	await shut(database);
	return ids;
}

/**
 * Copies every row that speaks of what was made since `before`, so many times, with new ids.
 * @returns for each copy: from an id to its own
 */
export async function copyRooms(
	file: string,
	before: ReadonlySet<string>,
	count: number
): Promise<((id: string) => string)[]> {
	const made = [...(await idsIn(file))].filter((id) => !before.has(id));
	const wanted = new RegExp(made.join('|'), 'g');
	const database = await open(file);
	const rows: { into: string; columns: string[]; row: Row }[] = [];
	for (const { name, columns } of await tablesOf(database)) {
		if (LEFT_OUT.test(name)) continue;
		// Numbers that the database gives are given again.
		const isAlone = columns.filter(({ pk }) => pk > 0).length === 1;
		const own = columns.filter(({ type, pk }) => !(isAlone && pk && /^integer$/i.test(type)));
		for (const row of await all<Row>(database, `select * from "${name}"`))
			if (JSON.stringify(row).search(wanted) >= 0)
				rows.push({ into: name, columns: own.map((each) => each.name), row });
	}
	await exec(database, 'begin');
	const copies: ((id: string) => string)[] = [];
	for (let n = 1; n <= count; n += 1) {
		const own = new Map(made.map((id) => [id, randomBytes(16).toString('base64url').slice(0, 21)]));
		const copyOf = (id: string) => own.get(id) ?? id;
		for (const { into, columns, row } of rows) {
			const values = columns.map((column) => {
				const value = row[column];
				if (column === 'slug') return `${String(value)}-${n}`;
				return typeof value === 'string' ? value.replace(wanted, copyOf) : value;
			});
			const names = columns.map((column) => `"${column}"`).join(', ');
			const marks = columns.map(() => '?').join(', ');
			await run(database, `insert into "${into}" (${names}) values (${marks})`, values);
		}
		copies.push(copyOf);
	}
	await exec(database, 'commit');
	await shut(database);
	return copies;
}

async function tablesOf(database: Database): Promise<{ name: string; columns: Column[] }[]> {
	const tables = await all<{ name: string }>(
		database,
		`select name from sqlite_master where type = 'table'`
	);
	return Promise.all(
		tables.map(async ({ name }) => ({
			name,
			columns: await all<Column>(database, `pragma table_info("${name}")`)
		}))
	);
}
