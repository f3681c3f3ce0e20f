import { redirect } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { words } from '$lib/words/words';
import { sha256 } from '$server/store/engine/sha256';
import { useSignInLink } from '$server/acts/people/use-sign-in-link';
import { orRefuse, refusing } from '$server/http/answers';
import { formOf } from '$server/http/forms';
import { longEnough } from '$server/sign-in/sign-in';
import { personById } from '$server/store/people/people';
import { peekSignInLink } from '$server/store/people/sessions';
import type { Actions, PageServerLoad } from './$types';

/** Looking does not use the link up: mail scanners open every address they see. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { db } = locals.house;
	const personId = await peekSignInLink(db, sha256(params.token), new Date());
	const person = personId ? await personById(db, personId) : null;
	return {
		title: words[locals.lang].door.enter.title,
		names: locals.panel && { en: locals.panel.settings.name.en, cy: locals.panel.settings.name.cy },
		person: person && { name: person.name, email: person.email }
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, cookies }) => {
		const { house } = locals;
		const form = await orRefuse(formOf(request));
		const password = form.get('password');
		const chosen = typeof password === 'string' && password !== '' ? password : null;
		try {
			const known = await peekSignInLink(house.db, sha256(params.token), new Date());
			if (!known) throw new Refusal('link-expired');
			const passwordHash = chosen && (await house.passwords.hash(longEnough(chosen)));
			const personId = await useSignInLink(house, { token: params.token, passwordHash });
			const { cookie } = await house.sessions.start(personId, request.headers.get('user-agent'));
			cookies.set(cookie.name, cookie.value, cookie.attributes);
			const person = await personById(house.db, personId);
			if (person) await house.replace(locals.signedIn, person);
			house.log.info({ event: 'sign-in', person: personId, by: 'link' }, 'signed in');
		} catch (thrown) {
			if (isRefusal(thrown)) return refusing(thrown, form, []);
			throw thrown;
		}
		redirect(303, '/');
	}
};
