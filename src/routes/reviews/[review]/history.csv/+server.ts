import { words } from '$lib/words/words';
import { csvOf } from '$server/views/history/csv';
import { wholeHistory } from '$server/views/history';
import { filterOf } from '$server/views/history/filter';
import { orSay, whoAsks } from '$server/http/answers';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
	orSay(locals, async () => {
		const { house, lang } = locals;
		const person = whoAsks(locals, url);
		const w = words[lang].staff.history;
		const query = url.searchParams;
		const filter = filterOf(query);
		const lines = await wholeHistory(house, person, params.review, {
			lang,
			all: query.has('all'),
			filter
		});
		return new Response(csvOf(lines, [w.line, w.when, w.who, w.what, 'act', 'about']), {
			headers: {
				'content-type': 'text/csv; charset=utf-8',
				'content-disposition': 'attachment; filename="history.csv"'
			}
		});
	});
