import { parseName } from '../../src/lib/board/names';
import { caseById } from '../store/cases';
import { takeBackReady } from '../store/groups';
import type { Given } from './given';

/** A new edit on a board takes back its group's "we're ready" (model.md, "Acts"). */
export async function voidReady(given: Given, boardName: string): Promise<void> {
	const name = parseName(boardName);
	if (name?.kind !== 'board') return;
	if (!(await takeBackReady(given.db, name.groupId, name.caseId))) return;
	const row = await caseById(given.db, name.caseId);
	if (row)
		given.announce(
			{ sitting: row.sittingId },
			{ kind: 'changed', what: 'group', id: name.groupId }
		);
}
