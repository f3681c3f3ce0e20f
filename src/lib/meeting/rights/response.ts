import { isOfThePanel } from '../people/panel';
import type { Person, Role } from '../people/people';

/**
 * Whether somebody reads what the force wrote as it was recorded: those of the panel, and those to whom the steps send a
 * report. Others read the words opened to everybody. (A11)
 */
export function readsAll({ roles }: Pick<Person, 'roles'>): boolean {
	return isOfThePanel(roles) || sentTo.some((role) => roles.includes(role));
}

const sentTo: readonly Role[] = ['respondent', 'commissioner', 'audit'];
