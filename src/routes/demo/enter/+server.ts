import { Refusal } from '$lib/meeting/refusal';
import { leadTo, orSay } from '$server/http/answers';
import { fieldsIn, text } from '$server/http/fields';
import { readForm } from '$server/http/forms';
import { castMember } from '$server/views/demo/demo-cast';
import type { RequestHandler } from './$types';

/** In the demonstration anybody is anybody, but only from its own pages. */
export const POST: RequestHandler = ({ request, locals, cookies }) =>
	orSay({ ...locals, request }, async () => {
		const { house } = locals;
		if (!house.demo) throw new Refusal('unknown');
		const given = fieldsIn(await readForm(request), { person: text });
		const person = await castMember(house, given.person);
		if (!person) throw new Refusal('unknown');
		// An address of one of the cast is theirs alone; only their cookie is kept there.
		const owner = house.addresses.castAt(request.headers.get('host') ?? undefined);
		if (owner !== null && owner !== person.slug) throw new Refusal('forbidden');
		const { cookie } = await house.sessions.start(person.id, request.headers.get('user-agent'));
		cookies.set(cookie.name, cookie.value, cookie.attributes);
		await house.replace(locals.signedIn, person);
		return leadTo(request, '/');
	});
