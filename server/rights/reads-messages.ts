import type { Abilities } from '../../src/lib/meeting/rights/abilities';

/**
 * Whether a person with these abilities at a sitting reads the messages to their group: those who are in its room, and to
 * whom no reason of their own closes boards. A person who stood down from a case does: no message is about one.
 */
export function readsMessages({ room, why }: Pick<Abilities, 'room' | 'why'>): boolean {
	return room && why === null;
}
