import { noteText } from '../../../src/lib/board/documents/note';
import { noteName } from '../../../src/lib/board/names';
import type { Round } from '../../../src/lib/meeting/sitting/writing/round';
import type { BoardsForCommands } from '../../given';
import type * as Y from 'yjs';

/** How many of these people have written something on their page of a round. */
export async function answersWritten(
	boards: Pick<BoardsForCommands, 'exists' | 'derived'>,
	{ id }: Pick<Round, 'id'>,
	people: Iterable<string>
): Promise<number> {
	let written = 0;
	for (const personId of people) if ((await answerOf(boards, id, personId)) !== '') written += 1;
	return written;
}

/** A person's answer, trimmed; '' where they have no page or wrote nothing. */
export async function answerOf(
	boards: Pick<BoardsForCommands, 'exists' | 'derived'>,
	roundId: string,
	personId: string
): Promise<string> {
	const name = noteName(roundId, personId);
	return (await boards.exists(name)) ? boards.derived(name, wordsOn) : '';
}

/** One function, so that what it makes of a page is kept until the page changes. */
function wordsOn(doc: Y.Doc): string {
	return noteText(doc).toString().trim();
}
