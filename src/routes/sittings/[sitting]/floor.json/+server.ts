import { orSay, whoAsks } from '$server/http/answers';
import { floorAsked } from '$server/views/sitting/room/floor';
import type { RequestHandler } from './$types';

/** The floor as this person sees it, for a page that missed an event of it. `?part=clock`: the timer alone. */
export const GET: RequestHandler = (event) =>
	orSay({ lang: event.locals.lang, request: event.request }, async () => {
		const { locals, params, url } = event;
		const person = whoAsks(locals, url);
		const clockOnly = url.searchParams.get('part') === 'clock';
		const floor = await floorAsked(locals.house, person, params.sitting, clockOnly);
		return Response.json(floor, { headers: { 'cache-control': 'private, no-store' } });
	});
