import type { Db, Tx } from '../engine/database';
import type { Tables } from '../engine/tables';
import { inParts } from '../engine/in-parts';
import { sha256 } from '../engine/sha256';

export interface HistoryLine {
	personId: string | null;
	act: string;
	/** Ids, codes and hashes only: never what somebody wrote (X1). */
	about: Record<string, string | number | string[]>;
}

/**
 * Adds lines to the history nobody can edit: each line's hash covers the line before it (X1).
 * Call it in the transaction of the changes it records.
 */
export async function record(tx: Tx, at: Date, lines: readonly HistoryLine[]): Promise<void> {
	if (lines.length === 0) return;
	const last = await tx
		.selectFrom('history')
		.select(['seq', 'hash'])
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const rows: Tables['history'][] = [];
	for (const { personId, act, about } of lines) {
		const before = rows.at(-1) ?? last;
		const row = {
			seq: (before?.seq ?? 0) + 1,
			at: at.toISOString(),
			person_id: personId,
			act,
			about: JSON.stringify(about),
			prev: before?.hash ?? ''
		};
		rows.push({ ...row, hash: lineHash(row) });
	}
	for (const some of inParts(rows)) await tx.insertInto('history').values(some).execute();
}

export interface ReadLine {
	seq: number;
	at: string;
	personId: string | null;
	act: string;
	about: Record<string, string | number | string[]>;
}

/** The lines, oldest first; `about` may narrow them to one key and value, e.g. `review`. */
export async function readHistory(
	db: Db,
	about?: { key: string; value: string }
): Promise<ReadLine[]> {
	const rows = await db.selectFrom('history').selectAll().orderBy('seq').execute();
	return rows.map(lineOf).filter((line) => !about || line.about[about.key] === about.value);
}

/** The latest lines of some acts on one review, newest first. */
export async function latestLines(
	db: Db,
	{
		acts,
		about,
		most
	}: { acts: readonly string[]; about: { key: string; value: string }; most: number }
): Promise<ReadLine[]> {
	const rows = await db
		.selectFrom('history')
		.selectAll()
		.where('act', 'in', acts)
		.where('about', 'like', `%${JSON.stringify(about.key)}:${JSON.stringify(about.value)}%`)
		.orderBy('seq', 'desc')
		.limit(most)
		.execute();
	return rows.map(lineOf);
}

function lineOf(row: Tables['history']): ReadLine {
	return {
		...{ seq: row.seq, at: row.at, personId: row.person_id, act: row.act },
		about: JSON.parse(row.about) as ReadLine['about']
	};
}

/** When the latest line was written; null for an empty history. */
export async function lastActAt(db: Db): Promise<Date | null> {
	const last = await db
		.selectFrom('history')
		.select('at')
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last ? new Date(last.at) : null;
}

/** The first line whose hash does not follow from the line before it, or null when all hold. */
export async function firstBroken(db: Db): Promise<number | null> {
	const rows = await db.selectFrom('history').selectAll().orderBy('seq').execute();
	let prev = '';
	let seq = 0;
	for (const row of rows) {
		seq += 1;
		if (row.seq !== seq || row.prev !== prev || row.hash !== lineHash(row)) return seq;
		prev = row.hash;
	}
	return null;
}

function lineHash(row: Omit<Tables['history'], 'hash'>): string {
	const line = JSON.stringify([row.seq, row.at, row.person_id, row.act, row.about, row.prev]);
	return sha256(line);
}
