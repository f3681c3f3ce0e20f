import { error, redirect } from '@sveltejs/kit';
import { field, refuse } from '$server/pages';
import { personBySlug } from '$server/store/people';
import type { RequestHandler } from './$types';

/** In the demonstration anybody is anybody, but only from its own pages. */
export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const { house } = locals;
	if (!house.demo) error(404, { message: 'unknown', code: 'unknown' });
	if (request.headers.get('origin') !== house.origin) refuse('origin');
	const person = await personBySlug(house.db, field(await request.formData(), 'person'));
	if (!person) refuse('unknown');
	const { cookie } = await house.sessions.start(person.id);
	cookies.set(cookie.name, cookie.value, cookie.attributes);
	redirect(303, '/');
};
