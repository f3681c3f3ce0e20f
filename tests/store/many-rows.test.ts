import { expect, onTestFinished, test } from 'vitest';
import { insertRows } from '../../server/store/engine/many-rows';
import { engines } from './engines';

test.each(engines)('many rows are inserted as they are, on %s', async (_, open) => {
	const { db, end } = await open();
	onTestFinished(end);
	const said = ['plain', 'a “quote” and a "straight" one', "O'Neil", 'ŵ\nŷ', '', '[1,2]', 'null'];
	const rows = Array.from({ length: 2_501 }, (_, n) => ({
		panel: `panel-${n}`,
		match: said[n % said.length]
	}));
	await db.schema
		.createTable('many')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('row', 'integer')
		.addColumn('values', 'text')
		.execute();
	const many = { table: 'many' as never, columns: ['values', 'id', 'row'] as never[] };
	await insertRows(
		db,
		many,
		rows,
		({ panel, match }) =>
			({ id: panel, row: match === '' ? null : match.length, values: match }) as never
	);
	const kept = await db
		.selectFrom('many' as never)
		.selectAll()
		.execute();
	const byId = new Map((kept as { id: string }[]).map((row) => [row.id, row]));
	expect(byId.size).toBe(rows.length);
	for (const { panel, match } of rows)
		expect(byId.get(panel)).toEqual({
			id: panel,
			row: match === '' ? null : match.length,
			values: match
		});
});
