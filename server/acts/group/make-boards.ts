import { seedBoard } from '../../../src/lib/board/documents/seed';
import { formOf } from '../../../src/lib/meeting/settings/template';
import { readBoard } from '../../../src/lib/board/documents/board';
import type { Given } from '../../given';

/** Seeds the boards of cases that their groups write on, those that are not there yet. */
export async function makeBoards(given: Given, caseIds: readonly string[]): Promise<void> {
	for (const caseId of new Set(caseIds)) {
		const id = await given.rights.reviewOfCase(caseId);
		const known = id === null ? null : await given.rights.review(id);
		const on = known?.cases.get(caseId);
		const prompts =
			known && on ? formOf(known.review, on.case).prompts.map(({ id: of }) => of) : [];
		for (const { name } of await given.rights.boardsOf(caseId)) {
			if (await given.boards.exists(name)) continue;
			await given.boards.create(name, (doc) => seedBoard(doc, prompts));
		}
	}
}

/** Somebody has written, answered or declared something on one of these boards. */
export async function isWrittenOn(
	{ boards }: Pick<Given, 'boards'>,
	names: readonly string[]
): Promise<boolean> {
	for (const name of names) {
		if (!(await boards.exists(name))) continue;
		const board = await boards.derived(name, readBoard);
		const hasAnswer = Object.values(board.answers).some(
			({ value, note }) => value !== null || note.trim() !== ''
		);
		const isTouched =
			board.points.length + board.gone.length + Object.keys(board.none).length > 0 ||
			board.redaction !== null;
		if (hasAnswer || isTouched) return true;
	}
	return false;
}
