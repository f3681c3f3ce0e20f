import { CONTENT_POLICY } from '$server/documents/html';
import { listHtml } from '$server/documents/public/list';
import { publicAnswer } from '$server/http/files/public-answer';
import { publishedList } from '$server/views/published/published';
import type { RequestHandler } from './$types';

/** Everything that was published, for everybody, without scripts or cookies. (A12) */
export const GET: RequestHandler = async ({ locals, params: { lang }, request, url }) => {
	const find = (url.searchParams.get('find') ?? '').trim().slice(0, 200);
	const lines = await publishedList(locals.house, lang, find);
	const page = listHtml(lines, { lang, find, policy: CONTENT_POLICY });
	return publicAnswer(request.headers.get('if-none-match'), page, {
		'content-type': 'text/html; charset=utf-8',
		'content-language': lang,
		'content-security-policy': CONTENT_POLICY
	});
};
