import { targetsIn } from '../findings/placement';
import type { FindingsState } from '../findings/placement';
import type { Sha256 } from '../report/report';
import type { Held, Strength } from './strength';

/** A closed show of hands on a finding. */
export interface FindingShow {
	finding: string;
	/** Ids that were part of the finding when the show was opened: its points, and findings merged into it. */
	covers: readonly string[];
	/** Hashes of the words when it was opened; null for a language that had none. */
	words: { en: string | null; cy: string | null };
	/** The wording that the chair recorded; null where none was. */
	held: Strength | null;
}

/** The hashes of a finding's words, as a show of hands keeps them. */
export function wordsShown(
	{ en, cy }: { en: string; cy: string },
	sha256: Sha256
): FindingShow['words'] {
	const hash = (text: string) => (text.trim() === '' ? null : sha256(text.trim()));
	return { en: hash(en), cy: hash(cy) };
}

/**
 * How strongly each finding is held, by its id. The latest show of a finding counts, and only where its wording was
 * recorded. A finding into which another with a different result was merged later claims nothing until it is shown again.
 * Adding the words of a language that had none changes nothing. (G5)
 * @param shows oldest first
 */
export function heldIn(
	state: FindingsState,
	shows: readonly FindingShow[],
	sha256: Sha256
): Map<string, Held> {
	const latest = new Map(shows.map((show) => [show.finding, show]));
	const targetOf = targetsIn(state);
	const recorded = [...latest.values()].filter(({ held }) => held !== null);
	const held = new Map<string, Held>();
	for (const show of recorded) {
		const { finding, covers, words } = show;
		const target = targetOf(finding);
		if (show.held === null || target?.is !== 'finding' || target.finding !== finding) continue;
		const differs = recorded.some((other) => {
			if (other === show || other.held === show.held || covers.includes(other.finding))
				return false;
			const at = targetOf(other.finding);
			return at?.is === 'finding' && at.finding === finding;
		});
		if (differs) continue;
		const now = wordsShown(state.findings[finding], sha256);
		const isSame = (lang: 'en' | 'cy') => words[lang] === null || words[lang] === now[lang];
		const isOther = !isSame('en') || !isSame('cy');
		held.set(finding, { by: show.held, ...(isOther && { earlier: true as const }) });
	}
	return held;
}
