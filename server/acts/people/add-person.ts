import { newId } from '../../../src/lib/board/ids';
import { emailOf, nameOf } from '../../../src/lib/meeting/people/names';
import { readAll } from '../../../src/lib/meeting/wrong-fields';
import { actsForTheOffice, needsSecond } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { thePanel } from '../../store/people/panels';
import { insertPerson as keep, everybody } from '../../store/people/people';
import { decide } from '../decide';
import type { Decision } from '../decide';
import type { Actor, Given } from '../../given';
import { refuseFullPanel, seatFor, expectRole } from './seats';
import { askSecond } from './second-person';
import type { Asked } from './second-person';
import { slugFor } from './slug';
import { tellTheList } from './tell-the-list';
import { refuseTwin } from './twins';
import type { PersonToAdd } from './wish';

/**
 * The coordinator or assurance adds a person to the panel's list. At most the panel's maximum of members are active at a
 * time (P12). A role as high as the actor's own waits for a second person of the office.
 * @returns the new person's id, or the request that waits
 * @throws Refusal 'forbidden', 'not-active', 'empty', 'name-unseen', 'name-taken' with {name}, 'email-invalid',
 *   'email-taken', 'panel-full' with {max}, 'seat-full' with {max, en, cy}
 */
export async function addPerson(
	given: Given,
	actor: Actor,
	input: PersonToAdd
): Promise<string | Asked> {
	actsForTheOffice(actor);
	return decide(given, actor, async (decision) => {
		const person = await whoMayBeAdded(decision, input);
		if (needsSecond(actor, { roles: [] }, input.roles)) {
			return askSecond(decision, actor, null, { kind: 'add', person });
		}
		return putOnTheList(decision, person);
	});
}

/** @throws Refusal as `addPerson` */
export async function putOnTheList(decision: Decision, input: PersonToAdd): Promise<string> {
	const person = await whoMayBeAdded(decision, input);
	const { tx, at, record } = decision;
	const panel = await thePanel(tx);
	if (!panel) throw new Refusal('not-now');
	const id = newId();
	await keep(
		tx,
		panel.id,
		{
			...person,
			id,
			slug: await slugFor(tx, person.slug ?? person.name),
			email: person.email || null,
			phone: person.phone || null,
			standing: 'active',
			undertakingSignedAt: null,
			passwordHash: null
		},
		at
	);
	record('add-person', { person: id, roles: input.roles });
	await tellTheList(decision, id);
	return id;
}

/** Checks what was typed and returns it in the form in which it is stored. */
async function whoMayBeAdded({ tx }: Decision, input: PersonToAdd): Promise<PersonToAdd> {
	const { name, email } = readAll({
		name: () => nameOf(input.name),
		role: () => expectRole(input.roles),
		email: () => emailOf(input.email)
	});
	const panel = await thePanel(tx);
	if (!panel) throw new Refusal('not-now');
	const people = await everybody(tx);
	refuseTwin(people, { name, email, isNamesake: input.isNamesake });
	const seat = input.seat ?? null;
	if (input.roles.includes('member')) refuseFullPanel(people, panel.settings, { id: null, seat });
	else seatFor([], panel.settings, { id: null, seat });
	return { ...input, seat, name, email: email ?? '', phone: input.phone.trim() };
}
