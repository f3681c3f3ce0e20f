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
 * `isLast`: it can be prolonged no further. `other`: the name of the person whose it is by now.
 */
export const GET: RequestHandler = ({ locals: { signedIn }, url }) => {
	if (!signedIn) return json(OVER);
	const isOthers = isMadeForAnother(signedIn.person, url.searchParams.get(MADE_FOR));
	return json(isOthers ? { ...OVER, other: signedIn.person.name } : left(signedIn));
};

/** "Stay signed in": asking is enough, the session was prolonged on the way in. */
export const POST: RequestHandler = ({ locals, request }) =>
	orSay(locals, async () => {
		if (!locals.signedIn) throw new Refusal('not-signed-in');
		expectMadeFor(locals.signedIn.person, await readForm(request));
		return json(left(locals.signedIn));
	});

const OVER = { secondsLeft: 0, isLast: true };

function left(signedIn: SignedIn) {
	return { secondsLeft: secondsLeft(signedIn), isLast: signedIn.isLast };
}
