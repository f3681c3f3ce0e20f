/** Words that may tell who somebody is. Each kind is settled before the report is sent to members. (A11) */
export type IdentifierKind =
	| 'name'
	| 'birth'
	| 'email'
	| 'phone'
	| 'postcode'
	| 'address'
	| 'vehicle'
	| 'reference'
	| 'insurance';

/** Words that tell who somebody is only together with others. They are shown, but do not block sending. */
export const HINTS = ['age', 'few', 'together'] as const;

export type HintKind = (typeof HINTS)[number];

/** One place in a text. `start` is in UTF-16 units. */
export interface IdentifierFound<K extends string = IdentifierKind | HintKind> {
	kind: K;
	start: number;
	text: string;
}

/** What the panel knows of the people and cases of a review. */
export interface Known {
	/** Names of everybody who has to do with the review, as they are written in full. */
	names: readonly string[];
	/** Names that the office listed, such as those of officers in the papers: found whole, in whatever letters. */
	listed: readonly string[];
	/** The force's references of its cases. (S8) */
	references: readonly string[];
	/** Year of the review: a date long before it may be somebody's birth. */
	year: number;
}
