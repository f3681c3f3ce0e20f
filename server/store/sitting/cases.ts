import type { Selectable } from 'kysely';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

export interface CaseRow {
	id: string;
	reviewId: string;
	sittingId: string;
	number: number;
	/** What may be read before declaring: nothing in it identifies anybody (M10). */
	label?: { en: string; cy: string };
}

export interface CaseFile {
	id: string;
	caseId: string;
	name: { en: string; cy: string };
	text: string;
	/** The language it was written in. */
	language: 'en' | 'cy';
}

export async function caseById(db: Db, id: string): Promise<CaseRow | null> {
	const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? caseRow(row) : null;
}

export async function casesOf(db: Db, reviewId: string): Promise<CaseRow[]> {
	const rows = await db
		.selectFrom('cases')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('number')
		.execute();
	return rows.map(caseRow);
}

export async function addCase(db: Db, given: CaseRow): Promise<void> {
	await db
		.insertInto('cases')
		.values({
			id: given.id,
			review_id: given.reviewId,
			sitting_id: given.sittingId,
			number: given.number,
			label_en: given.label?.en ?? '',
			label_cy: given.label?.cy ?? ''
		})
		.execute();
}

export async function filesOf(db: Db, caseId: string): Promise<CaseFile[]> {
	const rows = await db
		.selectFrom('files')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('position')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		caseId: row.case_id,
		name: { en: row.name_en, cy: row.name_cy },
		text: row.text,
		language: row.language === 'cy' ? 'cy' : 'en'
	}));
}

export async function addFile(db: Db, file: CaseFile, position: number): Promise<void> {
	await db
		.insertInto('files')
		.values({
			id: file.id,
			case_id: file.caseId,
			name_en: file.name.en,
			name_cy: file.name.cy,
			text: file.text,
			language: file.language,
			position
		})
		.execute();
}

/** Each opening of a file is logged (S6). */
export async function logFileOpenings(
	db: Db,
	openings: readonly { id: string; fileId: string; personId: string; at: Date }[]
): Promise<void> {
	if (openings.length === 0) return;
	await db
		.insertInto('file_openings')
		.values(
			openings.map(({ id, fileId, personId, at }) => ({
				id,
				file_id: fileId,
				person_id: personId,
				at: at.toISOString()
			}))
		)
		.execute();
}

function caseRow(row: Selectable<Tables['cases']>): CaseRow {
	return {
		id: row.id,
		reviewId: row.review_id,
		sittingId: row.sitting_id,
		number: row.number,
		label: { en: row.label_en, cy: row.label_cy }
	};
}
