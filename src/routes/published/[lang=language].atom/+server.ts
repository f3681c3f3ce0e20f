import { atomFeed } from '$server/documents/public/atom';
import { publicAnswer } from '$server/http/files/public-answer';
import { publishedList } from '$server/views/published/published';
import type { RequestHandler } from './$types';

/** The feed of what was published in one language. (A12) */
export const GET: RequestHandler = async ({ locals, params: { lang }, request }) => {
	const feed = atomFeed(await publishedList(locals.house, lang, ''), lang, locals.house.origin);
	return publicAnswer(request.headers.get('if-none-match'), feed, {
		'content-type': 'application/atom+xml; charset=utf-8'
	});
};
