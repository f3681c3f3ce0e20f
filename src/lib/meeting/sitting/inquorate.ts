import type { Person } from '../people/people';
import type { PanelSettings } from '../settings/settings';

/** Whether a person may allow that a sitting goes on without a quorum: the panel's own setting. (M6, P4) */
export function mayAllowInquorate(
	{ roles, standing }: Pick<Person, 'roles' | 'standing'>,
	{ inquorate: { ways, allowedBy } }: Pick<PanelSettings, 'inquorate'>
): boolean {
	return (
		standing === 'active' &&
		ways.includes('proceed') &&
		allowedBy.some((role) => roles.includes(role))
	);
}
