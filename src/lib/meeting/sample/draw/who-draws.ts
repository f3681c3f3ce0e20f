import { isOfThePanel } from '../../people/panel';
import type { Person } from '../../people/people';
import type { PanelSettings } from '../../settings/settings';

/** Whether a person may draw the sample: the panel's own setting, and never the force. (S1) */
export function mayDraw(
	person: Pick<Person, 'roles' | 'standing'>,
	{ sampling }: Pick<PanelSettings, 'sampling'>
): boolean {
	return isApart(person) && sampling.drawers.some((role) => person.roles.includes(role));
}

/** Whether a person may type the public word of a draw that somebody else sealed. (S4) */
export function maySayWord(person: Pick<Person, 'roles' | 'standing'>): boolean {
	return isApart(person) && isOfThePanel(person.roles);
}

/** Active, and not of the force in any role: for all who have a hand in which cases are reviewed. (S1) */
export function isApart({ roles, standing }: Pick<Person, 'roles' | 'standing'>): boolean {
	return (
		standing === 'active' && !roles.some((role) => role === 'respondent' || role === 'adviser')
	);
}
