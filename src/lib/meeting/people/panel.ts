import type { Person, Role } from './people';
import { Refusal } from '../refusal';
import type { RefusalCode } from '../refusal';

/** Whether a person belongs to the panel or its office. The force, observers and guests see no names and no counts. */
export function isOfThePanel(roles: readonly Role[]): boolean {
	return roles.some((role) => inside.includes(role));
}

/** Whether a person is a coordinator or assurance, who keep the panel's people, declarations and history. */
export function isOfTheOffice(roles: readonly Role[]): boolean {
	return roles.includes('coordinator') || roles.includes('assurance');
}

/**
 * Why a person may not act for the office or read its records: they are not of the office, or are under consideration,
 * curtailed or suspended (P17). Null where they may.
 */
export function whyNotTheOffice({
	roles,
	standing
}: Pick<Person, 'roles' | 'standing'>): Extract<RefusalCode, 'forbidden' | 'not-active'> | null {
	if (!isOfTheOffice(roles)) return 'forbidden';
	return standing === 'active' ? null : 'not-active';
}

/**
 * Refuses a person who may not act for the office on people, declarations and records.
 * @throws Refusal 'forbidden', 'not-active'
 */
export function actsForTheOffice(person: Pick<Person, 'roles' | 'standing'>): void {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
}

/**
 * Whether a sign-in link for a person, or a change of their roles or e-mail address, needs a second person of the office:
 * where their role is, or would be, as high as the actor's.
 * @param roles the roles that the person would have
 */
export function needsSecond(
	by: Pick<Person, 'roles'>,
	person: Pick<Person, 'roles'>,
	roles: readonly Role[] = person.roles
): boolean {
	return Math.max(heightOf(person.roles), heightOf(roles)) >= heightOf(by.roles);
}

/** How high a person's highest role is: coordinator above assurance, assurance above all others. */
function heightOf(roles: readonly Role[]): number {
	if (roles.includes('coordinator')) return 2;
	return roles.includes('assurance') ? 1 : 0;
}

/** The role that is shown for a person with several. */
export function mainRole(roles: readonly Role[]): Role {
	return inOrder.find((role) => roles.includes(role)) ?? 'invitee';
}

const inside: readonly Role[] = ['member', 'coordinator', 'assurance', 'translator'];

const inOrder: readonly Role[] = [
	'coordinator',
	'assurance',
	'member',
	'translator',
	'substitute',
	'commissioner',
	'respondent',
	'audit',
	'observer',
	'adviser',
	'invitee'
];
