import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Ends the session, and closes its open boards at once. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	const { house, signedIn } = locals;
	if (signedIn) await house.signOut(signedIn.sessionId);
	const blank = house.sessions.blankCookie();
	cookies.set(blank.name, blank.value, blank.attributes);
	redirect(303, house.demo ? '/demo' : '/enter');
};
