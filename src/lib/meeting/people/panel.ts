import type { Person, Role } from './people';
import { Refusal } from '../refusal';
import type { RefusalCode } from '../refusal';

/** Those of the panel and its office. The force, observers and guests see neither names nor counts. */
export function isOfThePanel(roles: readonly Role[]): boolean {
	return roles.some((role) => inside.includes(role));
}

/** The two who keep the panel's people, declarations and history. */
export function isOfTheOffice(roles: readonly Role[]): boolean {
	return roles.includes('coordinator') || roles.includes('assurance');
}

/**
 * Why somebody neither acts for the office nor reads what it keeps: whoever is under consideration, curtailed
 * or suspended does neither (P17). Null is that they may.
 */
export function whyNotTheOffice({
	roles,
	standing
}: Pick<Person, 'roles' | 'standing'>): Extract<RefusalCode, 'forbidden' | 'not-active'> | null {
	if (!isOfTheOffice(roles)) return 'forbidden';
	return standing === 'active' ? null : 'not-active';
}

/**
 * The office's acts on people, declarations and what is kept.
 * @throws Refusal 'forbidden', 'not-active'
 */
export function actsForTheOffice(person: Pick<Person, 'roles' | 'standing'>): void {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
}

/**
 * Whether letting somebody in, or changing their roles or the address they sign in with, needs a second person of
 * the office: where their office is, or would be, as high as that of who does it.
 * @param roles those the person would have
 */
export function needsSecond(
	by: Pick<Person, 'roles'>,
	person: Pick<Person, 'roles'>,
	roles: readonly Role[] = person.roles
): boolean {
	return Math.max(heightOf(person.roles), heightOf(roles)) >= heightOf(by.roles);
}

/** Of an office: a coordinator's is above assurance, and that above all others. */
function heightOf(roles: readonly Role[]): number {
	if (roles.includes('coordinator')) return 2;
	return roles.includes('assurance') ? 1 : 0;
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
