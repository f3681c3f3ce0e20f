import { boardName } from '../../src/lib/board/names';
import type { Viewing } from '../given';

/** Whether some group of the case's sitting has a board for it. A board has the prompts of the form it was made by. */
export async function hasBoard(
	{ boards }: Pick<Viewing, 'boards'>,
	caseId: string,
	groups: readonly { id: string }[]
): Promise<boolean> {
	for (const desk of [...groups.map(({ id }) => id), 'all'])
		if (await boards.exists(boardName(caseId, desk))) return true;
	return false;
}
