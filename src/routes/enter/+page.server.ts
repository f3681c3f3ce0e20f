import { redirect } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { ownPath } from '$server/http/request/own-path';
import { orRefuse, refusing } from '$server/http/answers';
import { fieldsIn, asTyped, text } from '$server/http/fields';
import { readForm } from '$server/http/forms';
import { signIn } from '$server/sign-in/sign-in';
import { enterPage } from '$server/views/door/enter';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.signedIn && !url.searchParams.has('again'))
		redirect(303, ownPath(url.searchParams.get('to')));
	return enterPage(locals.panel, locals.lang);
};

export const actions: Actions = {
	default: async ({ request, locals, url, cookies, getClientAddress }) => {
		const { house } = locals;
		const address = getClientAddress();
		const minutes = house.devices.broughtBy(cookies) ? 0 : house.tries.waitAt(address);
		if (minutes > 0)
			return refusing(new Refusal('too-many-tries', { minutes }), new FormData(), []);
		const form = await orRefuse(readForm(request));
		try {
			const { email, password } = fieldsIn(form, { email: text, password: asTyped });
			const { cookie, person } = await signIn(house, {
				email,
				password,
				address,
				device: house.devices.broughtBy(cookies),
				userAgent: request.headers.get('user-agent')
			});
			cookies.set(cookie.name, cookie.value, cookie.attributes);
			const device = house.devices.cookie(email, cookie.attributes.secure);
			cookies.set(device.name, device.value, device.attributes);
			await house.replace(locals.signedIn, person);
			house.log.info({ event: 'sign-in', person: person.id }, 'signed in');
		} catch (thrown) {
			if (isRefusal(thrown)) {
				house.log.info({ event: thrown.code, address }, 'not signed in');
				return refusing(thrown, form, ['email']);
			}
			throw thrown;
		}
		redirect(303, ownPath(url.searchParams.get('to')));
	}
};
