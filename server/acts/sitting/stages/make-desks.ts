import type { KnownSitting } from '../../../rights/facts';
import type { Given } from '../../../given';
import { makeBoards } from '../../group/make-boards';
import { makeNote } from '../room/mark-arrival';
import { makeOpenPages } from '../writing/make-pages';

/** Makes the boards and private pages that the people of a sitting write on. Leaves existing ones as they are. */
export async function makeDesks(
	given: Given,
	{ sitting, groups, present }: KnownSitting
): Promise<void> {
	await makeBoards(
		given,
		groups.flatMap(({ cases }) => cases)
	);
	for (const personId of present) await makeNote(given.boards, sitting.id, personId);
	await makeOpenPages(given, sitting.id, present);
}
