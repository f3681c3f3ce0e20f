import { isDeepStrictEqual } from 'node:util';
import { emailOf, nameOf } from '../../../src/lib/meeting/people/names';
import { readAll } from '../../../src/lib/meeting/wrong-fields';
import {
	actsForTheOffice,
	isOfTheOffice,
	needsSecond
} from '../../../src/lib/meeting/people/panel';
import type { Role } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { addNotice } from '../../store/people/notices';
import type { NoticeKind } from '../../store/people/notices';
import { thePanel } from '../../store/people/panels';
import { everybody, personById } from '../../store/people/people';
import { detailsOf, setDetails } from '../../store/people/details';
import { setRoles } from '../../store/people/roles';
import type { KnownPerson } from '../../store/people/people';
import { dropSignInLinksOf } from '../../store/people/sessions';
import { personAsListed } from '../../reading/as-entered';
import { expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import type { Decision } from '../decide';
import type { Actor, Given } from '../../given';
import { refuseFullPanel, expectRole } from './seats';
import { refuseLastOfOffice } from './standing/mark-standing';
import { askSecond } from './second-person';
import type { Asked } from './second-person';
import { tellTheList } from './tell-the-list';
import { refuseTwin } from './twins';
import { CORRECTED_FIELDS } from './wish';
import type { CorrectedPerson, Wish } from './wish';

/**
 * The office corrects a person's details, and the person is told. Roles and e-mail address of a person whose role is as
 * high as the actor's own wait for a second person of the office.
 * @param input.seen what `stateOf(personAsListed(person))` was when the page was read
 * @returns null when it is done
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'empty', 'name-unseen', 'name-taken' with {name},
 *   'email-invalid', 'email-taken', 'panel-full' with {max}, 'seat-full' with {max, en, cy}, 'last-of-office',
 *   'changed-meanwhile'
 */
export async function correctPerson(
	given: Given,
	actor: Actor,
	input: { personId: string; facts: CorrectedPerson; seen?: string }
): Promise<Asked | null> {
	actsForTheOffice(actor);
	return decide(given, actor, async (decision) => {
		const person = await personById(decision.tx, input.personId);
		if (!person) throw new Refusal('unknown');
		expectUnchanged(input.seen, personAsListed(person));
		const facts = await read(decision, person, input.facts);
		const isWeighty = facts.email !== (person.email ?? '') || !isSame(facts.roles, person.roles);
		if (isWeighty && needsSecond(actor, person, facts.roles)) {
			return askSecond(decision, actor, person.id, changing(person, facts));
		}
		await change(decision, person, facts, actor.id);
		return null;
	});
}

/**
 * Changes the fields that a request changes. What others changed of the person since stays.
 * @throws Refusal 'request-behind' where one of its fields is no longer as it was, or the request does not say how it was,
 *   and as `correctPerson`
 */
export async function changeAsAsked(
	decision: Decision,
	person: KnownPerson,
	{ facts, before }: Change,
	by: string | null
): Promise<void> {
	const now = asCorrection(person);
	const isStill = before && isDeepStrictEqual(now, { ...now, ...before });
	if (!isStill) throw new Refusal('request-behind');
	await change(decision, person, { ...now, ...facts }, by);
}

/**
 * @param by the person who did it; nobody is told of their own changes
 * @throws Refusal as `correctPerson`
 */
async function change(
	decision: Decision,
	person: KnownPerson,
	typed: CorrectedPerson,
	by: string | null
): Promise<void> {
	const { tx, at, record, regrade, announce } = decision;
	const facts = await read(decision, person, typed);
	const { roles } = facts;
	const details = detailsOf({ ...facts, email: facts.email || null, phone: facts.phone || null });
	const before = detailsOf(person);
	const changed: NoticeKind[] = [];
	if (!isDeepStrictEqual({ ...details, email: null }, { ...before, email: null })) {
		changed.push('details');
	}
	if (details.email !== before.email) changed.push('email');
	if (!isSame(roles, person.roles)) changed.push('roles');
	if (changed.length === 0) return;

	await setDetails(tx, person.id, details);
	if (changed.includes('roles')) await setRoles(tx, person.id, roles);
	// A link that is waiting was made for the former roles and address.
	if (changed.length > 1 || changed[0] !== 'details') await dropSignInLinksOf(tx, person.id);
	for (const kind of changed) {
		if (by !== person.id) await addNotice(tx, { personId: person.id, kind, by, at });
	}
	record('correct-person', {
		person: person.id,
		changed,
		...(changed.includes('roles') && { roles })
	});
	regrade({ person: person.id });
	announce({ person: person.id }, { kind: 'changed', what: 'rights', id: person.id });
	await tellTheList(decision, person.id);
}

type Change = Extract<Wish, { kind: 'change' }>;

/** A wish for the fields of `facts` that are not as they are kept. */
function changing(person: KnownPerson, facts: CorrectedPerson): Change {
	const now = asCorrection(person);
	const changed = CORRECTED_FIELDS.filter(
		(field) => !isDeepStrictEqual(asCorrection(facts)[field], now[field])
	);
	const only = (all: CorrectedPerson) =>
		Object.fromEntries(changed.map((field) => [field, all[field]]));
	const { isNamesake } = facts;
	return { kind: 'change', facts: { ...only(facts), isNamesake }, before: only(now) };
}

/** The fields alone, as they are typed; the order of the roles says nothing. */
function asCorrection({
	name,
	email,
	phone,
	language,
	roles
}: Omit<CorrectedPerson, 'email' | 'phone'> & {
	email: string | null;
	phone: string | null;
}): CorrectedPerson {
	return { name, email: email ?? '', phone: phone ?? '', language, roles: roles.toSorted() };
}

async function read(
	{ tx }: Decision,
	person: KnownPerson,
	typed: CorrectedPerson
): Promise<CorrectedPerson> {
	const panel = await thePanel(tx);
	const people = await everybody(tx);
	const { name, email } = readAll({
		name: () => nameOf(typed.name),
		role: () => expectRole(typed.roles),
		email: () => emailOf(typed.email)
	});
	const { id, roles: before, standing } = person;
	const { roles, isNamesake } = typed;
	const isAsBefore = name === person.name;
	refuseTwin(people, { id, name, email, isNamesake: isNamesake === true || isAsBefore });
	const isNewMember = roles.includes('member') && !before.includes('member');
	if (panel && isNewMember && standing === 'active')
		refuseFullPanel(people, panel.settings, person);
	if (!isOfTheOffice(roles)) refuseLastOfOffice(people, id);
	return { ...typed, name, email: email ?? '', phone: typed.phone.trim() };
}

function isSame(a: readonly Role[], b: readonly Role[]): boolean {
	return a.length === b.length && a.every((role) => b.includes(role));
}
