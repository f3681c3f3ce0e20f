import { findingHashes } from '../reading/finding-hashes';
import type { House } from '../house';
import { agreedCases } from '../store/openings';
import { findingsName } from '$lib/board/names';
import { readFindings } from '$lib/board/findings';
import { changedSinceAgreed } from '$lib/meeting/findings/agreement';
import type { Hall } from './sitting-room';

/** Numbers of the cases that are not finished when the sitting closes. */
export interface Loose {
	unopened: number[];
	unagreed: number[];
	/** Edited since the panel agreed them; never of a case this person stood down from. */
	changed: number[];
}

export async function loose(
	{ db, boards }: Pick<House, 'db' | 'boards'>,
	{ review, cases }: Hall
): Promise<Loose> {
	const agreed = await agreedCases(db, review.id);
	const read = cases.filter(
		({ id, mayRead, state }) => mayRead && state !== 'waiting' && agreed[id]
	);
	const changed = await Promise.all(
		read.map(async ({ id, number }) => {
			const now = await boards.read(findingsName(id), (doc) => findingHashes(readFindings(doc)));
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
