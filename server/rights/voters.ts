import type { KnownSitting } from './facts';
import type { Rights } from './rights';

/** Ids of the people who may answer a show of hands on a case now. (G5, M10, P8, P9) */
export async function votersOn(
	rights: Rights,
	{ present }: Pick<KnownSitting, 'present'>,
	caseId: string
): Promise<string[]> {
	const voters: string[] = [];
	for (const id of present) if ((await rights.of(id).onCase(caseId)).may.showHand) voters.push(id);
	return voters;
}
