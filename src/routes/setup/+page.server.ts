import { error, redirect } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { setUp } from '$server/acts/people/set-up';
import { orRefuse, refusing } from '$server/http/answers';
import { fieldsIn, language, asTyped, text } from '$server/http/fields';
import { readForm } from '$server/http/forms';
import { presets } from '$server/presets/shipped';
import { isSetupWord } from '$server/sign-in/setup-word';
import { setUpPage } from '$server/views/door/set-up';
import type { Actions, PageServerLoad } from './$types';

const fields = {
	word: text,
	preset: text,
	'name-en': text,
	'name-cy': text,
	name: text,
	email: text,
	phone: text,
	language,
	password: asTyped
};

/** Only on an empty database: afterwards there is no such page. */
export const load: PageServerLoad = ({ locals }) => {
	if (locals.panel) error(404, { message: 'unknown', code: 'unknown' });
	return setUpPage(locals.lang);
};

export const actions: Actions = {
	default: async ({ request, locals, cookies }) => {
		const { house } = locals;
		let form = new FormData();
		try {
			// Before the form is read: afterwards nobody has anything to send here.
			if (locals.panel) throw new Refusal('already-set-up');
			form = await orRefuse(readForm(request));
			const given = fieldsIn(form, fields);
			if (!isSetupWord(given.word, house.setupWord)) throw new Refusal('setup-word');
			const settings = presets().get(given.preset);
			const name = { en: given['name-en'], cy: given['name-cy'] };
			if (!settings || !name.en || !name.cy) throw new Refusal('empty');
			const personId = await setUp(house, {
				settings: { ...settings, name },
				coordinator: {
					name: given.name,
					email: given.email,
					phone: given.phone,
					language: given.language
				},
				passwordHash: await house.passwords.choose(given.password, [
					given.name,
					given.email,
					name.en,
					name.cy
				])
			});
			const { cookie } = await house.sessions.start(personId, request.headers.get('user-agent'));
			cookies.set(cookie.name, cookie.value, cookie.attributes);
		} catch (thrown) {
			if (!isRefusal(thrown)) throw thrown;
			locals.isLogged = true;
			house.log.info({ event: 'refused', code: thrown.code }, 'setting up was refused');
			return refusing(thrown, form, Object.keys(fields));
		}
		redirect(303, '/');
	}
};
