import type { ListField } from './fields';

/** What a form holds: each control by its name. A tick is 'yes', and is not there where it is not set. */
export type TypedFields = Record<string, string>;

/** More entries than any list of settings may have; what a form names beyond them is not read. */
const mostRows = 1_000;

/** How many entries of a list were typed. */
export function rowsIn(typed: TypedFields, path: string): number {
	const start = `${path}.`;
	const indexes = Object.keys(typed).flatMap((name) =>
		name.startsWith(start) ? [Number.parseInt(name.slice(start.length), 10)] : []
	);
	const read = indexes.filter((index) => Number.isInteger(index) && index < mostRows);
	return Math.max(-1, ...read) + 1;
}

/** A list with one entry more, less, or moved: `add`, `remove 2`, `up 2`, `down 2`. */
export function withRows(typed: TypedFields, list: ListField, change: string): TypedFields {
	const { path } = list;
	const [what, given] = change.split(' ');
	const at = Number(given);
	const rows = Array.from({ length: rowsIn(typed, path) }, (_, index) =>
		rowOf(typed, `${path}.${index}.`)
	);
	if (what === 'add') rows.push(emptyRow(list));
	if (what === 'remove') rows.splice(at, 1);
	const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : at;
	if (to !== at && rows[at] && rows[to]) [rows[at], rows[to]] = [rows[to], rows[at]];

	const rest = Object.entries(typed).filter(([name]) => !name.startsWith(`${path}.`));
	const again = rows.flatMap((row, index) =>
		Object.entries(row).map(([name, value]) => [`${path}.${index}.${name}`, value] as const)
	);
	return Object.fromEntries([...rest, ...again]);
}

function rowOf(typed: TypedFields, start: string): TypedFields {
	const own = Object.entries(typed).filter(([name]) => name.startsWith(start));
	return Object.fromEntries(own.map(([name, value]) => [name.slice(start.length), value]));
}

/** Every entry has a name that is always there, so that an entry which is still blank is counted. */
function emptyRow(list: ListField): TypedFields {
	const row: TypedFields = { row: '' };
	for (const field of list.of)
		if (field.kind === 'choice' && typeof field.options !== 'string')
			row[field.path] = field.options[0];
	return row;
}
