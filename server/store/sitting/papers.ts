// Over 200 lines because every column of a paper is read and written here.
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { isGuarded } from '../../../src/lib/meeting/rights/papers';
import type { GuardedPaper, PaperFacts } from '../../../src/lib/meeting/rights/papers';
import type { PaperType } from '../../../src/lib/meeting/papers/paper-type';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A file of a case whose bytes are in the vault. */
export interface Paper extends PaperFacts, PaperType {
	id: string;
	caseId: string;
	name: { en: string; cy: string };
	/** Language it was written or spoken in. */
	language: 'en' | 'cy';
	bytes: number;
	/** Its key, wrapped under the master key. */
	wrappedKey: string;
	addedBy: string;
	/** ISO instant. */
	addedAt: string;
	/** Who last said that it is not redacted; null where nobody has. */
	markedBy: string | null;
	confirmedBy: string | null;
	/** Why the person who marked it has confirmed it as well; null where a second person has. */
	confirmedAlone: string | null;
}

/** Who said that a paper is not redacted. A paper that is marked again waits to be confirmed again. */
type Marked = Pick<Paper, 'markedBy' | 'confirmedBy' | 'confirmedAt' | 'confirmedAlone'>;

/** What the office says of a paper, and may change. */
export type SaidOfPaper = Pick<Paper, 'name' | 'language' | 'redaction' | 'vetting'>;

/** In the order in which they were added. Papers that were entered as text are read by `filesOf`. */
export async function papersOf(db: Db, caseId: string): Promise<Paper[]> {
	const rows = await stored(db).where('case_id', '=', caseId).orderBy('position').execute();
	return rows.map(paperRow);
}

export async function paperById(db: Db, id: string): Promise<Paper | null> {
	const row = await stored(db).where('id', '=', id).executeTakeFirst();
	return row ? paperRow(row) : null;
}

export async function insertPaper(
	db: Db,
	paper: Omit<Paper, 'issuedAt' | Exclude<keyof Marked, 'markedBy'>>
): Promise<void> {
	const last = await db
		.selectFrom('files')
		.select(({ fn }) => fn.max('position').as('position'))
		.where('case_id', '=', paper.caseId)
		.executeTakeFirst();
	await db
		.insertInto('files')
		.values({
			id: paper.id,
			case_id: paper.caseId,
			text: '',
			position: Number(last?.position ?? -1) + 1,
			...said(paper),
			kind: paper.kind,
			media: paper.media,
			bytes: paper.bytes,
			wrapped_key: paper.wrappedKey,
			added_by: paper.addedBy,
			added_at: paper.addedAt,
			marked_by: paper.markedBy
		})
		.execute();
}

export async function setPaper(db: Db, id: string, to: SaidOfPaper): Promise<void> {
	await db.updateTable('files').set(said(to)).where('id', '=', id).execute();
}

/** Records who marked a paper and who confirmed that, in place of what was recorded before. */
export async function markPaper(db: Db, id: string, to: Marked): Promise<void> {
	await db
		.updateTable('files')
		.set({
			marked_by: to.markedBy,
			confirmed_by: to.confirmedBy,
			confirmed_at: to.confirmedAt,
			confirmed_alone: to.confirmedAlone
		})
		.where('id', '=', id)
		.execute();
}

/** Who said that a paper is not redacted; of papers from before that was kept, who added it. */
export function markerOf({ markedBy, addedBy }: Pick<Paper, 'markedBy' | 'addedBy'>): string {
	return markedBy ?? addedBy;
}

/** Papers of all reviews that wait to be confirmed, those that wait longest first. */
export async function unconfirmed(db: Db): Promise<Paper[]> {
	const rows = await stored(db)
		.where('redaction', '=', 'not-redacted')
		.where('confirmed_at', 'is', null)
		.orderBy('added_at')
		.execute();
	return rows.map(paperRow);
}

/** Destroys a paper's key and name. The row stays, so that the history still tells who had opened it. */
export async function removePaperRow(db: Db, id: string, at: Date): Promise<void> {
	await db
		.updateTable('files')
		.set({ wrapped_key: null, name_en: '', name_cy: '', removed_at: at.toISOString() })
		.where('id', '=', id)
		.execute();
}

/** Issues every paper of a sitting's cases that was not issued yet. @returns how many */
export async function setIssued(db: Db, sittingId: string, at: Date): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('files')
		.set({ issued_at: at.toISOString() })
		.where('case_id', 'in', db.selectFrom('cases').select('id').where('sitting_id', '=', sittingId))
		.where('issued_at', 'is', null)
		.where('removed_at', 'is', null)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** Ids of the papers of a sitting's cases that were not issued yet. */
export async function idsToIssue(db: Db, sittingId: string): Promise<{ id: string }[]> {
	return db
		.selectFrom('files')
		.innerJoin('cases', 'cases.id', 'files.case_id')
		.select('files.id')
		.where('cases.sitting_id', '=', sittingId)
		.where('files.issued_at', 'is', null)
		.where('files.removed_at', 'is', null)
		.execute();
}

/** When papers of a sitting were issued, each moment once, in order. Those entered as text count as well. */
export async function issuedFor(db: Db, sittingId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('files')
		.innerJoin('cases', 'cases.id', 'files.case_id')
		.select('issued_at')
		.distinct()
		.where('cases.sitting_id', '=', sittingId)
		.where('issued_at', 'is not', null)
		.orderBy('issued_at')
		.execute();
	return rows.flatMap(({ issued_at }) => issued_at ?? []);
}

/**
 * How many papers of a sitting were issued together, by moment, in order; also those that were removed since. `at` is null
 * for those that were not issued and are still there.
 */
export async function countsIssued(
	db: Db,
	sittingId: string
): Promise<{ at: string | null; papers: number }[]> {
	const rows = await db
		.selectFrom('files')
		.innerJoin('cases', 'cases.id', 'files.case_id')
		.select('files.issued_at')
		.select(sql<number>`count(*)`.as('papers'))
		.where('cases.sitting_id', '=', sittingId)
		.where((of) =>
			of.or([of('files.issued_at', 'is not', null), of('files.removed_at', 'is', null)])
		)
		.groupBy('files.issued_at')
		.orderBy('files.issued_at')
		.execute();
	return rows.map(({ issued_at, papers }) => ({ at: issued_at, papers: Number(papers) }));
}

/** For each sitting, by its id: how many of its cases have papers, and how many papers are not issued yet. Removed papers do not count. */
export async function papersBySitting(
	db: Db,
	reviewId: string
): Promise<Map<string, { cases: number; toIssue: number }>> {
	const rows = await db
		.selectFrom('files')
		.innerJoin('cases', 'cases.id', 'files.case_id')
		.select('cases.sitting_id')
		.select(sql<number>`count(distinct files.case_id)`.as('cases'))
		.select(sql<number>`count(*) - count(files.issued_at)`.as('to_issue'))
		.where('cases.review_id', '=', reviewId)
		.where('files.removed_at', 'is', null)
		.groupBy('cases.sitting_id')
		.execute();
	return new Map(
		rows.map(({ sitting_id, cases, to_issue }) => [
			sitting_id ?? '',
			{ cases: Number(cases), toIssue: Number(to_issue) }
		])
	);
}

/** Papers of a case that not everybody who has the case may open: they need vetting, or were removed. */
export async function guardedOf(db: Db, caseId: string): Promise<(Paper & GuardedPaper)[]> {
	return guardedAmong(await added(db).where('case_id', '=', caseId).execute());
}

/** The same of all cases of a review, in one statement. */
export async function guardedIn(db: Db, reviewId: string): Promise<(Paper & GuardedPaper)[]> {
	const cases = db.selectFrom('cases').select('id').where('review_id', '=', reviewId);
	return guardedAmong(await added(db).where('case_id', 'in', cases).execute());
}

function added(db: Db) {
	return db.selectFrom('files').selectAll().where('added_at', 'is not', null);
}

function guardedAmong(rows: Awaited<ReturnType<ReturnType<typeof added>['execute']>>) {
	return rows
		.map((row) => ({ ...paperRow(row), isRemoved: row.removed_at !== null }))
		.filter((paper) => paper.isRemoved || isGuarded(paper));
}

/** How often each paper of a review was opened, by paper. */
export async function timesOpened(db: Db, reviewId: string): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('file_openings')
		.innerJoin('files', 'files.id', 'file_openings.file_id')
		.innerJoin('cases', 'cases.id', 'files.case_id')
		.select('file_openings.file_id')
		.select(sql<number>`count(*)`.as('times'))
		.where('cases.review_id', '=', reviewId)
		.groupBy('file_openings.file_id')
		.execute();
	return new Map(rows.map(({ file_id, times }) => [file_id, Number(times)]));
}

/** Ids of all papers that have bytes in the vault. */
export async function vaultIds(db: Db): Promise<Set<string>> {
	const rows = await stored(db).select('id').execute();
	return new Set(rows.map(({ id }) => id));
}

/** Something that is encrypted under the master key, a paper's key or a text; null where there is none. */
export async function someSealed(db: Db): Promise<string | null> {
	const row = await stored(db).limit(1).executeTakeFirst();
	if (row) return row.wrapped_key;
	const text = await db
		.selectFrom('files')
		.select('sealed')
		.where('sealed', 'is not', null)
		.limit(1)
		.executeTakeFirst();
	return text?.sealed ?? null;
}

function stored(db: Db) {
	return db.selectFrom('files').selectAll().where('wrapped_key', 'is not', null);
}

function said({ name, language, redaction, vetting }: SaidOfPaper) {
	return { name_en: name.en, name_cy: name.cy, language, redaction, vetting };
}

function paperRow(row: Selectable<Tables['files']>): Paper {
	return {
		id: row.id,
		caseId: row.case_id,
		name: { en: row.name_en, cy: row.name_cy },
		language: row.language === 'cy' ? 'cy' : 'en',
		kind: row.kind as Paper['kind'],
		media: row.media,
		bytes: row.bytes ?? 0,
		wrappedKey: row.wrapped_key ?? '',
		redaction: row.redaction === 'redacted' ? 'redacted' : 'not-redacted',
		vetting: row.vetting,
		addedBy: row.added_by ?? '',
		addedAt: row.added_at ?? '',
		issuedAt: row.issued_at,
		markedBy: row.marked_by,
		confirmedBy: row.confirmed_by,
		confirmedAt: row.confirmed_at,
		confirmedAlone: row.confirmed_alone
	};
}
