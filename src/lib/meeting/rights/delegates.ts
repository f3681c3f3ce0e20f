import type { Person } from '../people/people';
import type { Abilities } from './abilities';

/**
 * Whether somebody may consider a report in the Commissioner's place: they read it, and do not answer for the force. A
 * Commissioner names no member, because members' names stay within the panel. (A9, P6)
 * @param may what the person may do on the review
 * @param by what who names them may do on it
 */
export function mayConsiderFor(
	{ roles }: Pick<Person, 'roles'>,
	may: Pick<Abilities, 'version' | 'response'>,
	by: Pick<Abilities, 'commission'>
): boolean {
	if (by.commission && roles.includes('member')) return false;
	return may.version !== 'none' && may.response === 'none';
}
