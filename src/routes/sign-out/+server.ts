import { leadTo, orSay } from '$server/http/answers';
import { readForm } from '$server/http/forms';
import { expectMadeFor } from '$server/http/request/made-for';
import type { RequestHandler } from './$types';

/** Ends the session, and closes its open boards at once. */
export const POST: RequestHandler = ({ locals, cookies, request }) =>
	orSay({ ...locals, request }, async () => {
		const { house, signedIn } = locals;
		if (signedIn) {
			expectMadeFor(signedIn.person, await readForm(request));
			await house.signOut(signedIn.sessionId);
			house.log.info({ event: 'sign-out', person: signedIn.person.id }, 'signed out');
		}
		const blank = house.sessions.blankCookie();
		cookies.set(blank.name, blank.value, blank.attributes);
		const isCast = house.addresses.castAt(request.headers.get('host') ?? undefined) !== null;
		return leadTo(request, isCast ? `${house.origin}/demo` : house.demo ? '/demo' : '/enter');
	});
