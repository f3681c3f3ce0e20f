import type { RequestHandler } from './$types';

/** Both databases answer and their migrations are done. */
export const GET: RequestHandler = async ({ locals }) => {
	const ready = await locals.house.ready().catch(() => false);
	return new Response(ready ? 'ready\n' : 'not ready\n', {
		status: ready ? 200 : 503,
		headers: { 'content-type': 'text/plain' }
	});
};
