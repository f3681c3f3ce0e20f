import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import type { Person } from '../../src/lib/meeting/people/people';
import type { Abilities } from '../../src/lib/meeting/rights/abilities';

/** Whether a person may be on the pages of a sitting's room. */
export function isInRoom(may: Abilities): boolean {
	return may.room || may.coordinate || may.draft !== 'none';
}

/**
 * Whether a person in the room belongs to the panel, or stands in for a member of it. Guests see no name but the chair's,
 * and no counts. (P8, P11)
 */
export function isInside(
	{ id, roles }: Pick<Person, 'id' | 'roles'>,
	may: Abilities,
	substitutes: readonly { personId: string }[]
): boolean {
	const standsIn = may.room && substitutes.some(({ personId }) => personId === id);
	return isOfThePanel(roles) || standsIn;
}
