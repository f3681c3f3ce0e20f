import type { Db } from '../engine/database';
import type { OpenedPoint } from './copied-points';
import { openedPoint } from './copied-points';
import { latestOpening } from './openings';

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

/** The copies of one revision, by default the latest. */
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
		points: points.map(openedPoint),
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
