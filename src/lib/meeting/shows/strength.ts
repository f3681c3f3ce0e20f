import type { ShowResult } from './show';

/** How strongly a finding is held, as a show of hands has it. (G5) */
export type Strength = 'all' | 'majority' | 'some';

/** What is said of a finding. `earlier`: its words were changed after the show of hands. */
export interface Held {
	by: Strength;
	earlier?: true;
}

/**
 * The only wording that a result allows: `all` where everybody who could answer holds it, `majority` for more than half of
 * them, `some` for at least two. Null for fewer: one person's view is nobody's wording. (G5)
 */
export function strengthOf({ of, counts }: Pick<ShowResult, 'of' | 'counts'>): Strength | null {
	const hold = counts.hold ?? 0;
	if (hold < 2) return null;
	if (hold === of) return 'all';
	return hold * 2 > of ? 'majority' : 'some';
}
