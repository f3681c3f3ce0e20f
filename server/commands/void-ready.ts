import { parseName } from '../../src/lib/board/names';
import { caseById } from '../store/cases';
import { groupsOfCase, takeBackReady } from '../store/groups';
import type { Given } from './given';

/**
 * A new edit on a board takes back its group's "we're ready" (model.md, "Acts"); on a board that all
 * groups of a case share, that of each of them (R11).
 */
export async function voidReady(given: Given, boardName: string): Promise<void> {
	const name = parseName(boardName);
	if (name?.kind !== 'board') return;
	const groups =
		name.groupId === 'all'
			? (await groupsOfCase(given.db, name.caseId)).map(({ id }) => id)
			: [name.groupId];
	const row = await caseById(given.db, name.caseId);
	for (const id of groups) {
		if (!(await takeBackReady(given.db, id, name.caseId)) || !row) continue;
		given.announce({ sitting: row.sittingId }, { kind: 'changed', what: 'group', id });
	}
}
