import { orSay, whoAsks } from '$server/http/answers';
import { balanceSeen } from '$server/views/sitting/room/balance';
import type { RequestHandler } from './$types';

/** What each has contributed to the sitting, as this person may see it. (R13) */
export const GET: RequestHandler = (event) =>
	orSay({ lang: event.locals.lang, request: event.request }, async () => {
		const { locals, params, url } = event;
		const balance = await balanceSeen(locals.house, whoAsks(locals, url), params.sitting);
		return Response.json(balance, { headers: { 'cache-control': 'private, no-store' } });
	});
