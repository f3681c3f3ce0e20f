import { isOfThePanel } from '../people/panel';
import type { Person, Role } from '../people/people';
import type { PanelSettings } from '../settings/settings';

/**
 * Whether somebody reads what the force wrote as it was recorded: those of the panel, and those to whom the steps send a
 * report. Others read the words opened to everybody. (A11)
 */
export function readsAll({ roles }: Pick<Person, 'roles'>): boolean {
	return isOfThePanel(roles) || sentTo.some((role) => roles.includes(role));
}

/**
 * Whether somebody reads the parts of a report that are not published: those of the panel, and those to whom a step before
 * publication sends it. (A1)
 */
export function readsInside(
	person: Pick<Person, 'roles'>,
	{ steps }: Pick<PanelSettings, 'steps'>
): boolean {
	const published = steps.findIndex(({ reached }) => reached === 'publication');
	const before = published < 0 ? steps : steps.slice(0, published);
	return (
		readsAll(person) ||
		before.some(({ readers }) => readers.some((role) => person.roles.includes(role)))
	);
}

const sentTo: readonly Role[] = ['respondent', 'commissioner', 'audit'];
