import { redirect } from '@sveltejs/kit';
import { isRefusal } from '$lib/meeting/refusal';
import { orRefuse, refusing } from '$server/http/answers';
import { fieldsIn, asTyped } from '$server/http/fields';
import { readForm } from '$server/http/forms';
import { expectSignInLink, signInByLink } from '$server/sign-in/sign-in-by-link';
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
		const userAgent = request.headers.get('user-agent');
		const { signedIn: before, panel } = locals;
		let form = new FormData();
		try {
			await expectSignInLink(house, params.token);
			form = await orRefuse(readForm(request));
			const { password } = fieldsIn(form, { password: asTyped });
			const asked = { token: params.token, password, panel, before, userAgent };
			const { cookie, personId } = await signInByLink(house, asked);
			cookies.set(cookie.name, cookie.value, cookie.attributes);
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
