import { isOfTheOffice } from '$lib/meeting/panel';
import { words } from '$lib/words/words';
import { csvOf, historySeen } from '$server/history-seen';
import { refuse, whoAsks } from '$server/pages';
import { reviewById } from '$server/store/reviews';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { house, lang } = locals;
	const person = whoAsks(locals, url);
	if (!isOfTheOffice(person.roles)) refuse('forbidden');
	const review = await reviewById(house.db, params.review);
	if (!review) refuse('unknown');
	const w = words[lang].staff.history;
	const lines = await historySeen(house, review.id, lang, url.searchParams.has('all'));
	return new Response(csvOf(lines, [w.line, w.when, w.who, w.what, 'act', 'about']), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="history.csv"'
		}
	});
};
