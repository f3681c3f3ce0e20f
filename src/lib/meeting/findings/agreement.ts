import { canonical } from '../report/canonical';
import type { ShownFinding } from './placement';
import type { Sha256 } from '../report/report';

/** findingId → hash of its words, as recorded when the chair agrees a case. */
export type AgreedHashes = Readonly<Record<string, string>>;

export function findingHashesOf(
	findings: readonly ShownFinding[],
	sha256: Sha256
): Record<string, string> {
	return Object.fromEntries(
		findings.map(({ id, kind, en, cy, flags }) => [
			id,
			sha256(canonical({ id, kind, en, cy, flags }))
		])
	);
}

/** Ids of findings that were edited, added or removed since the chair agreed the case. */
export function changedSinceAgreed(
	agreed: AgreedHashes,
	now: AgreedHashes
): { changed: string[]; added: string[]; removed: string[] } {
	const ids = Object.keys(now);
	return {
		changed: ids.filter((id) => Object.hasOwn(agreed, id) && agreed[id] !== now[id]),
		added: ids.filter((id) => !Object.hasOwn(agreed, id)),
		removed: Object.keys(agreed).filter((id) => !Object.hasOwn(now, id))
	};
}
