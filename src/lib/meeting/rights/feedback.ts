import type { Access } from './about';
import type { Role } from '../people/people';

/**
 * Whether the person reads the words of early feedback, and not only that it was given. A member who stood down from a case
 * of the review does not, because the words may speak of that case. The office, which writes them, does. (A5, M10)
 * @param access what the person may do with early feedback
 */
export function readsFeedbackWords(
	roles: readonly Role[],
	access: Access,
	hasStoodDown: boolean
): boolean {
	if (access !== 'read') return access === 'write';
	return !(roles.includes('member') && hasStoodDown);
}
