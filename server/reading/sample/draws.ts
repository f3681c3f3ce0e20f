import type { StaffReceipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { canonicalRows } from '../../../src/lib/meeting/sample/draw/drawn-list';
import type { Row } from '../../../src/lib/meeting/sample/draw/drawn-list';
import type { Column } from '../../../src/lib/meeting/sample/draw/strata';
import type { Db } from '../../store/engine/database';
import type { Draw } from '../../store/sample/draws';
import { listById, rowsForDraw } from '../../store/sample/lists';
import type { List } from '../../store/sample/lists';

/** References of the reserves that have taken no case's place yet, in order. */
export function unusedOf({ made, replaced }: Draw): string[] {
	return (made?.reserved ?? []).filter((each) => !replaced.some((one) => one.in === each));
}

/** The cases of a list that can be drawn, with what each says in the columns. */
export async function rowsToDraw(
	db: Db,
	{ id, kept }: Pick<List, 'id' | 'kept'>,
	columns: readonly Column[]
): Promise<Row[]> {
	const places = columns.map(({ column }) => kept.indexOf(column));
	const rows = await rowsForDraw(db, id, columns.length > 0);
	return canonicalRows(
		rows.map(({ reference, values }) => ({
			reference,
			values: places.map((place) => values[place] ?? '')
		}))
	);
}

/** The cases that a draw was sealed with. */
export async function rowsSealed(db: Db, { listId, plan }: Draw): Promise<Row[]> {
	const list = await listById(db, listId);
	return list ? rowsToDraw(db, list, plan.columns) : [];
}

/** What the office keeps of a draw (docs/draw.md); null until the word is said. */
export function staffReceipt(
	draw: Draw,
	{ months, window, reason, accepted, refused }: List,
	nameOf: (id: string) => string
): StaffReceipt | null {
	const { made, plan } = draw;
	if (!made) return null;
	return {
		...{ v: 1, kind: 'staff', review: draw.reviewId, draw: draw.number },
		method: plan.columns.length ? 'stratified' : 'random',
		window: { months, ...window, reason: reason || null },
		listed: accepted + refused,
		accepted,
		size: plan.size,
		reserves: plan.reserves,
		reserveEach: plan.reserveEach,
		strata: plan.columns.map(({ column, minimums }) => ({ column, minimums: [...minimums] })),
		listHash: draw.listHash,
		strataHash: draw.strataHash,
		commitment: draw.commitment,
		committedAt: draw.committedAt,
		k: draw.k,
		w: made.word,
		drawnAt: made.at,
		drawn: made.sample.length,
		shortfalls: made.shortfalls,
		replacements: draw.replaced.length,
		drawnBy: nameOf(draw.committedBy),
		wordBy: nameOf(made.by),
		sample: made.sample,
		reserved: made.reserved,
		replaced: draw.replaced.map((each) => ({ ...each, by: nameOf(each.by) }))
	};
}
