import type * as Y from 'yjs';
import { findingsName } from '$lib/board/names';
import { readFindings } from '$lib/board/documents/findings';
import { changedSinceAgreed } from '$lib/meeting/findings/agreement';
import type { Viewing } from '../../../given';
import { findingHashes } from '../../../reading/finding-hashes';
import type { AgreedCase } from '../../../store/plenary/agreed-cases';
import type { SittingRoom } from '../sitting-room';

/** Numbers of the cases that are not finished when the sitting closes. */
export interface Loose {
	unopened: number[];
	unagreed: number[];
	/** Edited since the panel agreed them; never of a case this person stood down from. */
	changed: number[];
}

/** @param agreed the review's agreed cases by id */
export async function looseEnds(
	boards: Viewing['boards'],
	{ cases }: Pick<SittingRoom, 'cases'>,
	agreed: Readonly<Record<string, AgreedCase>>
): Promise<Loose> {
	const read = cases.filter(
		({ id, mayRead, state }) => mayRead && state !== 'waiting' && agreed[id]
	);
	const changed = await Promise.all(
		read.map(async ({ id, number }) => {
			const now = await boards.derived(findingsName(id), hashesNow);
			const since = changedSinceAgreed(agreed[id]?.hashes ?? {}, now);
			const all = [...since.changed, ...since.added, ...since.removed];
			return all.length > 0 ? number : null;
		})
	);
	return {
		unopened: cases.filter(({ state }) => state === 'waiting').map(({ number }) => number),
		unagreed: cases
			.filter((each) => each.state !== 'waiting' && !each.agreed)
			.map(({ number }) => number),
		changed: changed.filter((number) => number !== null)
	};
}

function hashesNow(doc: Y.Doc): Record<string, string> {
	return findingHashes(readFindings(doc));
}
