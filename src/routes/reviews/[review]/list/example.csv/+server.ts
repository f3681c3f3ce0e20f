import { orSay, whoAsks } from '$server/http/answers';
import { csvAsIs } from '$server/http/files/csv-file';
import { exampleList } from '$server/views/review/case-list';
import type { RequestHandler } from './$types';

/** In the demo, the list that a force sent. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { fileName, text } = await exampleList(locals.house, whoAsks(locals, url), params.review);
		return csvAsIs(fileName, text);
	});
