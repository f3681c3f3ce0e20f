import { boardName } from '../../src/lib/board/names';
import type { Db } from '../store/database';
import { groupsOfCase } from '../store/groups';

/** The groups' boards of a case, by name; one shared board where the panel works unblinded (R11). */
export async function boardsOfCase(
	db: Db,
	caseId: string,
	blind: 'after-opening' | 'live'
): Promise<{ group: string; name: string }[]> {
	const groups = await groupsOfCase(db, caseId);
	if (blind === 'live' && groups[0]) {
		return [{ group: groups[0].id, name: boardName(caseId, 'all') }];
	}
	return groups.map(({ id }) => ({ group: id, name: boardName(caseId, id) }));
}
