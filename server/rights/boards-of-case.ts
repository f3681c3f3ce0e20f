import { boardName } from '../../src/lib/board/names';
import { caseById } from '../store/cases';
import type { Db } from '../store/database';
import { groupsOfCase } from '../store/groups';
import { reviewById } from '../store/reviews';
import type { Given } from '../given';

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

/** Its groups write on their boards again. */
export async function thawBoards({ db, boards }: Given, caseId: string): Promise<void> {
	const row = await caseById(db, caseId);
	const review = row && (await reviewById(db, row.reviewId));
	if (!review) return;
	const names = (await boardsOfCase(db, caseId, review.settings.blind)).map(({ name }) => name);
	await boards.thaw(names);
}
