import { orRefuse, whoAsks } from '$server/http/answers';
import { officePage } from '$server/views/office';
import type { PageServerLoad } from './$types';

/** All reviews, with the one next step of each; for the office. */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:report');
	const person = whoAsks(locals, url);
	return orRefuse(officePage(locals.house, person, locals.lang));
};
