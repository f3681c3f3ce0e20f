import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** "Stay signed in": asking is enough, the session was prolonged on the way in. */
export const POST: RequestHandler = ({ locals }) => {
	const endsAt = locals.signedIn?.expiresAt.toISOString() ?? null;
	return json({ endsAt }, { status: endsAt ? 200 : 401 });
};
