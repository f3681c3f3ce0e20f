import { Refusal } from '../../../../src/lib/meeting/refusal';
import { holdOn } from '../../../store/report/retention';
import { roundIdsIn } from '../../../store/sitting/room/rounds';
import type { Given } from '../../../given';

/**
 * Destroys the private notes and the answers in writing of sittings whose rows are about to go: without these nobody would
 * know that they are to be destroyed. For before the decision, once it is known that it will be made. (M11)
 * @param mayGo throws where the sittings may not go; asked only where there is something to destroy
 * @throws Refusal 'papers-held' during a hold; and whatever `mayGo` throws
 */
export async function destroyWith(
	given: Given,
	sittingIds: readonly string[],
	mayGo: () => Promise<{ review: { id: string } }>
): Promise<void> {
	const ids = new Set([...sittingIds, ...(await roundIdsIn(given.db, sittingIds))]);
	const isOfThem = (note: { sittingId: string }) => ids.has(note.sittingId);
	if (given.boards.notes(isOfThem).length === 0) return;
	const { review } = await mayGo();
	if (await holdOn(given.db, review.id)) throw new Refusal('papers-held');
	await given.boards.purge(isOfThem);
}
