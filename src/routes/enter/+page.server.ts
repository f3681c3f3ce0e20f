import { redirect } from '@sveltejs/kit';
import { isRefusal } from '$lib/meeting/refusal';
import { words } from '$lib/words/words';
import { ownPath } from '$server/http/own-path';
import { field, formOf, orRefuse, refusing } from '$server/http/answers';
import { signIn } from '$server/sign-in/sign-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.signedIn) redirect(303, ownPath(url.searchParams.get('to')));
	const { panel } = locals;
	return {
		title: words[locals.lang].door.enter.title,
		names: panel && { en: panel.settings.name.en, cy: panel.settings.name.cy }
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url, cookies, getClientAddress }) => {
		const form = await orRefuse(formOf(request));
		const password = form.get('password');
		try {
			const { cookie, person } = await signIn(locals.house, {
				email: field(form, 'email'),
				password: typeof password === 'string' ? password : '',
				address: getClientAddress()
			});
			cookies.set(cookie.name, cookie.value, cookie.attributes);
			await locals.house.replace(locals.signedIn, person);
		} catch (thrown) {
			if (isRefusal(thrown)) return refusing(thrown, form);
			throw thrown;
		}
		redirect(303, ownPath(url.searchParams.get('to')));
	}
};
