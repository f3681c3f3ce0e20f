import { orRefuse, whoAsks } from '$server/http/answers';
import { historyPage } from '$server/views/history';
import { filterOf } from '$server/views/history/filter';
import type { PageServerLoad } from './$types';

/** Who did what and when; the office's alone (X1). */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:groups', 'live:place');
	depends('live:people', 'live:report', 'live:answers', 'live:comments');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const query = url.searchParams;
	return orRefuse(
		historyPage(house, person, params.review, {
			lang,
			all: query.has('all'),
			filter: filterOf(query),
			page: Number(query.get('page'))
		})
	);
};
