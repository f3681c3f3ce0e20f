import { newId } from '../../../src/lib/board/ids';
import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import type { Language, Role, Vetting } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { thePanel } from '../../store/people/panels';
import { addPerson as keep, credentials, everybody } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { slugFor } from './slug';

export interface PersonToAdd {
	name: string;
	email: string;
	phone: string;
	roles: Role[];
	language: Language;
	/** YYYY-MM-DD, or null where no term is kept. */
	termStart: string | null;
	termEnd: string | null;
	vetting: Vetting | null;
}

/**
 * The coordinator or assurance puts somebody on the panel's list. No more members than the panel's
 * own maximum are active at a time (P12).
 * @returns the new person's id
 * @throws Refusal 'forbidden', 'not-active', 'empty', 'email-invalid', 'email-taken', 'panel-full' with {max}
 */
export async function addPerson(given: Given, actor: Actor, input: PersonToAdd): Promise<string> {
	actsForTheOffice(actor);
	const name = nameOf(input.name);
	if (input.roles.length === 0) throw new Refusal('empty');
	const email = emailOf(input.email);
	const id = newId();

	await decide(given, actor, async ({ tx, at, record }) => {
		const panel = await thePanel(tx);
		if (!panel) throw new Refusal('not-now');
		if (email && (await credentials(tx, email))) throw new Refusal('email-taken');
		if (input.roles.includes('member')) roomFor(await everybody(tx), panel.settings.maxMembers);
		await keep(
			tx,
			panel.id,
			{
				...input,
				id,
				name,
				slug: await slugFor(tx, name),
				email,
				phone: input.phone.trim() || null,
				standing: 'active',
				undertakingSignedAt: null,
				passwordHash: null
			},
			at
		);
		record('add-person', { person: id, roles: input.roles });
	});
	return id;
}

/** One member more than there are. */
export function roomFor(people: readonly KnownPerson[], max: number): void {
	const members = people.filter(
		({ roles, standing }) => roles.includes('member') && standing === 'active'
	);
	if (members.length >= max) throw new Refusal('panel-full', { max });
}

export function nameOf(typed: string): string {
	const name = typed.trim().replace(/\s+/g, ' ');
	if (name === '') throw new Refusal('empty');
	if (name.length > 200) throw new Refusal('too-long');
	return name;
}

/** Lower case; null when none is given. */
export function emailOf(typed: string): string | null {
	const email = typed.trim().toLowerCase();
	if (email === '') return null;
	if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) throw new Refusal('email-invalid');
	return email;
}
