import { redirect } from '@sveltejs/kit';
import { formOf, orSay } from '$server/http/answers';
import { expectMadeFor } from '$server/http/made-for';
import type { RequestHandler } from './$types';

/** Ends the session, and closes its open boards at once. */
export const POST: RequestHandler = ({ locals, cookies, request }) =>
	orSay(locals, async () => {
		const { house, signedIn } = locals;
		if (signedIn) {
			expectMadeFor(signedIn.person, await formOf(request));
			await house.signOut(signedIn.sessionId);
		}
		const blank = house.sessions.blankCookie();
		cookies.set(blank.name, blank.value, blank.attributes);
		redirect(303, house.demo ? '/demo' : '/enter');
	});
