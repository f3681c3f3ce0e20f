import { changeOwnLanguage } from '$server/acts/people/change-own-account';
import { leadTo, orSay } from '$server/http/answers';
import { fieldsIn, language, text } from '$server/http/fields';
import { readForm } from '$server/http/forms';
import { languageCookie } from '$server/http/request/language-cookie';
import { MADE_FOR } from '$server/http/request/made-for';
import { ownPath } from '$server/http/request/own-path';
import type { RequestHandler } from './$types';

/** English or Cymraeg, for this person from now on; back to the same page, same place (X2). */
export const POST: RequestHandler = ({ request, cookies, locals }) =>
	orSay({ ...locals, request }, async () => {
		const form = await readForm(request);
		const { lang, to } = fieldsIn(form, { lang: language, to: text });
		const cookie = languageCookie(lang, locals.house.origin);
		cookies.set(cookie.name, cookie.value, cookie.attributes);
		// A page of somebody else chooses for the browser, not for the person who is signed in by now.
		const person = locals.signedIn?.person;
		if (person && form.get(MADE_FOR) === person.id)
			await changeOwnLanguage(locals.house, person, { language: lang });
		return leadTo(request, ownPath(to));
	});
