import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { orSay } from '$server/http/answers';
import { formOf } from '$server/http/forms';
import { expectMadeFor } from '$server/http/made-for';
import type { RequestHandler } from './$types';

/** "Stay signed in": asking is enough, the session was prolonged on the way in. */
export const POST: RequestHandler = ({ locals, request }) =>
	orSay(locals, async () => {
		if (!locals.signedIn) throw new Refusal('not-signed-in');
		expectMadeFor(locals.signedIn.person, await formOf(request));
		return json({ endsAt: locals.signedIn.expiresAt.toISOString() });
	});
