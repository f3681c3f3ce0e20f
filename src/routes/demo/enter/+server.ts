import { redirect } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { field, formOf, orSay } from '$server/http/answers';
import { personBySlug } from '$server/store/people';
import type { RequestHandler } from './$types';

/** In the demonstration anybody is anybody, but only from its own pages. */
export const POST: RequestHandler = ({ request, locals, cookies }) =>
	orSay(locals, async () => {
		const { house } = locals;
		if (!house.demo) throw new Refusal('unknown');
		if (request.headers.get('origin') !== house.origin) throw new Refusal('origin');
		const person = await personBySlug(house.db, field(await formOf(request), 'person'));
		if (!person) throw new Refusal('unknown');
		const { cookie } = await house.sessions.start(person.id);
		cookies.set(cookie.name, cookie.value, cookie.attributes);
		await house.replace(locals.signedIn, person);
		redirect(303, '/');
	});
