import type { RequestHandler } from './$types';

/** Both databases answer, their migrations are done, and boards can be read and saved; else the reason. */
export const GET: RequestHandler = async ({ locals }) => {
	const trouble = await locals.house.trouble().catch(() => 'a database cannot be read');
	return new Response(trouble === null ? 'ready\n' : `not ready: ${trouble}\n`, {
		status: trouble === null ? 200 : 503,
		headers: { 'content-type': 'text/plain' }
	});
};
