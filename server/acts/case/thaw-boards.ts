import type { Given } from '../../given';

/** The groups of a case write on their boards again. */
export async function thawBoards({ boards, rights }: Given, caseId: string): Promise<void> {
	await boards.thaw((await rights.boardsOf(caseId)).map(({ name }) => name));
}
