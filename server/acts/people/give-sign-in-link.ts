import { actsForTheOffice, needsSecond } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { addNotice } from '../../store/people/notices';
import { hasPassword } from '../../store/people/credentials';
import { personById } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { addSignInLink, dropSignInLinksOf } from '../../store/people/sessions';
import { decide } from '../decide';
import type { Decision } from '../decide';
import type { Actor, Given } from '../../given';
import { sha256 } from '../../store/engine/sha256';
import { askSecond } from './second-person';
import type { Asked } from './second-person';
import { freshToken } from './token';

const DAY = 24 * 60 * 60 * 1000;

export interface SignInLink {
	token: string;
	expiresAt: Date;
	/** Whether the account has a password already, which the link could replace. */
	hasPassword: boolean;
}

/**
 * Makes a link that signs one person in, once. It replaces an earlier link of theirs, and they are told. For a person
 * whose role is as high as the actor's own it waits for a second person of the office.
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'person-ended', 'link-own'
 */
export async function giveSignInLink(
	given: Given,
	actor: Actor,
	input: { personId: string }
): Promise<SignInLink | Asked> {
	actsForTheOffice(actor);
	if (input.personId === actor.id) throw new Refusal('link-own');
	return decide(given, actor, async (decision) => {
		const person = await letIn(decision, input.personId);
		if (needsSecond(actor, person)) {
			return askSecond(decision, actor, person.id, { kind: 'link' });
		}
		return makeLink(decision, person, actor.id);
	});
}

/** @throws Refusal 'unknown', 'person-ended' */
export async function letIn({ tx }: Decision, personId: string): Promise<KnownPerson> {
	const person = await personById(tx, personId);
	if (!person) throw new Refusal('unknown');
	if (person.standing === 'ended') throw new Refusal('person-ended');
	return person;
}

/**
 * The database holds only the link's hash. A link lasts a week of real time, or a day where the person has a password.
 * @param by null where it is made on the server
 */
export async function makeLink(
	{ tx, at, record, announce }: Decision,
	{ id: personId }: { id: string },
	by: string | null
): Promise<SignInLink> {
	const token = freshToken();
	const isKnown = await hasPassword(tx, personId);
	const expiresAt = new Date(Date.now() + (isKnown ? DAY : 7 * DAY));
	await dropSignInLinksOf(tx, personId);
	await addSignInLink(tx, { tokenHash: sha256(token), personId, expiresAt });
	await addNotice(tx, { personId, kind: 'link', by, at });
	record('give-sign-in-link', { person: personId });
	announce({ person: personId }, { kind: 'changed', what: 'people', id: personId });
	return { token, expiresAt, hasPassword: isKnown };
}
