import type { Selectable } from 'kysely';
import type { Day } from '../../../src/lib/meeting/calendar';
import type { CaseField, Match } from '../../../src/lib/meeting/sample/fields';
import type { Accepted, RefusedRow, RowFault } from '../../../src/lib/meeting/sample/judge-rows';
import type { Window } from '../../../src/lib/meeting/sample/window';
import type { Db, Tx } from '../engine/database';
import { insertRows } from '../engine/many-rows';
import type { Tables } from '../engine/tables';

/** A list of cases as it was imported. For the office alone. (S1, S8) */
export interface List {
	id: string;
	reviewId: string;
	fileName: string;
	importedBy: string;
	importedAt: Date;
	/** The day that the window ends with. */
	meeting: Day;
	months: number;
	window: Window;
	/** Why the window is wider than usual; '' where it is not. */
	reason: string;
	/** The heading of each field. */
	matched: Partial<Record<CaseField, string>>;
	/** Headings of the columns that were kept for strata; the order of each row's `values`. */
	kept: string[];
	accepted: number;
	refused: number;
	ignored: number;
	/** When a sample was first drawn from it: it is never replaced then. */
	drawnAt: Date | null;
}

const ROW_COLUMNS = ['list_id', 'row', 'reference', 'opened', 'closed', 'values'] as const;
const REFUSED_COLUMNS = ['list_id', 'row', 'reference', 'fault'] as const;

/** The list that a sample of the review is drawn from: the latest. */
export async function listOf(db: Db, reviewId: string): Promise<List | null> {
	const row = await db
		.selectFrom('lists')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('imported_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? listFrom(row) : null;
}

export async function listById(db: Db, id: string): Promise<List | null> {
	const row = await db.selectFrom('lists').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? listFrom(row) : null;
}

/** A draw was sealed with the list: from now on it stays as it is. */
export async function markDrawn(tx: Tx, id: string, at: Date): Promise<void> {
	await tx
		.updateTable('lists')
		.set({ drawn_at: at.toISOString() })
		.where('id', '=', id)
		.where('drawn_at', 'is', null)
		.execute();
}

/** A list's accepted rows, in their order in the file. */
export async function listRowsOf(db: Db, listId: string): Promise<Accepted[]> {
	const rows = await db
		.selectFrom('list_rows')
		.selectAll()
		.where('list_id', '=', listId)
		.orderBy('row')
		.execute();
	return rows.map(({ row, reference, opened, closed, values }) => ({
		...{ row, reference, opened, closed },
		values: JSON.parse(values) as string[]
	}));
}

/** What a draw reads of a list's accepted rows, in no order. `values` is left out unless asked: 50,000 take their time. */
export async function rowsForDraw(
	db: Db,
	listId: string,
	withValues: boolean
): Promise<Pick<Accepted, 'reference' | 'values'>[]> {
	const rows = await db
		.selectFrom('list_rows')
		.select(withValues ? ['reference', 'values'] : ['reference'])
		.where('list_id', '=', listId)
		.execute();
	return rows.map(({ reference, values }) => ({
		reference,
		values: values === undefined ? [] : (JSON.parse(values) as string[])
	}));
}

/** A list's refused rows: number, reference and reason are all that is kept of them. */
export async function refusedOf(db: Db, listId: string): Promise<RefusedRow[]> {
	const rows = await db
		.selectFrom('list_refused')
		.selectAll()
		.where('list_id', '=', listId)
		.orderBy('row')
		.execute();
	return rows.map(({ row, reference, fault }) => ({
		...{ row, reference },
		fault: JSON.parse(fault) as RowFault
	}));
}

export async function addList(
	tx: Tx,
	list: Omit<List, 'drawnAt' | 'accepted' | 'refused'>,
	{ accepted, refused }: { accepted: readonly Accepted[]; refused: readonly RefusedRow[] }
): Promise<void> {
	await tx
		.insertInto('lists')
		.values({
			id: list.id,
			review_id: list.reviewId,
			file_name: list.fileName,
			imported_by: list.importedBy,
			imported_at: list.importedAt.toISOString(),
			meeting: list.meeting,
			months: list.months,
			window_from: list.window.from,
			window_to: list.window.to,
			reason: list.reason,
			matched: JSON.stringify(list.matched),
			kept: JSON.stringify(list.kept),
			accepted: accepted.length,
			refused: refused.length,
			ignored: list.ignored,
			drawn_at: null
		})
		.execute();
	const rows = { table: 'list_rows', columns: ROW_COLUMNS } as const;
	await insertRows(tx, rows, accepted, ({ values, ...row }) => ({
		...{ list_id: list.id, ...row },
		values: JSON.stringify(values)
	}));
	const others = { table: 'list_refused', columns: REFUSED_COLUMNS } as const;
	await insertRows(tx, others, refused, ({ row, reference, fault }) => ({
		...{ list_id: list.id, row, reference },
		fault: JSON.stringify(fault)
	}));
}

/** The review's lists that no sample was drawn from; all of them where the review itself goes. */
export async function dropLists(
	db: Db,
	reviewId: string,
	which: 'all' | 'undrawn' = 'all'
): Promise<void> {
	const all = db.selectFrom('lists').select('id').where('review_id', '=', reviewId);
	const ids = which === 'all' ? all : all.where('drawn_at', 'is', null);
	await db.deleteFrom('list_rows').where('list_id', 'in', ids).execute();
	await db.deleteFrom('list_refused').where('list_id', 'in', ids).execute();
	await db.deleteFrom('lists').where('id', 'in', ids).execute();
}

/** How the panel's office last matched the columns of a list; null where it never has. */
export async function matchOf(db: Db, panelId: string): Promise<Match | null> {
	const row = await db
		.selectFrom('list_matches')
		.select('match')
		.where('panel_id', '=', panelId)
		.executeTakeFirst();
	return row ? (JSON.parse(row.match) as Match) : null;
}

export async function setMatch(db: Db, panelId: string, match: Match): Promise<void> {
	const values = { panel_id: panelId, match: JSON.stringify(match) };
	await db
		.insertInto('list_matches')
		.values(values)
		.onConflict((on) => on.column('panel_id').doUpdateSet({ match: values.match }))
		.execute();
}

function listFrom(row: Selectable<Tables['lists']>): List {
	return {
		id: row.id,
		reviewId: row.review_id,
		fileName: row.file_name,
		importedBy: row.imported_by,
		importedAt: new Date(row.imported_at),
		meeting: row.meeting,
		months: row.months,
		window: { from: row.window_from, to: row.window_to },
		reason: row.reason,
		matched: JSON.parse(row.matched) as List['matched'],
		kept: JSON.parse(row.kept) as string[],
		accepted: row.accepted,
		refused: row.refused,
		ignored: row.ignored,
		drawnAt: row.drawn_at === null ? null : new Date(row.drawn_at)
	};
}
