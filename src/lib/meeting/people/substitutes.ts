import { isOfThePanel } from './panel';
import type { Person } from './people';

/** Whether a person may stand in for a member: on the list for that, active, and no member themselves. (P11) */
export function mayStandIn({ roles, standing }: Pick<Person, 'roles' | 'standing'>): boolean {
	return standing === 'active' && roles.includes('substitute') && !roles.includes('member');
}

/** Whether a person may have briefed somebody who stands in: one of the panel or its office. (P11) */
export function mayBrief({ roles, standing }: Pick<Person, 'roles' | 'standing'>): boolean {
	return standing === 'active' && isOfThePanel(roles);
}
