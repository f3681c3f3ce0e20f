import type { Selectable } from 'kysely';
import type { DrawPlan } from '../../../src/lib/meeting/sample/draw/draw-sample';
import type { Shortfall } from '../../../src/lib/meeting/sample/draw/strata';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A draw from the moment it was sealed. */
export interface Draw {
	reviewId: string;
	/** 1 for the review's first. */
	number: number;
	plan: DrawPlan;
	/** The list that was sealed; it stays as it is. */
	listId: string;
	listHash: string;
	strataHash: string | null;
	/** 32 random bytes in hex; secret until the word is said. */
	k: string;
	commitment: string;
	committedBy: string;
	committedAt: string;
	/** Why it was drawn again; null for the first. */
	again: string | null;
	/** Null until the word is said. */
	made: Made | null;
	replaced: Replacement[];
}

export interface Made {
	word: string;
	by: string;
	at: string;
	/** References, the first of them Case 1. */
	sample: string[];
	reserved: string[];
	shortfalls: Shortfall[];
}

export interface Replacement {
	case: number;
	out: string;
	in: string;
	reason: string;
	by: string;
	at: string;
}

/** A review's draws, the first one first. */
export async function drawsOf(db: Db, reviewId: string): Promise<Draw[]> {
	const [rows, replaced] = await Promise.all([
		db
			.selectFrom('draws')
			.selectAll()
			.where('review_id', '=', reviewId)
			.orderBy('number')
			.execute(),
		db
			.selectFrom('draw_replacements')
			.selectAll()
			.where('review_id', '=', reviewId)
			.orderBy('position')
			.execute()
	]);
	return rows.map((row) =>
		drawIn(
			row,
			replaced.filter(({ number }) => number === row.number)
		)
	);
}

export async function addDraw(db: Db, draw: Omit<Draw, 'made' | 'replaced'>): Promise<void> {
	await db
		.insertInto('draws')
		.values({
			review_id: draw.reviewId,
			number: draw.number,
			plan: JSON.stringify(draw.plan),
			list_id: draw.listId,
			list_hash: draw.listHash,
			strata_hash: draw.strataHash,
			k: draw.k,
			commitment: draw.commitment,
			committed_by: draw.committedBy,
			committed_at: draw.committedAt,
			again: draw.again,
			word: null,
			word_by: null,
			drawn_at: null,
			drawn: null
		})
		.execute();
}

export async function setMade(
	db: Db,
	{ reviewId, number }: Pick<Draw, 'reviewId' | 'number'>,
	{ word, by, at, ...drawn }: Made
): Promise<void> {
	await db
		.updateTable('draws')
		.set({ word, word_by: by, drawn_at: at, drawn: JSON.stringify(drawn) })
		.where('review_id', '=', reviewId)
		.where('number', '=', number)
		.execute();
}

export async function addReplacement(
	db: Db,
	{ reviewId, number, replaced }: Draw,
	replacement: Replacement
): Promise<void> {
	await db
		.insertInto('draw_replacements')
		.values({
			review_id: reviewId,
			number,
			position: replaced.length + 1,
			case_number: replacement.case,
			out_reference: replacement.out,
			in_reference: replacement.in,
			reason: replacement.reason,
			by_id: replacement.by,
			at: replacement.at
		})
		.execute();
}

export async function dropDraws(db: Db, reviewId: string): Promise<void> {
	for (const table of ['draw_replacements', 'draws'] as const)
		await db.deleteFrom(table).where('review_id', '=', reviewId).execute();
}

function drawIn(
	row: Selectable<Tables['draws']>,
	replaced: Selectable<Tables['draw_replacements']>[]
): Draw {
	const { word, word_by: by, drawn_at: at, drawn } = row;
	return {
		reviewId: row.review_id,
		number: row.number,
		plan: JSON.parse(row.plan),
		listId: row.list_id,
		listHash: row.list_hash,
		strataHash: row.strata_hash,
		k: row.k,
		commitment: row.commitment,
		committedBy: row.committed_by,
		committedAt: row.committed_at,
		again: row.again,
		made:
			word !== null && by !== null && at !== null && drawn !== null
				? { word, by, at, ...(JSON.parse(drawn) as Omit<Made, 'word' | 'by' | 'at'>) }
				: null,
		replaced: replaced.map((each) => ({
			case: each.case_number,
			out: each.out_reference,
			in: each.in_reference,
			reason: each.reason,
			by: each.by_id,
			at: each.at
		}))
	};
}
