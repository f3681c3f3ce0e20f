import type { Vault } from '../documents/vault/vault';
import type { Given } from '../given';
import type { KnownPerson } from '../store/people/people';
import type { GroupLetter, SittingKey } from './content/types';

/** What the demo's parts are made with: ids by the names the content uses. */
export interface Making {
	given: Given;
	vault: Vault;
	/**
	 * Sets the demo's clock: acts get the moments the story gives them.
	 * @throws Error when the story would go back in time
	 */
	at: (instant: string) => void;
	reviewId: string;
	sitting: Record<SittingKey, string>;
	caseIds: Map<number, string>;
	groupIds: Map<GroupLetter, string>;
	caseId: (number: number) => string;
	groupId: (letter: GroupLetter) => string;
	person: (slug: string) => KnownPerson;
	/** Reads somebody of the cast, again after an act has changed what is known of them. */
	know: (slug: string, id: string) => Promise<void>;
	/** Ids of points by their keys, as they are written. */
	points: Map<string, string>;
}

/** One thing of the story and its time, ISO in UTC. */
export interface StoryStep {
	at: string;
	happens: () => Promise<void>;
}

export async function playInOrder(making: Making, moments: StoryStep[]): Promise<void> {
	for (const { at, happens } of moments.toSorted((a, b) => a.at.localeCompare(b.at))) {
		making.at(at);
		await happens();
	}
}

export const coordinator = 'elin-prosser';

export function must<T>(value: T | undefined | null): T {
	if (value === undefined || value === null)
		throw new Error('The demo’s content names something it does not have.');
	return value;
}
