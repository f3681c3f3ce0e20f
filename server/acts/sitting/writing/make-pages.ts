import { seedNote } from '../../../../src/lib/board/documents/seed';
import { noteName } from '../../../../src/lib/board/names';
import { roundsOf } from '../../../store/sitting/room/rounds';
import type { BoardsForCommands, Given } from '../../../given';

/** Makes the pages of these people for the question that is open, unless they are there. */
export async function makeOpenPages(
	given: Pick<Given, 'db' | 'boards'>,
	sittingId: string,
	people: Iterable<string>
): Promise<void> {
	const open = (await roundsOf(given.db, sittingId)).find(({ ended }) => ended === null);
	if (!open) return;
	for (const personId of people) {
		const name = noteName(open.id, personId);
		if (!(await given.boards.exists(name))) await given.boards.create(name, seedNote);
	}
}

/** Of these people, those who have a page of a round, ids in the same order. */
export async function withPage(
	boards: Pick<BoardsForCommands, 'exists'>,
	roundId: string,
	people: Iterable<string>
): Promise<string[]> {
	const found: string[] = [];
	for (const personId of people)
		if (await boards.exists(noteName(roundId, personId))) found.push(personId);
	return found;
}
