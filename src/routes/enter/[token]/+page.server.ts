import { redirect } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { sha256 } from '$server/store/engine/sha256';
import { useSignInLink } from '$server/acts/people/use-sign-in-link';
import { orRefuse, refusing } from '$server/http/answers';
import { fieldsIn, asTyped } from '$server/http/fields';
import { formOf } from '$server/http/forms';
import { guessesAt } from '$server/sign-in/password-strength';
import { personById } from '$server/store/people/people';
import { peekSignInLink } from '$server/store/people/sessions';
import { signInLinkPage } from '$server/views/door/enter';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { house, panel, lang } = locals;
	return signInLinkPage(house.db, { token: params.token, panel, lang });
};

export const actions: Actions = {
	default: async ({ request, locals, params, cookies }) => {
		const { house } = locals;
		const form = await orRefuse(formOf(request));
		const chosen = fieldsIn(form, { password: asTyped }).password || null;
		try {
			const known = await peekSignInLink(house.db, sha256(params.token), new Date());
			if (!known) throw new Refusal('link-expired');
			const passwordHash =
				chosen && (await house.passwords.choose(chosen, await about(locals, known)));
			const personId = await useSignInLink(house, { token: params.token, passwordHash });
			const { cookie } = await house.sessions.start(personId, request.headers.get('user-agent'));
			cookies.set(cookie.name, cookie.value, cookie.attributes);
			const person = await personById(house.db, personId);
			if (person) await house.replace(locals.signedIn, person);
			house.log.info({ event: 'sign-in', person: personId, by: 'link' }, 'signed in');
		} catch (thrown) {
			if (isRefusal(thrown)) {
				house.log.info({ event: thrown.code, by: 'link' }, 'not signed in');
				return refusing(thrown, form, []);
			}
			throw thrown;
		}
		redirect(303, '/');
	}
};

/** What a guess at this person's password would begin with. */
async function about({ house, panel }: App.Locals, personId: string): Promise<string[]> {
	const person = await personById(house.db, personId);
	return guessesAt(person, panel);
}
