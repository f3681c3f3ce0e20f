import { readBoard } from '../../src/lib/board/documents/board';
import type { Viewing } from '../given';
import { boardsEver } from '../rights/boards';

/** Whether some group of the case's sitting has a board for it. A board has the prompts of the form it was made by. */
export async function hasBoard(
	{ boards }: Pick<Viewing, 'boards'>,
	caseId: string,
	groups: Parameters<typeof boardsEver>[1]
): Promise<boolean> {
	for (const name of boardsEver(caseId, groups)) if (await boards.exists(name)) return true;
	return false;
}

/** Somebody has written, answered or declared something on one of these boards. */
export async function isWrittenOn(
	{ boards }: Pick<Viewing, 'boards'>,
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
