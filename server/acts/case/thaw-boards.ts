import type { Given } from '../../given';

/** Opens the boards of a case for its groups to write on again. */
export async function thawBoards({ boards, rights }: Given, caseId: string): Promise<void> {
	await boards.thaw((await rights.boardsOf(caseId)).map(({ name }) => name));
}
