import type { Person } from '../people/people';
import type { RefusalCode } from '../refusal';
import type { Abilities } from './abilities';

type Acting = Pick<Person, 'roles' | 'standing'>;

/** Why a person may not make a review; null where they may. (P2) */
export function whyNotMakeReview({
	roles,
	standing
}: Acting): Extract<RefusalCode, 'forbidden' | 'not-active'> | null {
	if (standing !== 'active') return 'not-active';
	return roles.includes('coordinator') ? null : 'forbidden';
}

/**
 * Why a person may not do the coordinator's acts; null where they may. A coordinator who has stood down from a case is told
 * that. (P2, M10)
 * @param may what the person may do on the review, the sitting or the case
 */
export function whyNotCoordinate(
	{ roles, standing }: Acting,
	may: Pick<Abilities, 'coordinate' | 'why'>
): Extract<RefusalCode, 'stood-down' | 'forbidden' | 'not-active'> | null {
	if (may.coordinate) return null;
	if (may.why === 'stood-down' && roles.includes('coordinator')) return 'stood-down';
	return standing === 'active' ? 'forbidden' : 'not-active';
}
