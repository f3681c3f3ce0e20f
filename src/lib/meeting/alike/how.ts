import type { Closeness } from './closeness';

/** How much each thing counts. */
export interface How {
	closeness: Closeness;
	/**
	 * How much a rare word counts for more: rare among these texts, rare in general English; and what a word counts
	 * that neither the field nor general English has: a name, a number, a slip. */
	rarity: { inCase: number; general: number; unknown: number };
	/** How much it counts that one says all that the other does, 0…1. */
	cover: number;
	/** With so much weight in common, half a score is trusted. */
	evidence: number;
	/** Factors: of two kinds, of one group, in two languages, and of those with one word of the field in common. */
	acrossKinds: number;
	withinGroup: number;
	acrossLanguages: number;
	oneAcross: number;
	/** How much of a text's words that the other language does not have counts as unsaid there. */
	foreign: number;
	/** Factors: more is denied than said by both; that is all, in the same words; different numbers, or before and after. */
	denied: number;
	opposite: number;
	conflict: number;
	/** Factor: one says that it was late or prompt, the other says nothing of time. */
	untimed: number;
	/** The least mean score of a group, and how much its best score counts beside the mean, 0…1. */
	least: number;
	byBest: number;
	/** How much more two count that are each other's best; and those that are so between their two groups of people. */
	mutual: number;
	mutualInGroups: number;
	/** Not, where they have fewer words in common and are less alike than this. */
	thin: { words: number; likeness: number };
}

/** Found by bench/alike.ts on its tuning set. */
export const WITHIN: How = {
	closeness: {
		matter: 0.91,
		line: 0.61,
		sibling: 0.35,
		heading: 0.09,
		vector: { from: 0.2, to: 0.69, most: 0.52 },
		spelling: { from: 0.42, most: 0.66 }
	},
	rarity: { inCase: 0.86, general: 1.02, unknown: 0.86 },
	cover: 0.15,
	evidence: 0.8,
	acrossKinds: 0.37,
	withinGroup: 0.1,
	acrossLanguages: 1.02,
	oneAcross: 0.9,
	foreign: 0.15,
	denied: 0.62,
	opposite: 0.1,
	conflict: 0.2,
	untimed: 0.42,
	least: 0.19,
	byBest: 0.21,
	mutual: 1.49,
	mutualInGroups: 0.3,
	thin: { words: 1, likeness: 0.24 }
};

/** The same in several cases: a case's own findings are not compared with each other, and there are many more of them. (G4) */
export const ACROSS_CASES: How = {
	...WITHIN,
	withinGroup: 0,
	byBest: 0,
	mutual: 0.3,
	mutualInGroups: 0,
	least: 0.18
};
