import type { KnownSitting } from '../../rights/facts';
import type { Given } from '../../given';
import { makeBoards } from '../group/make-boards';
import { makeNote } from './mark-arrival';

/** Seeds what people of a sitting write on, where it is not there yet: boards of its groups, and private pages. */
export async function makeDesks(
	given: Given,
	{ sitting, groups, present }: KnownSitting
): Promise<void> {
	await makeBoards(
		given,
		groups.flatMap(({ cases }) => cases)
	);
	for (const personId of present) await makeNote(given.boards, sitting.id, personId);
}
