import { orRefuse, whoAsks } from '$server/http/answers';
import { reviewPage } from '$server/views/review/review';
import type { PageServerLoad } from './$types';

/** The whole review at a glance, for those of the panel. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:cases', 'live:people', 'live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(reviewPage(house, person, params.review, lang));
};
