import { redirect } from '@sveltejs/kit';
import { ownPath } from '$server/http/own-path';
import { setLanguage } from '$server/store/people';
import type { RequestHandler } from './$types';

/** English or Cymraeg, for this person from now on; back to the same page, same place (X2). */
export const GET: RequestHandler = async ({ url, cookies, locals }) => {
	const lang = url.searchParams.get('lang') === 'cy' ? 'cy' : 'en';
	cookies.set('plenary_language', lang, {
		path: '/',
		sameSite: 'lax',
		httpOnly: true,
		secure: locals.house.origin.startsWith('https:'),
		maxAge: 60 * 60 * 24 * 365
	});
	if (locals.signedIn) await setLanguage(locals.house.db, locals.signedIn.person.id, lang);
	redirect(303, ownPath(url.searchParams.get('to')));
};
