import { error, redirect } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { langOf } from '$lib/words/words';
import { setUp } from '$server/acts/people/set-up';
import { field, orRefuse, refusing } from '$server/http/answers';
import { formOf } from '$server/http/forms';
import { presets } from '$server/presets/shipped';
import { setUpPage } from '$server/views/set-up';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['preset', 'name-en', 'name-cy', 'name', 'email', 'phone', 'language', 'word'];

/** Only on an empty database: afterwards there is no such page. */
export const load: PageServerLoad = ({ locals }) => {
	if (locals.panel) error(404, { message: 'unknown', code: 'unknown' });
	return setUpPage(locals.lang);
};

export const actions: Actions = {
	default: async ({ request, locals, cookies }) => {
		const { house } = locals;
		const form = await orRefuse(formOf(request));
		try {
			if (locals.panel) throw new Refusal('already-set-up');
			if (field(form, 'word').toLowerCase() !== house.setupWord) throw new Refusal('setup-word');
			const settings = presets().get(field(form, 'preset'));
			const name = { en: field(form, 'name-en'), cy: field(form, 'name-cy') };
			if (!settings || !name.en || !name.cy) throw new Refusal('empty');
			const password = form.get('password');
			const personId = await setUp(house, {
				settings: { ...settings, name },
				coordinator: {
					name: field(form, 'name'),
					email: field(form, 'email'),
					phone: field(form, 'phone'),
					language: langOf(form.get('language'))
				},
				passwordHash: await house.passwords.choose(typeof password === 'string' ? password : '', [
					field(form, 'name'),
					field(form, 'email'),
					name.en,
					name.cy
				])
			});
			const { cookie } = await house.sessions.start(personId, request.headers.get('user-agent'));
			cookies.set(cookie.name, cookie.value, cookie.attributes);
		} catch (thrown) {
			if (isRefusal(thrown)) return refusing(thrown, form, FIELDS);
			throw thrown;
		}
		redirect(303, '/');
	}
};
