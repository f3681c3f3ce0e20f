import { emailOf, nameOf } from '../../../src/lib/meeting/people/names';
import type { Language } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { everybody, personById } from '../../store/people/people';
import { detailsOf, setDetails, setLanguage } from '../../store/people/details';
import { setPassword } from '../../store/people/credentials';
import { dropSignInLinksOf } from '../../store/people/sessions';
import { markNoticesSeen } from '../../store/people/notices';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { refuseTwin } from './twins';

/**
 * A person corrects how their own name is spelt, their telephone and their language.
 * @throws Refusal 'empty', 'too-long', 'name-unseen', 'name-taken' with {name}
 */
export async function changeOwnDetails(
	given: Given,
	actor: Actor,
	input: { name: string; phone: string; language: Language }
): Promise<void> {
	const name = nameOf(input.name);
	await decide(given, actor, async ({ tx, record, announce }) => {
		const person = await personById(tx, actor.id);
		if (!person) throw new Refusal('unknown');
		const { email } = person;
		const isAsBefore = name === person.name;
		refuseTwin(await everybody(tx), { id: actor.id, name, email, isNamesake: isAsBefore });
		const typed = { name, phone: input.phone.trim() || null, language: input.language };
		await setDetails(tx, actor.id, { ...detailsOf(person), ...typed });
		record('change-own-details', { person: actor.id });
		announce({ person: actor.id }, { kind: 'changed', what: 'rights', id: actor.id });
	});
}

/** A person chooses the language of their pages at every browser, from now on. (X2) */
export async function changeOwnLanguage(
	given: Given,
	actor: Actor,
	{ language }: { language: Language }
): Promise<void> {
	await decide(given, actor, async ({ tx, record }) => {
		const person = await personById(tx, actor.id);
		if (!person || person.language === language) return;
		await setLanguage(tx, actor.id, language);
		record('change-own-language', { person: actor.id });
	});
}

/**
 * A person changes the e-mail address they sign in with. A sign-in link that was waiting for them stops working.
 * @throws Refusal 'email-invalid', 'email-taken'
 */
export async function changeOwnEmail(
	given: Given,
	actor: Actor,
	input: { email: string }
): Promise<void> {
	const email = emailOf(input.email);
	if (email === null) throw new Refusal('email-invalid');
	await decide(given, actor, async ({ tx, record }) => {
		const person = await personById(tx, actor.id);
		if (!person) throw new Refusal('unknown');
		const { name } = person;
		refuseTwin(await everybody(tx), { id: actor.id, name, email, isNamesake: true });
		await setDetails(tx, actor.id, { ...detailsOf(person), email });
		await dropSignInLinksOf(tx, actor.id);
		record('change-own-email', { person: actor.id });
	});
}

/** A new password ends the person's other sessions and a sign-in link that was waiting. */
export async function choosePassword(
	given: Given,
	actor: Actor,
	input: { passwordHash: string; sessionId: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, record, endSessions }) => {
		await setPassword(tx, actor.id, input.passwordHash);
		await dropSignInLinksOf(tx, actor.id);
		await endSessions(actor.id, { but: input.sessionId });
		record('set-password', {});
	});
}

/** Marks the notices about a person's account as read. They stay on the person's own page. */
export async function seeNotices(given: Given, actor: Actor): Promise<void> {
	await decide(given, actor, async ({ tx, at, announce }) => {
		await markNoticesSeen(tx, actor.id, at);
		announce({ person: actor.id }, { kind: 'changed', what: 'people', id: actor.id });
	});
}
