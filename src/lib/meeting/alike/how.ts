import type { Closeness } from './closeness';

/** How much each thing counts. */
export interface How {
	closeness: Closeness;
	/** How much a rare word counts for more: rare among these texts, rare in general English. */
	rarity: { inCase: number; general: number };
	/** How much it counts that one says all that the other does, 0…1. */
	cover: number;
	/** With so much weight in common, half a score is trusted. */
	evidence: number;
	/** Factors: of two kinds, of one group, in two languages, and of those with one word of the field in common. */
	acrossKinds: number;
	withinGroup: number;
	acrossLanguages: number;
	oneAcross: number;
	/** Factors: more is denied than said by both; that is all, in the same words; different numbers, or before and after. */
	denied: number;
	opposite: number;
	conflict: number;
	/** The least mean score of a group. */
	least: number;
	/** How much more two count that are each other's best. */
	mutual: number;
	/** Not, where they have fewer words in common and are less alike than this. */
	thin: { words: number; likeness: number };
}

/** Found by bench/alike.ts on its tuning set. */
export const WITHIN: How = {
	closeness: {
		matter: 0.91,
		heading: 0.18,
		vector: { from: 0.35, to: 0.85, most: 0.6 },
		spelling: { from: 0.5, most: 0.71 }
	},
	rarity: { inCase: 0.5, general: 0.95 },
	cover: 0.27,
	evidence: 0.33,
	acrossKinds: 0.55,
	withinGroup: 0.35,
	acrossLanguages: 0.98,
	oneAcross: 0.7,
	denied: 0.9,
	opposite: 0.1,
	conflict: 0.43,
	least: 0.22,
	mutual: 0.95,
	thin: { words: 1, likeness: 0.4 }
};

/** The same in several cases: a case's own findings are not compared with each other, and there are many more of them. (G4) */
export const ACROSS_CASES: How = { ...WITHIN, withinGroup: 0, mutual: 0.3, least: 0.34 };
