import { redirect } from '@sveltejs/kit';
import { readRules } from '$server/acts/panel/read-rules';
import {
	changeOwnDetails,
	changeOwnEmail,
	choosePassword,
	seeNotices
} from '$server/acts/people/change-own-account';
import { endOwnSessions } from '$server/acts/people/end-sessions';
import { act, whoAsks } from '$server/http/answers';
import { asTyped, language, text } from '$server/http/fields';
import { languageCookie } from '$server/http/request/language-cookie';
import { provePassword } from '$server/sign-in/prove-password';
import { guessesAt } from '$server/sign-in/password-strength';
import { accountFor } from '$server/views/people/account';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const person = whoAsks(locals, url);
	const sessionId = locals.signedIn?.sessionId ?? '';
	return accountFor(locals.house, person, { sessionId, lang: locals.lang });
};

export const actions: Actions = {
	details: (event) =>
		act(event, { name: asTyped, phone: text, language }, async (person, given) => {
			const { house } = event.locals;
			await changeOwnDetails(house, person, given);
			const cookie = languageCookie(given.language, house.origin);
			event.cookies.set(cookie.name, cookie.value, cookie.attributes);
			return { done: 'details' as const };
		}),
	email: (event) =>
		act(event, { email: text, password: asTyped }, async (person, { email, password }) => {
			await provePassword(event.locals.house, person, {
				password,
				address: event.getClientAddress()
			});
			await changeOwnEmail(event.locals.house, person, { email });
			return { done: 'email' as const };
		}),
	password: (event) =>
		act(event, { password: asTyped, 'new-password': asTyped }, async (person, given) => {
			const { house, panel, signedIn } = event.locals;
			await provePassword(house, person, {
				password: given.password,
				address: event.getClientAddress()
			});
			const about = guessesAt(person, panel);
			const passwordHash = await house.passwords.choose(given['new-password'], about);
			const sessionId = signedIn?.sessionId ?? '';
			await choosePassword(house, person, { passwordHash, sessionId });
			return { done: 'password' as const };
		}),
	end: (event) =>
		act(event, { session: text }, async (person, { session: only }) => {
			await endOwnSessions(event.locals.house, person, { only });
			return { done: 'end' as const };
		}),
	'end-others': (event) =>
		act(event, {}, async (person) => {
			const but = event.locals.signedIn?.sessionId ?? '';
			await endOwnSessions(event.locals.house, person, { but });
			return { done: 'end' as const };
		}),
	seen: async (event) => {
		const seen = await act(event, {}, async (person) => {
			await seeNotices(event.locals.house, person);
			return null;
		});
		if (seen === null) redirect(303, '/');
		return seen;
	},
	rules: async (event) => {
		const read = await act(event, {}, async (person) => {
			await readRules(event.locals.house, person);
			return null;
		});
		if (read === null) redirect(303, '/');
		return read;
	}
};
