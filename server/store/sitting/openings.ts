import type { Flag, PointCopy } from '../../../src/lib/meeting/findings/placement';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A case opened to plenary. Each reopening to the groups and opening again is a new revision. */
export interface Opening {
	caseId: string;
	revision: number;
	openedBy: string;
	openedAt: string;
	reopenedAt: string | null;
	complete: boolean;
}

/** A point as it stood when its case was opened: the original nobody edits any more (G3). */
export interface OpenedPoint extends PointCopy {
	caseId: string;
	order: string;
	/** The pinned place in the case's file (R15). */
	at: unknown;
	flags: Flag[];
	gone: boolean;
}

export interface OpenedAnswer {
	groupId: string;
	promptId: string;
	value: string | null;
	note: string;
}

export interface OpenedNone {
	groupId: string;
	kind: string;
	personId: string;
}

export interface OpenedBoard {
	groupId: string;
	board: string;
	seq: number;
	hash: string;
	redaction: string | null;
}

export interface Copies {
	points: OpenedPoint[];
	answers: OpenedAnswer[];
	none: OpenedNone[];
	boards: OpenedBoard[];
}

/** Latest revision of each opened case of a review. */
export async function openingsOf(db: Db, reviewId: string): Promise<Record<string, Opening>> {
	const rows = await db
		.selectFrom('openings')
		.innerJoin('cases', 'cases.id', 'openings.case_id')
		.selectAll('openings')
		.where('cases.review_id', '=', reviewId)
		.orderBy('revision')
		.execute();
	return Object.fromEntries(rows.map((row) => [row.case_id, opening(row)]));
}

export async function latestOpening(db: Db, caseId: string): Promise<Opening | null> {
	const row = await db
		.selectFrom('openings')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('revision', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ? opening(row) : null;
}

/** Openings that were cut short: a start completes them. */
export async function incomplete(db: Db): Promise<Opening[]> {
	const rows = await db.selectFrom('openings').selectAll().where('complete', '=', 0).execute();
	return rows.map(opening);
}

export async function addOpening(
	db: Db,
	given: { caseId: string; revision: number; by: string; at: Date }
): Promise<void> {
	await db
		.insertInto('openings')
		.values({
			case_id: given.caseId,
			revision: given.revision,
			opened_by: given.by,
			opened_at: given.at.toISOString(),
			reopened_at: null,
			complete: 0
		})
		.execute();
}

/** Takes back an opening whose boards could not be frozen. */
export async function dropOpening(db: Db, caseId: string, revision: number): Promise<void> {
	await db
		.deleteFrom('openings')
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.where('complete', '=', 0)
		.execute();
}

export async function hasCopies(db: Db, caseId: string, revision: number): Promise<boolean> {
	const row = await db
		.selectFrom('opened_boards')
		.select('board')
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

export async function markComplete(db: Db, caseId: string, revision: number): Promise<void> {
	await db
		.updateTable('openings')
		.set({ complete: 1 })
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.execute();
}

export async function markReopened(
	db: Db,
	caseId: string,
	revision: number,
	at: Date
): Promise<void> {
	await db
		.updateTable('openings')
		.set({ reopened_at: at.toISOString() })
		.where('case_id', '=', caseId)
		.where('revision', '=', revision)
		.execute();
}

export async function addCopies(
	db: Db,
	caseId: string,
	revision: number,
	copies: Copies
): Promise<void> {
	const of = { case_id: caseId, revision };
	for (const board of copies.boards) {
		await db
			.insertInto('opened_boards')
			.values({
				...of,
				group_id: board.groupId,
				board: board.board,
				seq: board.seq,
				hash: board.hash,
				redaction: board.redaction
			})
			.execute();
	}
	for (const point of copies.points) {
		await db
			.insertInto('opened_points')
			.values({
				...of,
				group_id: point.group,
				point_id: point.id,
				author_id: point.author,
				kind: point.kind,
				lang: point.lang,
				text: point.text,
				sort: point.order,
				pin: point.at ? JSON.stringify(point.at) : null,
				flags: JSON.stringify(point.flags),
				gone: point.gone ? 1 : 0
			})
			.execute();
	}
	for (const answer of copies.answers) {
		await db
			.insertInto('opened_answers')
			.values({
				...of,
				group_id: answer.groupId,
				prompt_id: answer.promptId,
				value: answer.value,
				note: answer.note
			})
			.execute();
	}
	for (const none of copies.none) {
		await db
			.insertInto('opened_none')
			.values({
				...of,
				group_id: none.groupId,
				kind: none.kind,
				person_id: none.personId
			})
			.execute();
	}
}

/** The copies of one revision; of the latest when none is named. */
export async function copiesOf(db: Db, caseId: string, revision?: number): Promise<Copies> {
	const at = revision ?? (await latestOpening(db, caseId))?.revision;
	if (at === undefined) return { points: [], answers: [], none: [], boards: [] };
	const [points, answers, none, boards] = await Promise.all([
		db
			.selectFrom('opened_points')
			.selectAll()
			.where('case_id', '=', caseId)
			.where('revision', '=', at)
			.orderBy('group_id')
			.orderBy('sort')
			.execute(),
		db
			.selectFrom('opened_answers')
			.selectAll()
			.where('case_id', '=', caseId)
			.where('revision', '=', at)
			.execute(),
		db
			.selectFrom('opened_none')
			.selectAll()
			.where('case_id', '=', caseId)
			.where('revision', '=', at)
			.execute(),
		db
			.selectFrom('opened_boards')
			.selectAll()
			.where('case_id', '=', caseId)
			.where('revision', '=', at)
			.execute()
	]);
	return {
		points: points.map(point),
		answers: answers.map((row) => ({
			groupId: row.group_id,
			promptId: row.prompt_id,
			value: row.value,
			note: row.note
		})),
		none: none.map((row) => ({
			groupId: row.group_id,
			kind: row.kind,
			personId: row.person_id
		})),
		boards: boards.map((row) => ({
			groupId: row.group_id,
			board: row.board,
			seq: row.seq,
			hash: row.hash,
			redaction: row.redaction
		}))
	};
}

/** Every revision of every copied point of a case: what a finding's source read before. */
export async function allCopiedPoints(db: Db, caseId: string): Promise<OpenedPoint[]> {
	const rows = await db
		.selectFrom('opened_points')
		.selectAll()
		.where('case_id', '=', caseId)
		.orderBy('revision')
		.orderBy('sort')
		.execute();
	return rows.map(point);
}

/** The same of all cases of a review. */
export async function copiedPointsIn(db: Db, reviewId: string): Promise<OpenedPoint[]> {
	const rows = await db
		.selectFrom('opened_points')
		.innerJoin('cases', 'cases.id', 'opened_points.case_id')
		.selectAll('opened_points')
		.where('cases.review_id', '=', reviewId)
		.orderBy('revision')
		.orderBy('sort')
		.execute();
	return rows.map(point);
}

export interface AgreedCase {
	caseId: string;
	by: string;
	at: string;
	/** SHA-256 of each shown finding, by its id, as it stood when the case was agreed. */
	hashes: Record<string, string>;
}

export async function agreedCases(db: Db, reviewId: string): Promise<Record<string, AgreedCase>> {
	const rows = await db
		.selectFrom('agreed_cases')
		.innerJoin('cases', 'cases.id', 'agreed_cases.case_id')
		.selectAll('agreed_cases')
		.where('cases.review_id', '=', reviewId)
		.execute();
	return Object.fromEntries(
		rows.map((row) => [
			row.case_id,
			{
				caseId: row.case_id,
				by: row.agreed_by,
				at: row.agreed_at,
				hashes: JSON.parse(row.hashes) as Record<string, string>
			}
		])
	);
}

export async function agreeCase(
	db: Db,
	given: { caseId: string; by: string; at: Date; hashes: Record<string, string> }
): Promise<void> {
	const fresh = {
		agreed_by: given.by,
		agreed_at: given.at.toISOString(),
		hashes: JSON.stringify(given.hashes)
	};
	await db
		.insertInto('agreed_cases')
		.values({ case_id: given.caseId, ...fresh })
		.onConflict((conflict) => conflict.column('case_id').doUpdateSet(fresh))
		.execute();
}

export async function takeBackAgreement(db: Db, caseId: string): Promise<void> {
	await db.deleteFrom('agreed_cases').where('case_id', '=', caseId).execute();
}

export interface AgreedAnswer {
	promptId: string;
	value: string | null;
	note: string;
	by: string;
	at: string;
}

export async function agreedAnswers(db: Db, caseId: string): Promise<AgreedAnswer[]> {
	const rows = await db
		.selectFrom('agreed_answers')
		.selectAll()
		.where('case_id', '=', caseId)
		.execute();
	return rows.map((row) => ({
		promptId: row.prompt_id,
		value: row.value,
		note: row.note,
		by: row.recorded_by,
		at: row.recorded_at
	}));
}

export async function recordAnswer(
	db: Db,
	caseId: string,
	given: { promptId: string; value: string | null; note: string; by: string; at: Date }
): Promise<void> {
	const fresh = {
		value: given.value,
		note: given.note,
		recorded_by: given.by,
		recorded_at: given.at.toISOString()
	};
	await db
		.insertInto('agreed_answers')
		.values({ case_id: caseId, prompt_id: given.promptId, ...fresh })
		.onConflict((conflict) => conflict.columns(['case_id', 'prompt_id']).doUpdateSet(fresh))
		.execute();
}

function opening(row: Tables['openings']): Opening {
	return {
		caseId: row.case_id,
		revision: row.revision,
		openedBy: row.opened_by,
		openedAt: row.opened_at,
		reopenedAt: row.reopened_at,
		complete: row.complete === 1
	};
}

function point(row: Tables['opened_points']): OpenedPoint {
	return {
		caseId: row.case_id,
		revision: row.revision,
		group: row.group_id,
		id: row.point_id,
		author: row.author_id,
		kind: row.kind as OpenedPoint['kind'],
		lang: row.lang as OpenedPoint['lang'],
		text: row.text,
		order: row.sort,
		at: row.pin ? (JSON.parse(row.pin) as unknown) : null,
		flags: JSON.parse(row.flags) as Flag[],
		gone: row.gone === 1
	};
}
