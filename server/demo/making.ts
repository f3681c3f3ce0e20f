import type { Given } from '../given';
import type { KnownPerson } from '../store/people/people';
import type { GroupLetter, SittingKey } from './content/types';

/** What the demo's parts are made with: ids by the names the content uses. */
export interface Making {
	given: Given;
	/** The demo's clock while it is made: acts get the moments the story gives them. */
	at: (instant: string) => void;
	reviewId: string;
	sitting: Record<SittingKey, string>;
	caseId: (number: number) => string;
	groupId: (letter: GroupLetter) => string;
	person: (slug: string) => KnownPerson;
	/** Ids of points by their keys, as they are written. */
	points: Map<string, string>;
}

export function must<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('The demo’s content names something it does not have.');
	return value;
}
