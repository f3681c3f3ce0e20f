import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { orSay } from '$server/http/answers';
import { readForm } from '$server/http/forms';
import { expectMadeFor, isMadeForAnother, MADE_FOR } from '$server/http/request/made-for';
import { secondsLeft } from '$server/sign-in/session-life';
import type { SignedIn } from '$server/sign-in/sessions';
import type { RequestHandler } from './$types';

/**
 * How long the session still lasts, which does not prolong it; none where it is not the page’s own any more.
 * `isLast`: it can be prolonged no further.
 */
export const GET: RequestHandler = ({ locals: { signedIn }, url }) => {
	const isOver = !signedIn || isMadeForAnother(signedIn.person, url.searchParams.get(MADE_FOR));
	return json(isOver ? { secondsLeft: 0, isLast: true } : left(signedIn));
};

/** "Stay signed in": asking is enough, the session was prolonged on the way in. */
export const POST: RequestHandler = ({ locals, request }) =>
	orSay(locals, async () => {
		if (!locals.signedIn) throw new Refusal('not-signed-in');
		expectMadeFor(locals.signedIn.person, await readForm(request));
		return json(left(locals.signedIn));
	});

function left(signedIn: SignedIn) {
	return { secondsLeft: secondsLeft(signedIn), isLast: signedIn.isLast };
}
