import { redirect } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { langOf } from '$lib/words/words';
import {
	changeOwnDetails,
	changeOwnEmail,
	choosePassword,
	seeNotices
} from '$server/acts/people/change-own-account';
import { endOwnSessions } from '$server/acts/people/end-sessions';
import { act, field, whoAsks } from '$server/http/answers';
import { languageCookie } from '$server/http/language-cookie';
import { guessesAt } from '$server/sign-in/password-strength';
import { passwordOf } from '$server/store/people/people';
import type { KnownPerson } from '$server/store/people/people';
import { accountFor } from '$server/views/account';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const person = whoAsks(locals, url);
	const sessionId = locals.signedIn?.sessionId ?? '';
	return accountFor(locals.house, person, { sessionId, lang: locals.lang });
};

export const actions: Actions = {
	details: (event) =>
		act(event, async (person, form) => {
			const { house } = event.locals;
			const language = langOf(form.get('language'));
			const { phone, name } = { phone: field(form, 'phone'), name: text(form, 'name') };
			await changeOwnDetails(house, person, { name, phone, language });
			const cookie = languageCookie(language, house.origin);
			event.cookies.set(cookie.name, cookie.value, cookie.attributes);
			return { done: 'details' as const };
		}),
	email: (event) =>
		act(event, async (person, form) => {
			await provePassword(event.locals, person, form, event.getClientAddress());
			await changeOwnEmail(event.locals.house, person, { email: field(form, 'email') });
			return { done: 'email' as const };
		}),
	password: (event) =>
		act(event, async (person, form) => {
			const { house, panel, signedIn } = event.locals;
			await provePassword(event.locals, person, form, event.getClientAddress());
			const about = guessesAt(person, panel);
			const passwordHash = await house.passwords.choose(text(form, 'new-password'), about);
			const sessionId = signedIn?.sessionId ?? '';
			await choosePassword(house, person, { passwordHash, sessionId });
			return { done: 'password' as const };
		}),
	end: (event) =>
		act(event, async (person, form) => {
			await endOwnSessions(event.locals.house, person, { only: field(form, 'session') });
			return { done: 'end' as const };
		}),
	'end-others': (event) =>
		act(event, async (person) => {
			const but = event.locals.signedIn?.sessionId ?? '';
			await endOwnSessions(event.locals.house, person, { but });
			return { done: 'end' as const };
		}),
	seen: async (event) => {
		const seen = await act(event, async (person) => {
			await seeNotices(event.locals.house, person);
			return null;
		});
		if (seen === null) redirect(303, '/');
		return seen;
	}
};

/**
 * Who changes how they sign in proves that they know the password, where there is one. Wrong tries wait as at the
 * door.
 * @throws Refusal 'password-wrong', 'too-many-tries' with {minutes}
 */
async function provePassword(
	{ house: { db, passwords, tries } }: App.Locals,
	person: KnownPerson,
	form: FormData,
	address: string
): Promise<void> {
	const stored = await passwordOf(db, person.id);
	if (stored === null) return;
	const attempt = { email: `own ${person.id}`, address };
	const minutes = tries.wait(attempt);
	if (minutes > 0) throw new Refusal('too-many-tries', { minutes });
	tries.tried(attempt);
	if (!(await passwords.verify(stored, text(form, 'password'))))
		throw new Refusal('password-wrong');
	tries.succeeded(attempt);
}

/** As it was typed: a password may begin with a space, and a name is read character by character. */
function text(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
