import { error, redirect } from '@sveltejs/kit';
import { emailOf, nameOf } from '$lib/meeting/people/names';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import { setUp } from '$server/acts/people/set-up';
import { lineOrNone } from '$server/acts/texts';
import { orRefuse, refusing } from '$server/http/answers';
import { fieldsIn, language, asTyped, text } from '$server/http/fields';
import { readForm } from '$server/http/forms';
import { FieldCheck } from '$lib/meeting/wrong-fields';
import type { House } from '$server/house';
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

/**
 * Looks at every field, so that the page says all that is wrong at once.
 * @throws WrongFields
 */
function check(
	given: Record<keyof typeof fields, string>,
	house: House,
	settings: PanelSettings | undefined
): void {
	const { 'name-en': en, 'name-cy': cy, name, email, password } = given;
	const each = new FieldCheck();
	each.at('word', () => {
		if (!isSetupWord(given.word, house.setupWord)) throw new Refusal('setup-word');
	});
	for (const [field, said, lang] of [
		['name-en', en, 'en'],
		['name-cy', cy, 'cy']
	] as const)
		each.at(field, () => {
			const isNeeded = settings?.languages.includes(lang) ?? true;
			if (lineOrNone(said) === '' && isNeeded) throw new Refusal('empty');
		});
	each.at('name', () => nameOf(name));
	each.at('email', () => {
		if (!emailOf(email)) throw new Refusal('email-invalid');
	});
	each.at('password', () => house.passwords.expectHard(password, [name, email, en, cy]));
	each.end();
}

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
			const settings = presets().get(given.preset);
			const name = { en: given['name-en'], cy: given['name-cy'] };
			check(given, house, settings);
			if (!settings) throw new Refusal('empty');
			const personId = await setUp(house, {
				settings: { ...settings, name },
				coordinator: {
					name: given.name,
					email: given.email,
					phone: given.phone,
					language: given.language
				},
				passwordHash: await house.passwords.hash(given.password)
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
