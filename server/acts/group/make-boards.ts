import { seedBoard } from '../../../src/lib/board/documents/seed';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import type { Given } from '../../given';

/** Seeds the boards of cases that their groups write on, those that are not there yet. */
export async function makeBoards(given: Given, caseIds: readonly string[]): Promise<void> {
	for (const caseId of new Set(caseIds)) {
		const boards = await given.rights.boardsOf(caseId);
		await makeBoardsNamed(
			given,
			caseId,
			boards.map(({ name }) => name)
		);
	}
}

/** Seeds boards of one case by their names, those that are not there yet. */
export async function makeBoardsNamed(
	given: Given,
	caseId: string,
	names: readonly string[]
): Promise<void> {
	const id = await given.rights.reviewOfCase(caseId);
	const known = id === null ? null : await given.rights.review(id);
	const on = known?.cases.get(caseId);
	const prompts =
		known && on ? templateOf(known.review, on.case).prompts.map(({ id: of }) => of) : [];
	for (const name of names) {
		if (await given.boards.exists(name)) continue;
		await given.boards.create(name, (doc) => seedBoard(doc, prompts));
	}
}
