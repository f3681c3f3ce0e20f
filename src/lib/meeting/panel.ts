import type { Person, Role } from './people';
import { Refusal } from './refusal';

/** Those of the panel and its office. The force, observers and guests see neither names nor counts. */
export function isOfThePanel(roles: readonly Role[]): boolean {
	return roles.some((role) => inside.includes(role));
}

/** The two who keep the panel's people, declarations and history. */
export function isOfTheOffice(roles: readonly Role[]): boolean {
	return roles.includes('coordinator') || roles.includes('assurance');
}

/**
 * The office's acts on people, declarations and what is kept: whoever is under consideration, curtailed or
 * suspended does none of them (P17).
 * @throws Refusal 'forbidden', 'not-active'
 */
export function actsForTheOffice({ roles, standing }: Pick<Person, 'roles' | 'standing'>): void {
	if (!isOfTheOffice(roles)) throw new Refusal('forbidden');
	if (standing !== 'active') throw new Refusal('not-active');
}

/** The role a person with several is named by. */
export function mainRole(roles: readonly Role[]): Role {
	return inOrder.find((role) => roles.includes(role)) ?? 'invitee';
}

const inside: readonly Role[] = ['member', 'coordinator', 'assurance', 'translator'];

const inOrder: readonly Role[] = [
	'coordinator',
	'assurance',
	'member',
	'translator',
	'commissioner',
	'respondent',
	'audit',
	'observer',
	'adviser',
	'invitee'
];
