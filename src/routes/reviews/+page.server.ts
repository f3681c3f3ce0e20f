import { orRefuse, whoAsks } from '$server/http/answers';
import { officePage } from '$server/views/office';
import type { PageServerLoad } from './$types';

/** All reviews, with the one next step of each, or those that are looked for; for the office. */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:place', 'live:cases', 'live:groups');
	depends('live:report', 'live:answers');
	const person = whoAsks(locals, url);
	const find = (url.searchParams.get('find') ?? '').slice(0, 200);
	return orRefuse(officePage(locals.house, person, locals.lang, find));
};
