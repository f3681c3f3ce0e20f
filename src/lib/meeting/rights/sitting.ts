import { isOfThePanel } from '../people/panel';
import type { Person } from '../people/people';
import type { PanelSettings } from '../settings/settings';

type Coming = Pick<Person, 'roles'>;

/** Whether somebody may be in a group: a member, or who stands in for one. (R1, P11) */
export function mayBePlaced({ roles }: Coming, standsIn: boolean): boolean {
	return roles.includes('member') || standsIn;
}

/** Whether the papers of cases open to somebody once they are here and it is time. (R11, P8, P11) */
export function readsWhenHere(
	{ roles }: Coming,
	standsIn: boolean,
	{ observerSeesCases }: Pick<PanelSettings, 'observerSeesCases'>
): boolean {
	return mayBePlaced({ roles }, standsIn) || (roles.includes('observer') && observerSeesCases);
}

/** Whether somebody comes as an adviser alone, who leaves when their input is over. (P9) */
export function comesAsAdviser({ roles }: Coming): boolean {
	return roles.includes('adviser') && !isOfThePanel(roles);
}
