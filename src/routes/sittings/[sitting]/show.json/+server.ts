import { orSay, whoAsks } from '$server/http/answers';
import { showAsked } from '$server/views/sitting/room/show';
import type { RequestHandler } from './$types';

/** The open show of hands as this person sees it, for a page that heard that it changed; null where there is none. */
export const GET: RequestHandler = (event) =>
	orSay({ lang: event.locals.lang, request: event.request }, async () => {
		const { locals, params, url } = event;
		const person = whoAsks(locals, url);
		// The number of the last announcement before it was read: of two readings a page takes the later one.
		const show = await showAsked(locals.house, person, params.sitting, locals.lang);
		return Response.json(
			{ at: locals.announced, show },
			{ headers: { 'cache-control': 'private, no-store' } }
		);
	});
