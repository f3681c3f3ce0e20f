import { orSay, whoAsks } from '$server/http/answers';
import { calendarFor } from '$server/views/sitting/calendar';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	orSay(event.locals, async () => {
		const { house, lang } = event.locals;
		const person = whoAsks(event.locals, event.url);
		const text = await calendarFor(house, person, { review: event.params.review }, lang);
		return new Response(text, {
			headers: {
				'content-type': 'text/calendar; charset=utf-8',
				'content-disposition': 'attachment; filename="review.ics"',
				'cache-control': 'private, no-cache'
			}
		});
	});
