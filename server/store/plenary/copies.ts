import type { Db } from '../engine/database';
import { inParts } from '../engine/in-parts';
import type { CopiedPoint } from './copied-points';
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

export interface CopiedBoard {
	groupId: string;
	board: string;
	seq: number;
	hash: string;
	redaction: string | null;
}

export interface Copies {
	points: CopiedPoint[];
	answers: OpenedAnswer[];
	none: OpenedNone[];
	boards: CopiedBoard[];
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
	const boards = copies.boards.map(({ groupId, board, seq, hash, redaction }) => {
		return { ...of, group_id: groupId, board, seq, hash, redaction };
	});
	const points = copies.points.map((point) => ({
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
	}));
	const answers = copies.answers.map(({ groupId, promptId, value, note }) => {
		return { ...of, group_id: groupId, prompt_id: promptId, value, note };
	});
	const none = copies.none.map(({ groupId, kind, personId }) => {
		return { ...of, group_id: groupId, kind, person_id: personId };
	});
	for (const some of inParts(boards)) await db.insertInto('opened_boards').values(some).execute();
	for (const some of inParts(points)) await db.insertInto('opened_points').values(some).execute();
	for (const some of inParts(answers)) await db.insertInto('opened_answers').values(some).execute();
	for (const some of inParts(none)) await db.insertInto('opened_none').values(some).execute();
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
