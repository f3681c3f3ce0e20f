import type { Person } from '../people/people';
import type { RefusalCode } from '../refusal';
import type { Abilities } from './abilities';

type Acting = Pick<Person, 'roles' | 'standing'>;
type Why = Extract<RefusalCode, 'forbidden' | 'not-active'>;

/** Why a person may not refer an issue to the panel; null where they may. (M12) */
export function whyNotRefer({ roles, standing }: Acting): Why | null {
	if (standing !== 'active') return 'not-active';
	return roles.includes('member') ? null : 'forbidden';
}

/** Why a person does not see what was referred; null where they do: members, and the office that answers them. */
export function whyNotReadReferrals({ roles, standing }: Acting): Why | null {
	if (standing !== 'active') return 'not-active';
	const reads = ['member', 'coordinator', 'assurance'] as const;
	return reads.some((role) => roles.includes(role)) ? null : 'forbidden';
}

/** Why a person may not put what was referred on the agenda of a sitting: that is for its chair and the coordinator. */
export function whyNotPlace(
	{ standing }: Acting,
	may: Pick<Abilities, 'chair' | 'coordinate'>
): Why | null {
	if (standing !== 'active') return 'not-active';
	return may.chair || may.coordinate ? null : 'forbidden';
}
