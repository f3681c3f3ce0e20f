import { parseName } from '../../../../src/lib/board/names';
import { caseById } from '../../../store/sitting/cases';
import { takeBackReady } from '../../../store/sitting/room/ready';
import { decide } from '../../decide';
import type { Given } from '../../../given';

/**
 * A new edit on a board takes back "ready" of its group (model.md, "Acts"), or of every group that shares the board
 * (R11). It is called after every edit, so it first looks in the cache whether any group is ready.
 */
export async function voidReady(given: Given, boardName: string): Promise<void> {
	const name = parseName(boardName);
	if (name?.kind !== 'board') return;
	const ready = await given.rights.ready(name.caseId);
	if (ready.length === 0) return;
	const boards = await given.rights.boardsOf(name.caseId);
	const writers = boards.find((board) => board.name === boardName)?.groups ?? [];
	const groups = ready.filter((id) => writers.includes(id));
	if (groups.length === 0) return;
	await decide(given, null, async ({ tx, announce }) => {
		const row = await caseById(tx, name.caseId);
		for (const id of groups) {
			if (!(await takeBackReady(tx, id, name.caseId)) || !row) continue;
			announce({ sitting: row.sittingId }, { kind: 'changed', what: 'group', id });
		}
	});
}
