import { alike } from '../../src/lib/meeting/alike/alike';
import { ACROSS_CASES, WITHIN } from '../../src/lib/meeting/alike/how';
import type { AlikePair, Comparable } from '../../src/lib/meeting/alike/comparable';
import type { ReadCache } from '../store/engine/read-cache';
import { sha256 } from '../store/engine/sha256';

/** Maximum number of letters of a text that are compared. */
const LETTERS = 2400;

/**
 * Points of one case that may say the same (G3), or findings of several (G4). Compared once, until their words change.
 * @param name names what is compared; the result is cached under it
 */
export async function alikePoints(
	cache: ReadCache,
	name: string,
	points: readonly Comparable[],
	among: 'case' | 'cases' = 'case'
): Promise<AlikePair[]> {
	if (points.length < 2) return [];
	const { ENGLISH } = await import('./english');
	const compared = points.map(({ id, kind, lang, text, group }) => ({
		...{ id, kind, lang, text: text.slice(0, LETTERS) },
		...(group !== undefined && { group })
	}));
	const from = sha256(JSON.stringify(compared));
	const how = among === 'cases' ? ACROSS_CASES : WITHIN;
	return cache.made(`alike ${name}`, from, () => alike(compared, ENGLISH, how));
}
