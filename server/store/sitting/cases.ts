// Over 200 lines because every column of a case is read and written here.
import type { Selectable } from 'kysely';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

export interface CaseRow {
	id: string;
	reviewId: string;
	sittingId: string;
	number: number;
	/** Label that is read before declaring. It identifies nobody (M10). */
	label?: { en: string; cy: string };
	/** Id of one of the review's further forms; null for the review's own form. */
	form?: string | null;
}

export interface CaseFile {
	id: string;
	caseId: string;
	name: { en: string; cy: string };
	/** The text, encrypted; null where it waits to be, and stands in `text` until then. */
	sealed: string | null;
	text: string;
	/** Language the file was written in. */
	language: 'en' | 'cy';
	/** ISO instant; null where it was not issued to members. (M4) */
	issuedAt?: string | null;
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

export async function insertCase(db: Db, given: CaseRow): Promise<void> {
	await db
		.insertInto('cases')
		.values({
			id: given.id,
			review_id: given.reviewId,
			sitting_id: given.sittingId,
			number: given.number,
			label_en: given.label?.en ?? '',
			label_cy: given.label?.cy ?? '',
			form: given.form ?? null
		})
		.execute();
}

/** The cases given to one sitting. */
export async function casesAt(db: Db, sittingId: string): Promise<CaseRow[]> {
	const rows = await db
		.selectFrom('cases')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.orderBy('number')
		.execute();
	return rows.map(caseRow);
}

/** Gives all cases of one sitting to another. */
export async function moveCaseRows(db: Db, from: string, to: string): Promise<void> {
	await db.updateTable('cases').set({ sitting_id: to }).where('sitting_id', '=', from).execute();
}

export async function placeCase(db: Db, id: string, sittingId: string): Promise<void> {
	await db.updateTable('cases').set({ sitting_id: sittingId }).where('id', '=', id).execute();
}

export async function setCase(
	db: Db,
	id: string,
	to: Pick<CaseRow, 'sittingId' | 'number' | 'form'> & { label: { en: string; cy: string } }
): Promise<void> {
	await db
		.updateTable('cases')
		.set({
			sitting_id: to.sittingId,
			number: to.number,
			label_en: to.label.en,
			label_cy: to.label.cy,
			form: to.form ?? null
		})
		.where('id', '=', id)
		.execute();
}

/** Deletes a case that nobody has worked on, with its papers and declarations. */
export async function removeCaseRow(db: Db, id: string): Promise<void> {
	await dropFiles(db, id);
	for (const table of ['case_references', 'declarations', 'group_cases', 'ready'] as const)
		await db.deleteFrom(table).where('case_id', '=', id).execute();
	await db.deleteFrom('cases').where('id', '=', id).execute();
}

/** Another case has taken this one's number: what was said and read of the one before goes. */
export async function setReplacement(db: Db, id: string, reference: string): Promise<void> {
	await dropFiles(db, id);
	await db.deleteFrom('declarations').where('case_id', '=', id).execute();
	await db.updateTable('cases').set({ label_en: '', label_cy: '' }).where('id', '=', id).execute();
	await setReference(db, id, reference);
}

/** Deletes a case's papers and the record of who opened them. */
export async function dropFiles(db: Db, caseId: string): Promise<void> {
	const files = db.selectFrom('files').select('id').where('case_id', '=', caseId);
	await db.deleteFrom('file_openings').where('file_id', 'in', files).execute();
	await db.deleteFrom('files').where('case_id', '=', caseId).execute();
}

export async function setText(db: Db, fileId: string, to: Pick<CaseFile, 'sealed' | 'language'>) {
	await db
		.updateTable('files')
		.set({ ...to, text: '' })
		.where('id', '=', fileId)
		.execute();
}

/** Encrypts the texts that are not encrypted yet: all of them or none. */
export async function sealTexts(
	db: Db,
	seal: (id: string, text: string) => Promise<string>
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		const rows = await tx
			.selectFrom('files')
			.select(['id', 'text'])
			.where('added_at', 'is', null)
			.where('sealed', 'is', null)
			.where('removed_at', 'is', null)
			.execute();
		for (const { id, text } of rows)
			await tx
				.updateTable('files')
				.set({ sealed: await seal(id, text), text: '' })
				.where('id', '=', id)
				.execute();
	});
}

/** The force's references by case id. Only the office may see them. (S8) */
export async function referencesOf(db: Db, reviewId: string): Promise<Map<string, string>> {
	const rows = await db
		.selectFrom('case_references')
		.innerJoin('cases', 'cases.id', 'case_references.case_id')
		.select(['case_id', 'reference'])
		.where('cases.review_id', '=', reviewId)
		.execute();
	return new Map(rows.map((row) => [row.case_id, row.reference]));
}

/** @param reference '' where there is none */
export async function setReference(db: Db, caseId: string, reference: string): Promise<void> {
	await db.deleteFrom('case_references').where('case_id', '=', caseId).execute();
	if (reference === '') return;
	await db.insertInto('case_references').values({ case_id: caseId, reference }).execute();
}

/** Papers that were entered as text. Those that are files are read by `papersOf`. */
export async function filesOf(db: Db, caseId: string): Promise<CaseFile[]> {
	const rows = await db
		.selectFrom('files')
		.selectAll()
		.where('case_id', '=', caseId)
		.where('added_at', 'is', null)
		.where('removed_at', 'is', null)
		.orderBy('position')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		caseId: row.case_id,
		name: { en: row.name_en, cy: row.name_cy },
		sealed: row.sealed,
		text: row.text,
		language: row.language === 'cy' ? 'cy' : 'en',
		issuedAt: row.issued_at
	}));
}

export async function addFile(
	db: Db,
	file: Omit<CaseFile, 'text'>,
	position: number
): Promise<void> {
	await db
		.insertInto('files')
		.values({
			id: file.id,
			case_id: file.caseId,
			name_en: file.name.en,
			name_cy: file.name.cy,
			text: '',
			sealed: file.sealed,
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
		label: { en: row.label_en, cy: row.label_cy },
		form: row.form
	};
}
